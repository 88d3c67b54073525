package dev.cutline.cli.arrival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files are to an import, by their names. */
final class Kinds {

    static final String PICTURE = "picture";
    static final String SIDECAR = "sidecar";
    static final String COMPANION = "companion";
    static final String ZIP = "zip";
    static final String HOUSEKEEPING = "housekeeping";
    static final String PACKAGE = "package";
    static final String UNFINISHED = "unfinished";

    private static final Map<String, String> BY_EXTENSION = rows("kinds.tsv")
            .map(row -> row.split("\t"))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final List<String> PICTURES = rows("pictures.txt").toList();

    private Kinds() {}

    /** The kind of a name without folders; a picture where nothing else is known of it. */
    static String of(String name) {
        if (name.startsWith(".")) {
            return HOUSEKEEPING;
        }
        return BY_EXTENSION.getOrDefault(extension(name).toLowerCase(Locale.ROOT), PICTURE);
    }

    /** The names that a picture's sidecar may have. */
    static Stream<String> sidecarsOf(String name) {
        String stem = stem(name);
        return Stream.of(name + ".xmp", stem + ".xmp", name + ".XMP", stem + ".XMP");
    }

    /** Whether a sidecar's picture is among the files beside it. */
    static boolean hasPicture(String sidecar, Predicate<String> isThere) {
        String stem = stem(sidecar);
        return !extension(stem).isEmpty() && isThere.test(stem)
                || PICTURES.stream()
                        .flatMap(end -> Stream.of(end, end.toUpperCase(Locale.ROOT)))
                        .anyMatch(end -> isThere.test(stem + "." + end));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String extension(String name) {
        return name.substring(stem(name).length()).replace(".", "");
    }

    private static Stream<String> rows(String table) {
        InputStream resource = Objects.requireNonNull(Kinds.class.getResourceAsStream(table));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.lines().filter(row -> !row.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
