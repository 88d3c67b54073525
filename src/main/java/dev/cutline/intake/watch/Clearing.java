package dev.cutline.intake.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves files out of the way when they are dealt with, below the watched folder, so that no disk is crossed. */
final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

    private final Path folder;

    Clearing(Path folder) {
        this.folder = folder;
    }

    /** Moves a file to {@code done}. */
    void done(Path file) throws IOException {
        move(file, free(Sightings.DONE, file));
    }

    /** Moves a file to {@code failed}, with a text beside it that says why. */
    void failed(Path file, String why) throws IOException {
        Path target = free(Sightings.FAILED, file);
        try {
            Files.writeString(
                    target.resolveSibling(target.getFileName() + ".txt"),
                    why + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Can't write down why {} was put aside ({}): {}", file, why, e.toString());
        }
        move(file, target);
    }

    private static void move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target);
        } catch (NoSuchFileException e) {
            // Another desk on the same folder was quicker.
            LOG.debug("{} was gone already", file);
        }
    }

    /** A place by the same name, numbered where it is taken. */
    private Path free(String kind, Path file) throws IOException {
        Path parent = folder.relativize(file).getParent();
        Path base = folder.resolve(kind);
        Path target = Files.createDirectories(parent == null ? base : base.resolve(parent));
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        Path place = target.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = target.resolve("%s (%d)%s".formatted(stem, number, extension));
        }
        return place;
    }
}
