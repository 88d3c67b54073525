package dev.cutline.intake;

import dev.cutline.metadata.IptcProperties;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Captions and credits of many pictures in one table, a row a picture, matched by file name.
 *
 * @param rows values by IPTC property, by file name in lower case
 */
record CaptionSheet(Map<String, Map<String, Object>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .get();

    CaptionSheet {
        rows = Map.copyOf(rows);
    }

    /** Reads a CSV file in UTF-8; columns that nobody knows and rows without a file name are passed over. */
    static CaptionSheet read(Path csv) throws IOException {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord record : parser) {
                Map<String, Object> values = new LinkedHashMap<>();
                record.toMap().forEach((heading, cell) -> put(values, heading, cell));
                if (values.remove(Headings.FILENAME) instanceof String name) {
                    rows.put(name.toLowerCase(Locale.ROOT), values);
                }
            }
        }
        return new CaptionSheet(rows);
    }

    /** What the sheet says of a picture, by IPTC property; nothing where it has no row for it. */
    Map<String, Object> of(String filename) {
        return rows.getOrDefault(filename.toLowerCase(Locale.ROOT), Map.of());
    }

    private static void put(Map<String, Object> values, String heading, String cell) {
        String text = cell.strip();
        if (!text.isEmpty()) {
            Headings.meaning(heading.replace("\uFEFF", ""))
                    .ifPresent(meaning -> values.put(meaning, value(meaning, text)));
        }
    }

    private static Object value(String meaning, String text) {
        boolean isList = IptcProperties.byId(meaning)
                .map(property -> property.type().list())
                .orElse(false);
        return isList ? items(text) : text;
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
