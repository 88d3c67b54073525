package dev.cutline.intake.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is seen in a folder and those below it, look after look. */
final class Sightings {

    static final String DONE = "done";
    static final String FAILED = "failed";

    private static final Set<String> OURS = Set.of(DONE, FAILED);

    private final Path folder;
    private final Pattern ignore;
    private Map<Path, Sighting> seen = Map.of();

    Sightings(Path folder, Pattern ignore) {
        this.folder = folder;
        this.ignore = ignore;
    }

    /**
     * Looks once more.
     *
     * @return all files, with the time since which each is as it is
     * @throws IOException if the folder can't be looked into; then nothing is remembered
     */
    Map<Path, Sighting> look() throws IOException {
        Map<Path, Sighting> before = seen;
        seen = Map.of();
        Look look = new Look(before);
        Files.walkFileTree(folder, look);
        seen = look.now;
        return look.now;
    }

    /** One look at all files. */
    private final class Look extends SimpleFileVisitor<Path> {

        private final Map<Path, Sighting> before;
        private final Map<Path, Sighting> now = new HashMap<>();
        private final long time = System.nanoTime();

        private Look(Map<Path, Sighting> before) {
            this.before = before;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean isTop = directory.equals(folder);
            boolean isOurs = folder.equals(directory.getParent()) && OURS.contains(name(directory));
            return isTop || !isOurs && !isIgnored(directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isIgnored(file)) {
                Sighting sighting = Sighting.of(attributes, time);
                Sighting last = before.get(file);
                now.put(file, last != null && last.isSameAs(sighting) ? last : sighting);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(folder)) {
                throw problem;
            }
            // Moved away meanwhile, or a folder that we may not enter: the rest goes on.
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) throws IOException {
            if (problem != null && directory.equals(folder)) {
                throw problem;
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private boolean isIgnored(Path file) {
        return ignore.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
