package dev.cutline.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves files out of the way when they are dealt with, below the watched folder, so that no disk is crossed. */
final class Clearing {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

    private final Path folder;

    /** Reasons that could not be written down yet, by where they belong. */
    private final Map<Path, String> unsaid = new HashMap<>();

    Clearing(Path folder) {
        this.folder = folder;
    }

    /** Moves a file to {@code done}. */
    void done(Path file) throws IOException {
        move(file, free(Sightings.DONE, file, Files::exists));
    }

    /** Moves a file to {@code failed}, with a text beside it that says why. */
    void failed(Path file, String why) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        // A sender's own text may have the note's name.
        Path target = free(Sightings.FAILED, file, place -> Files.exists(place) || Files.isRegularFile(note(place)));
        Path note = note(target);
        // The reason first: whoever finds the file finds it too, whatever happens between.
        unsaid.put(note, why);
        sayWhatIsUnsaid();
        if (!move(file, target)) {
            unsaid.remove(note);
            Files.deleteIfExists(note);
        }
    }

    private static Path note(Path place) {
        return place.resolveSibling(place.getFileName() + ".txt");
    }

    /** Whether all reasons are written down; those that could not be are tried once more. */
    boolean sayWhatIsUnsaid() {
        unsaid.entrySet().removeIf(reason -> isSaid(reason.getKey(), reason.getValue()));
        return unsaid.isEmpty();
    }

    private static boolean isSaid(Path note, String why) {
        try {
            Files.writeString(note, why + "\n");
            return true;
        } catch (IOException e) {
            LOG.debug("{} can't be written: {}", note, e.toString());
            return false;
        }
    }

    /** Whether it was there to be moved; another desk on the same folder may have been quicker. */
    private static boolean move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target);
            return true;
        } catch (NoSuchFileException e) {
            LOG.debug("{} was gone already", file);
            return false;
        }
    }

    /** A place by the same name, numbered where it is taken. */
    private Path free(String kind, Path file, Predicate<Path> isTaken) throws IOException {
        Path parent = folder.relativize(file).getParent();
        Path base = folder.resolve(kind);
        Path target = Files.createDirectories(parent == null ? base : base.resolve(parent));
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String extension = dot > 0 ? name.substring(dot) : "";
        Path place = target.resolve(name);
        for (int number = 2; isTaken.test(place); number++) {
            place = target.resolve("%s (%d)%s".formatted(stem, number, extension));
        }
        return place;
    }
}
