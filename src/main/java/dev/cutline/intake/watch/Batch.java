package dev.cutline.intake.watch;

import dev.cutline.intake.companion.CompanionFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that belong together: pictures of one name and what stands beside them, or a sheet for itself.
 *
 * @param pictures mostly one
 * @param companions beside them
 */
record Batch(List<Path> pictures, List<Path> companions) {

    Batch {
        pictures = List.copyOf(pictures);
        companions = List.copyOf(companions);
    }

    /** Sorts files into batches; sheets come first, so that pictures find what they say. */
    static List<Batch> of(Collection<Path> files) {
        List<Batch> sheets = new ArrayList<>();
        Map<String, List<Path>> groups = new TreeMap<>();
        for (Path file : files.stream().sorted().toList()) {
            if (CompanionFile.isOfMany(name(file))) {
                sheets.add(new Batch(List.of(), List.of(file)));
            } else {
                groups.computeIfAbsent(group(file), any -> new ArrayList<>()).add(file);
            }
        }
        groups.values()
                .forEach(group -> sheets.add(new Batch(
                        group.stream().filter(file -> !isCompanion(file)).toList(),
                        group.stream().filter(Batch::isCompanion).toList())));
        return sheets;
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>(pictures);
        files.addAll(companions);
        return files;
    }

    /** Whether it waits for others that may belong to it. */
    boolean isPart() {
        return !pictures.isEmpty() || !CompanionFile.isOfMany(name(companions.get(0)));
    }

    /** {@code a.jpg}, {@code a.xmp} and {@code a.jpg.xmp} are one. */
    private static String group(Path file) {
        String stem = stem(name(file));
        if (isCompanion(file) && stem.matches("(?i).+\\.[a-z][a-z0-9]{2,4}")) {
            stem = stem(stem);
        }
        return file.resolveSibling(stem.toLowerCase(Locale.ROOT)).toString();
    }

    private static boolean isCompanion(Path file) {
        return CompanionFile.isCompanion(name(file));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
