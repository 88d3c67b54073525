package dev.cutline.preview;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The folder of small copies, and what it remembers of pictures that none can be made of. */
final class SmallCopies {

    private final Path folder;

    SmallCopies(Path folder) {
        this.folder = folder;
    }

    Optional<Path> find(String id, Size size) {
        return Optional.of(file(id, size)).filter(Files::exists);
    }

    boolean isUndecodable(String id) {
        return Files.exists(undecodable(id));
    }

    void rememberUndecodable(String id) {
        try {
            Files.write(created(undecodable(id)), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a copy that is there whole or not at all. */
    void write(BufferedImage picture, String id, Size size) {
        Path file = file(id, size);
        try {
            Path draft = Files.createTempFile(created(file).getParent(), "draft-", null);
            try (OutputStream output = Files.newOutputStream(draft)) {
                Scaler.writeJpeg(picture, output);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path created(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private Path file(String id, Size size) {
        return folder.resolve(id.substring(0, 2)).resolve(id + "-" + size.side() + ".jpg");
    }

    private Path undecodable(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id + ".none");
    }
}
