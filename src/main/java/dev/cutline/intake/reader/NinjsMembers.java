package dev.cutline.intake.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Properties by the members of ninjs that say them, of one kind of members. */
final class NinjsMembers {

    private NinjsMembers() {}

    static Map<String, String> of(String kind) {
        InputStream table = Objects.requireNonNull(NinjsMembers.class.getResourceAsStream("ninjs.tsv"));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .map(row -> row.split("\t"))
                    .filter(row -> row[0].equals(kind))
                    .collect(Collectors.toMap(row -> row[1], row -> row[2], (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
