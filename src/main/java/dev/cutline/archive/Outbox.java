package dev.cutline.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Revisions that Elasticsearch hasn't confirmed, as empty files {@code <id>.<revision>}.
 *
 * <p>A marker is made before its revision and removed after the confirmation, so a crash leaves at worst a marker too
 * many, which costs one more indexing.
 */
public final class Outbox {

    private static final Pattern MARKER = Pattern.compile("([0-9a-f]{64})\\.(\\d+)");

    private final Path folder;
    private final Predicate<Waiting> kept;

    /**
     * @param kept whether the archive has the revision of a marker by now
     */
    Outbox(Path folder, Predicate<Waiting> kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /**
     * A revision that waits.
     *
     * @param id the photo's
     * @param revision of the marker; the photo may have newer ones
     */
    public record Waiting(String id, int revision) {}

    void mark(String id, int revision) throws IOException {
        try {
            Durably.create(marker(id, revision));
        } catch (FileAlreadyExistsException e) {
            // A marker that waits already says all there is to say.
        }
    }

    /** Marks a photo's revision for indexing once more. */
    public void markAgain(String id, int revision) {
        try {
            mark(id, revision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether no revision of the photo waits up to this one. */
    public boolean isConfirmed(String id, int revision) {
        return Files.notExists(marker(id, revision));
    }

    /**
     * Some that wait, in no order.
     *
     * <p>A marker whose revision is still being made isn't among them: confirmed now, it would be gone before its
     * revision comes.
     */
    public List<Waiting> waiting(int atMost) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Outbox::waiting)
                    .flatMap(Optional::stream)
                    .filter(kept)
                    .limit(atMost)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a marker: Elasticsearch has this revision or a newer one. */
    public void confirm(Waiting waiting) {
        try {
            Files.deleteIfExists(marker(waiting.id(), waiting.revision()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes markers from before a time whose revisions never came. */
    void sweep(Instant before) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean lonely = waiting(file).filter(kept.negate()).isPresent();
                if (lonely && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path marker(String id, int revision) {
        return folder.resolve(id + "." + revision);
    }

    private static Optional<Waiting> waiting(Path file) {
        Matcher matcher = MARKER.matcher(file.getFileName().toString());
        return matcher.matches()
                ? Optional.of(new Waiting(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
