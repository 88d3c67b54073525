package dev.cutline.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV and its kin; the character that parts the columns is the one that makes sense of the headings. */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 30;

    private DelimitedText() {}

    static Table read(byte[] content) {
        String text = PlainText.of(content);
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text has zeros");
        }
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5) {
            // Excel's own way to say it, ahead of the table.
            return parse(text.substring(5).stripLeading(), text.charAt(4), Integer.MAX_VALUE);
        }
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingInt(candidate -> sense(parse(text, candidate, SAMPLE))))
                .orElseThrow();
        return parse(text, separator, Integer.MAX_VALUE);
    }

    /** Known headings count most, then rows that are as wide as most others. */
    private static int sense(Table table) {
        int known = table.rows().stream()
                .mapToInt(row -> (int) row.cells().stream()
                        .filter(cell -> Headings.isKnown(cell))
                        .count())
                .max()
                .orElse(0);
        int width =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return known * 1_000 + Math.min(width, 999);
    }

    private static Table parse(String text, char separator, int rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(separator != '\t')
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        TableBuilder table = new TableBuilder();
        try (CSVParser parser = CSVParser.parse(text, format);
                Stream<CSVRecord> records = parser.stream().limit(rows)) {
            records.forEach(record -> {
                for (int column = 0; column < record.size(); column++) {
                    table.put((int) record.getRecordNumber() - 1, column, record.get(column));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.build("");
    }
}
