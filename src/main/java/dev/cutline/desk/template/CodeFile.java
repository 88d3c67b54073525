package dev.cutline.desk.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads lists of codes as photo tools write them: a row a code, the code first, its texts behind it. */
final class CodeFile {

    private static final int MOST = 50_000;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 5_000;
    private static final Pattern TYPED = Pattern.compile("([^\\s,]+),\\s*(.+)");
    private static final char MARK = '\uFEFF';

    private CodeFile() {}

    /**
     * Reads TSV or CSV, whichever it is; UTF-8, UTF-16 with a mark, else Windows-1252.
     *
     * @throws InvalidTemplate if there is no code in it, or far too many
     */
    static CodeList read(byte[] file) {
        String text = decode(file);
        boolean tabs = text.indexOf('\t') >= 0;
        CSVFormat format = tabs ? CSVFormat.TDF : CSVFormat.RFC4180;
        Map<String, List<String>> codes = new LinkedHashMap<>();
        try (CSVParser rows = CSVParser.parse(
                new StringReader(text),
                format.builder()
                        .setQuote(tabs ? null : '"')
                        .setIgnoreEmptyLines(true)
                        .setLenientEof(true)
                        .setTrailingData(true)
                        .get())) {
            rows.forEach(row -> add(codes, cells(row, tabs)));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new InvalidTemplate(
                    "file", "The list can't be read: put a code and its text on each line, with a tab between them.");
        }
        if (codes.isEmpty()) {
            throw new InvalidTemplate(
                    "file", "There is no code in this list: put a code and its text on each line, with a tab between.");
        }
        return new CodeList(codes);
    }

    /** Lines typed with a comma, among others with tabs, are read as well. */
    private static List<String> cells(CSVRecord row, boolean tabs) {
        List<String> cells = StreamSupport.stream(row.spliterator(), false)
                .map(String::strip)
                .toList();
        Matcher typed = TYPED.matcher(cells.get(0));
        return tabs && cells.size() == 1 && typed.matches() ? List.of(typed.group(1), typed.group(2)) : cells;
    }

    private static void add(Map<String, List<String>> codes, List<String> cells) {
        String code = cells.get(0);
        List<String> texts = cells.stream()
                .skip(1)
                .filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                .toList();
        if (code.isEmpty() || code.length() > LONGEST_CODE || texts.isEmpty()) {
            return; // a heading, a remark
        }
        codes.put(code, texts);
        if (codes.size() > MOST) {
            throw new InvalidTemplate(
                    "file", "This list has more than %,d codes. Split it, a list a sport or a beat.".formatted(MOST));
        }
    }

    private static String decode(byte[] file) {
        try {
            boolean wide = file.length > 1 && (file[0] == (byte) 0xFF || file[0] == (byte) 0xFE);
            String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
