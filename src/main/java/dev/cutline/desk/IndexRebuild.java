package dev.cutline.desk;

import dev.cutline.archive.Archive;
import dev.cutline.search.PhotoIndex;
import dev.cutline.search.cluster.SearchUnavailable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Fills the index anew from the archive when somebody asks for it; search goes on meanwhile. */
@Service
public final class IndexRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);

    private final Archive archive;
    private final PhotoIndex index;
    private final Indexer indexer;
    private final AtomicLong done = new AtomicLong();
    private volatile State state = State.NONE;
    private volatile long photos;
    private volatile @Nullable String problem;

    IndexRebuild(Archive archive, PhotoIndex index, Indexer indexer) {
        this.archive = archive;
        this.index = index;
        this.indexer = indexer;
    }

    /** How it stands with a rebuild since this server has started. */
    public enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param done photos indexed
     * @param photos in the archive, as of its start
     * @param problem why it failed, or how many photos couldn't be indexed; or null
     */
    public record Progress(
            State state, long done, long photos, @Nullable String problem) {}

    /** Starts it, unless it runs already. */
    public synchronized Progress start() {
        if (state != State.RUNNING) {
            state = State.RUNNING;
            done.set(0);
            problem = null;
            Thread thread = new Thread(this::run, "reindex");
            thread.setDaemon(true);
            thread.start();
        }
        return progress();
    }

    /** How far it is. */
    public Progress progress() {
        return new Progress(state, done.get(), photos, problem);
    }

    private void run() {
        try (Stream<String> ids = archive.ids()) {
            photos = ids.count();
            Map<String, String> failures = index.rebuild(archive.ids()
                    .map(archive::latest)
                    .flatMap(Optional::stream)
                    .map(indexer::entry)
                    .peek(entry -> done.incrementAndGet()));
            failures.forEach((id, reason) -> LOG.warn("Photo {} can't be indexed: {}", id, reason));
            problem = failures.isEmpty()
                    ? null
                    : "%,d photos can't be indexed; the desk's log names them.".formatted(failures.size());
            state = failures.isEmpty() ? State.DONE : State.FAILED;
        } catch (SearchUnavailable e) {
            fail(e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The index can't be filled anew", e);
            fail("The index couldn't be filled anew; the desk's log says why.");
        }
    }

    private void fail(@Nullable String why) {
        problem = why;
        state = State.FAILED;
    }
}
