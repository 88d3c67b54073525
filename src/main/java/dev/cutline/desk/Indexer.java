package dev.cutline.desk;

import dev.cutline.archive.Archive;
import dev.cutline.archive.Outbox;
import dev.cutline.archive.Outbox.Waiting;
import dev.cutline.photo.Revision;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.search.PhotoIndex;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.document.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings revisions from the outbox into the index, one thread, in bulk.
 *
 * <p>What fails stays in the outbox and is tried again; late or repeated writes can't undo newer ones, because
 * Elasticsearch knows each revision's number. An index that has lost photos is filled again from the archive.
 */
@Component
final class Indexer extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int BULK = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration GATHERING = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Archive archive;
    private final Outbox outbox;
    private final PhotoReader reader;
    private final PhotoIndex index;
    private final UsageShelf usages;
    private final Semaphore work = new Semaphore(0);
    private final Semaphore hurry = new Semaphore(0);
    private boolean wasChecked;

    Indexer(Archive archive, PhotoReader reader, PhotoIndex index, UsageShelf usages) {
        super("indexer");
        this.archive = archive;
        this.outbox = archive.outbox();
        this.reader = reader;
        this.index = index;
        this.usages = usages;
    }

    /** Says that something waits in the outbox. */
    void wake() {
        work.release();
    }

    /** Waits until a revision can be found by search, some seconds at most. */
    void await(String id, int revision) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        hurry.release();
        try {
            while (!outbox.isConfirmed(id, revision) && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            index.refresh();
        } catch (SearchUnavailable e) {
            LOG.debug("Not searchable yet: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void round() throws InterruptedException {
        if (!indexSome()) {
            // Other servers on the same archive can leave markers too, so look now and then unasked.
            work.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            work.drainPermits();
        }
    }

    /** Whether something was indexed, so that more may wait. */
    private boolean indexSome() throws InterruptedException {
        try {
            fillWhatWasLost();
            List<Waiting> waiting = outbox.waiting(BULK);
            if (waiting.isEmpty()) {
                return false;
            }
            Map<String, String> failures = index.put(
                    waiting.stream().map(this::entry).flatMap(Optional::stream).toList(), false);
            failures.forEach((id, reason) -> LOG.warn("Photo {} can't be indexed: {}", id, reason));
            waiting.stream().filter(done -> !failures.containsKey(done.id())).forEach(outbox::confirm);
            if (waiting.size() < BULK) {
                gather();
            }
            return failures.isEmpty();
        } catch (SearchUnavailable e) {
            wasChecked = false;
            Thread.sleep(PAUSE.toMillis());
        }
        return false;
    }

    /** The first of many goes at once, the others together: few large writes cost less than many small ones. */
    private void gather() throws InterruptedException {
        hurry.tryAcquire(GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        hurry.drainPermits();
    }

    /** The node's files may have been deleted, or the index be one of an older version. */
    private void fillWhatWasLost() {
        if (wasChecked) {
            return;
        }
        if (index.needsRebuild()) {
            LOG.info("Filling the index from the archive");
            Map<String, String> failures = index.rebuild(
                    archive.ids().map(archive::latest).flatMap(Optional::stream).map(this::entry));
            failures.forEach((id, reason) -> LOG.warn("Photo {} can't be indexed: {}", id, reason));
        }
        wasChecked = true;
    }

    private Optional<Entry> entry(Waiting waiting) {
        return archive.latest(waiting.id()).map(this::entry);
    }

    Entry entry(Revision revision) {
        return new Entry(
                revision,
                reader.readWithoutContracts(revision),
                reader.statusAfterEmbargo(revision),
                usages.isUsed(revision.id()));
    }
}
