package dev.cutline.archive;

import dev.cutline.archive.Outbox.Waiting;
import dev.cutline.photo.Revision;
import dev.cutline.photo.RevisionJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Originals and revisions on a file system: {@code photos/ab/<id>/original}, {@code r000001.json}, ….
 *
 * <p>A photo exists from its first revision on; an original without one is a rest of an interrupted upload. Revisions
 * are only ever created, so several servers can share the folder.
 */
@Component
@EnableConfigurationProperties(ArchiveSettings.class)
public final class Archive {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern REVISION = Pattern.compile("r\\d{6,}\\.json");

    private final Path photos;
    private final Path incoming;
    private final Outbox outbox;

    /** Opens the archive, made where it isn't there. */
    public Archive(ArchiveSettings settings) throws IOException {
        photos = Files.createDirectories(settings.folder().resolve("photos"));
        incoming = Files.createDirectories(settings.folder().resolve("incoming"));
        outbox = new Outbox(Files.createDirectories(settings.folder().resolve("outbox")), this::isKept);
        sweep();
    }

    /** What isn't searchable yet. */
    public Outbox outbox() {
        return outbox;
    }

    /** A new empty file for an upload, on the archive's own disk; whoever asks for it deletes it or has it kept. */
    public Path draft() {
        try {
            return Files.createTempFile(incoming, "upload-", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps an original with its first revision. Durable when it returns.
     *
     * @param file moved into the archive
     * @throws RevisionExists if the photo is there already; the file is left alone
     */
    public void keep(Path file, Revision first) {
        try {
            if (Files.exists(place(first.id()).resolve(name(1)))) {
                throw new RevisionExists(first.id(), 1);
            }
            Durably.move(file, place(first.id()).resolve("original"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(first);
    }

    /**
     * Adds a revision. Durable when it returns.
     *
     * @throws RevisionExists if somebody else has made a revision of that number
     */
    public void add(Revision revision) {
        try {
            outbox.mark(revision.id(), revision.revision());
            Durably.create(place(revision.id()).resolve(name(revision.revision())), RevisionJson.write(revision));
        } catch (FileAlreadyExistsException e) {
            throw new RevisionExists(revision.id(), revision.revision());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a photo of this id; quicker than reading it. */
    public boolean has(String id) {
        return ID.matcher(id).matches() && Files.exists(place(id).resolve(name(1)));
    }

    /** The newest revision of a photo; empty for ids that aren't here or aren't ids. */
    public Optional<Revision> latest(String id) {
        return names(id).reduce((a, b) -> b).map(name -> read(place(id).resolve(name)));
    }

    /** Whether a revision is there, at the cost of a glance. */
    public boolean isThere(String id, int number) {
        return ID.matcher(id).matches() && Files.exists(place(id).resolve(name(number)));
    }

    /** A certain revision. */
    public Optional<Revision> revision(String id, int number) {
        String name = name(number);
        return names(id).anyMatch(name::equals) ? Optional.of(read(place(id).resolve(name))) : Optional.empty();
    }

    /** All revisions, oldest first; none for an unknown id. */
    public List<Revision> revisions(String id) {
        return names(id).map(name -> read(place(id).resolve(name))).toList();
    }

    /** The original's file, read only. */
    public Path original(String id) {
        return place(id).resolve("original");
    }

    /** The ids of all photos, in no order; close the stream. */
    @SuppressWarnings("StreamResourceLeak")
    public Stream<String> ids() {
        try {
            return Files.find(photos, 2, (path, attributes) -> attributes.isDirectory())
                    .map(path -> path.getFileName().toString())
                    .filter(name -> ID.matcher(name).matches()
                            && Files.exists(place(name).resolve(name(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether no photo was ever kept. */
    public boolean isEmpty() {
        try (Stream<String> ids = ids()) {
            return ids.findAny().isEmpty();
        }
    }

    private boolean isKept(Waiting waiting) {
        return Files.exists(place(waiting.id()).resolve(name(waiting.revision())));
    }

    /** What a crash has left behind; another server's uploads that still run are younger than a day. */
    private void sweep() throws IOException {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        outbox.sweep(yesterday);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(incoming)) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(yesterday)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private Stream<String> names(String id) {
        if (!ID.matcher(id).matches()) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(place(id))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(Archive::isRevision)
                    .sorted()
                    .toList()
                    .stream();
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String id) {
        return photos.resolve(id.substring(0, 2)).resolve(id);
    }

    static boolean isRevision(String name) {
        return REVISION.matcher(name).matches();
    }

    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    static String name(int revision) {
        return "r%06d.json".formatted(revision);
    }

    private static Revision read(Path file) {
        try {
            return RevisionJson.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
