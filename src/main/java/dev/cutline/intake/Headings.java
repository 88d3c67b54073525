package dev.cutline.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recognises what the columns of a caption sheet hold by their headings, in several languages. */
final class Headings {

    static final String FILENAME = "filename";

    private static final Map<String, String> TABLE = read("caption-sheet-headings.tsv");

    private Headings() {}

    /** {@link #FILENAME} or an IPTC property. */
    static Optional<String> meaning(String heading) {
        String folded =
                Normalizer.normalize(heading, Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Optional.ofNullable(TABLE.get(folded));
    }

    private static Map<String, String> read(String resource) {
        InputStream table = Objects.requireNonNull(Headings.class.getResourceAsStream(resource));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
