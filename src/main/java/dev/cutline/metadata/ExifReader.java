package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Ifd;
import dev.cutline.metadata.container.Ifd.Entry;
import dev.cutline.metadata.container.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** EXIF to values: texts, ISO dates, plain decimal numbers, coordinates in signed degrees. */
final class ExifReader {

    private record Tag(String name, String form) {}

    private static final Map<String, Tag> TAGS = Table.rows("exif-tags.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row[0] + Integer.parseInt(row[1], 16),
                    row -> new Tag(row[2], row[3]),
                    (a, b) -> a,
                    HashMap::new));
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[:/-](\\d{2})[:/-](\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2})?.*))?");
    private static final int MAX_NUMBERS = 16;
    private static final int MAX_BYTES = 1 << 16;

    private ExifReader() {}

    /** Adds what is read; a value that is there already stays. {@code first} is the name of the first directory. */
    static void read(Source tiff, String first, Map<String, Object> values, Consumer<Damaged> damaged) {
        Ifd.walk(tiff, first, directory -> directory(directory, values), damaged);
    }

    private static void directory(Ifd directory, Map<String, Object> values) {
        String name = directory.name();
        String table = name.equals("ExifIFD") || name.equals("GPS") ? name : "IFD0";
        for (Entry entry : directory.entries()) {
            Tag tag = TAGS.get(table + entry.tag());
            if (tag != null && entry.data().length() <= MAX_BYTES && !values.containsKey(name + ":" + tag.name())) {
                value(tag, entry).ifPresent(value -> values.put(name + ":" + tag.name(), value));
            }
        }
        sign(values, name + ":GPSLatitude", "S");
        sign(values, name + ":GPSLongitude", "W");
    }

    private static Optional<String> value(Tag tag, Entry entry) {
        String value = switch (tag.form()) {
            case "number" -> numbers(entry);
            case "coordinate" -> coordinate(entry);
            case "time" -> time(entry);
            case "date" -> date(text(entry));
            case "utf16" -> Text.trimmed(new String(entry.data().bytes(), StandardCharsets.UTF_16LE));
            case "comment" -> comment(entry.data().bytes(), entry.data().order());
            default -> text(entry);
        };
        return Optional.of(value).filter(text -> !text.isEmpty() || tag.form().equals("text"));
    }

    private static String text(Entry entry) {
        return Text.trimmed(Text.guessed(entry.data().bytes()));
    }

    /** ISO 8601; empty where a camera without a clock left blanks or zeros. */
    private static String date(String text) {
        return Optional.of(DATE.matcher(text))
                .filter(date -> date.matches() && !date.group(1).equals("0000"))
                .map(date -> date.group(1) + "-" + date.group(2) + "-" + date.group(3)
                        + (date.group(4) == null ? "" : "T" + date.group(4)))
                .orElse("");
    }

    private static String numbers(Entry entry) {
        return LongStream.range(0, Math.min(entry.count(), MAX_NUMBERS))
                .mapToObj(i -> entry.isWhole() ? String.valueOf(entry.number(i)) : decimal(entry.decimal(i)))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String coordinate(Entry entry) {
        double degrees = 0;
        for (int i = 0; i < Math.min(entry.count(), 3); i++) {
            double part = entry.decimal(i);
            degrees += Double.isFinite(part) ? part / Math.pow(60, i) : i == 0 ? Double.NaN : 0;
        }
        return decimal(degrees);
    }

    private static void sign(Map<String, Object> values, String key, String negative) {
        if (values.get(key) instanceof String degrees
                && !degrees.startsWith("-")
                && String.valueOf(values.get(key + "Ref")).startsWith(negative)) {
            values.put(key, "-" + degrees);
        }
    }

    private static String time(Entry entry) {
        return entry.count() < 3
                ? ""
                : "%02d:%02d:%02d".formatted((int) entry.decimal(0), (int) entry.decimal(1), (int) entry.decimal(2));
    }

    static String decimal(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number, new MathContext(10))
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    /** A text with eight bytes in front that name its charset (EXIF 3.0, 4.6.6.4.3). */
    private static String comment(byte[] bytes, ByteOrder order) {
        if (bytes.length <= 8) {
            return "";
        }
        String charset = new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        if (charset.startsWith("UNICODE")) {
            boolean little = order == ByteOrder.LITTLE_ENDIAN;
            return Text.trimmed(new String(
                    bytes, 8, bytes.length - 8, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
        }
        return Text.trimmed(Text.guessed(java.util.Arrays.copyOfRange(bytes, 8, bytes.length)));
    }
}
