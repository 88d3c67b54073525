package dev.cutline.archive;

import dev.cutline.photo.Revision;
import dev.cutline.photo.RevisionJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Examines an archive: whether each original still is what its checksum says, and each record can be read, from its
 * first revision to its newest. Changes nothing, so it may look at a copy on a read-only disk.
 */
public final class Examination {

    private final Path photos;

    /**
     * @param folder of the archive
     * @throws IllegalArgumentException if it isn't one
     */
    public Examination(Path folder) {
        photos = folder.resolve("photos");
        if (!Files.isDirectory(photos)) {
            throw new IllegalArgumentException("%s is no archive: it has no folder “photos”".formatted(folder));
        }
    }

    /**
     * What is wrong with a photo.
     *
     * @param id the photo's, which is its original's checksum
     * @param file in the archive, below {@code photos}
     * @param message for whoever has to get it back
     */
    public record Damage(String id, String file, String message) {}

    /** A photo that was looked at: how much there was to read, and what is wrong with it. */
    public record Examined(String id, long bytes, List<Damage> damages) {}

    /** Looks at all photos, one after the other as they are asked for; close the stream. */
    @SuppressWarnings("StreamResourceLeak")
    public Stream<Examined> photos() {
        try {
            return Files.find(photos, 2, (path, attributes) -> attributes.isDirectory())
                    .filter(path -> Archive.isId(path.getFileName().toString()))
                    .flatMap(place -> examine(place).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of an upload that was broken off: that is no photo yet. */
    private Optional<Examined> examine(Path place) {
        String id = place.getFileName().toString();
        List<Damage> damages = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            List<Path> revisions = files.filter(
                            file -> Archive.isRevision(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (revisions.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < revisions.size(); i++) {
                checkRevision(id, i + 1, revisions.get(i)).ifPresent(damages::add);
            }
            Path original = place.resolve("original");
            checkOriginal(id, original).ifPresent(damages::add);
            return Optional.of(new Examined(id, size(original), damages));
        } catch (IOException e) {
            damages.add(new Damage(id, name(place), "can't be read: " + e.getMessage()));
            return Optional.of(new Examined(id, 0, damages));
        }
    }

    private Optional<Damage> checkRevision(String id, int number, Path file) {
        if (!file.getFileName().toString().equals(Archive.name(number))) {
            return damage(id, file, "comes where revision %d should: one is missing".formatted(number));
        }
        try {
            Revision revision = RevisionJson.read(Files.readAllBytes(file));
            return revision.id().equals(id) && revision.revision() == number
                    ? Optional.empty()
                    : damage(id, file, "is the record of another photo or revision");
        } catch (IOException | RuntimeException e) {
            return damage(id, file, "can't be read: " + e.getMessage());
        }
    }

    private Optional<Damage> checkOriginal(String id, Path file) {
        if (!Files.isRegularFile(file)) {
            return damage(id, file, "is missing");
        }
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            String checksum = HexFormat.of().formatHex(digest.digest());
            return checksum.equals(id)
                    ? Optional.empty()
                    : damage(id, file, "is damaged: its checksum is %s now".formatted(checksum));
        } catch (IOException e) {
            return damage(id, file, "can't be read: " + e.getMessage());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Optional<Damage> damage(String id, Path file, String message) {
        return Optional.of(new Damage(id, name(file), message));
    }

    private String name(Path file) {
        return photos.relativize(file).toString();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
