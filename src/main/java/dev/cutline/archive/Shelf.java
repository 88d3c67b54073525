package dev.cutline.archive;

import dev.cutline.photo.Revision.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers of one kind: contracts, templates, saved searches ….
 *
 * <p>Like the revisions of a photo, those of a paper are only ever created; throwing one away is a revision without
 * content. The newest of each are remembered for a moment, so that asking costs nothing; what another server on the same
 * archive has changed is seen {@link #MOMENT} later.
 */
public final class Shelf<T> {

    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final JavaType type;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Glance<T> glance;

    Shelf(Path folder, Class<T> type) {
        this.folder = folder;
        this.type = MAPPER.getTypeFactory().constructParametricType(Paper.class, type);
    }

    /**
     * All papers at one time, by System.nanoTime.
     *
     * @param changes how many this desk had made when it began to look: one made meanwhile may not be among them
     */
    private record Glance<T>(List<Paper<T>> papers, long at, int changes) {}

    /** All papers that weren't thrown away, by name. */
    public List<Paper<T>> papers() {
        Glance<T> last = glance;
        int made = changes.get();
        if (last != null && last.changes() == made && System.nanoTime() - last.at() < MOMENT.toNanos()) {
            return last.papers();
        }
        long now = System.nanoTime();
        try (Stream<Path> places = Files.list(folder)) {
            List<Paper<T>> papers = places.map(this::newest)
                    .flatMap(Optional::stream)
                    .filter(paper -> paper.content() != null)
                    .sorted(Comparator.comparing(Paper::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            glance = new Glance<>(papers, now, made);
            return papers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest revision of a paper that wasn't thrown away, as it is now. */
    public Optional<Paper<T>> find(String name) {
        return newest(place(name)).filter(paper -> paper.content() != null);
    }

    /** All revisions of a paper, oldest first. */
    public List<Paper<T>> history(String name) {
        return revisions(place(name)).stream().map(this::read).toList();
    }

    /**
     * Puts a paper on the shelf, as its next revision. Durable when it returns.
     *
     * @param expected the revision that the change was made on, 0 for a new paper, or null for whatever is newest
     * @throws PaperChanged if the paper has a newer revision
     */
    public Paper<T> put(String name, @Nullable Integer expected, T content, Change change) {
        return add(name, expected, content, change);
    }

    /** Throws a paper away; its revisions stay. Nothing happens where there is none. */
    public void remove(String name, Change change) {
        if (find(name).isPresent()) {
            add(name, null, null, change);
        }
    }

    private Paper<T> add(String name, @Nullable Integer expected, @Nullable T content, Change change) {
        Path place = place(name);
        Optional<Paper<T>> newest = newest(place);
        int last = newest.map(Paper::revision).orElse(0);
        boolean gone = newest.filter(paper -> paper.content() != null).isEmpty();
        if (expected != null && expected != last && !(expected == 0 && gone)) {
            throw new PaperChanged(name);
        }
        Paper<T> next = new Paper<>(name, last + 1, change, content);
        try {
            Durably.create(place.resolve("r%06d.json".formatted(next.revision())), MAPPER.writeValueAsBytes(next));
            return next;
        } catch (FileAlreadyExistsException e) {
            if (expected == null) {
                return add(name, null, content, change);
            }
            throw new PaperChanged(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            changes.incrementAndGet();
        }
    }

    private Optional<Paper<T>> newest(Path place) {
        return revisions(place).stream().reduce((a, b) -> b).map(this::read);
    }

    private static List<Path> revisions(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> Archive.isRevision(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Paper<T> read(Path file) {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names are any text, folders aren't: the name stands inside the paper. */
    private Path place(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
