package dev.cutline.metadata;

import dev.cutline.metadata.IimReader.Dataset;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.container.Damaged;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes datasets in IIM, turns its texts into UTF-8, and leaves everything else in it as it is. */
final class IimEditor {

    private static final byte[] UTF8 = {0x1B, '%', 'G'};
    /** Numbers and vocabularies that these datasets put in front of a value (IIM 4.2, 2:04 and 2:12). */
    private static final Map<String, String> PREFIXES = Map.of("2:004", "000:", "2:012", "IPTC:");

    private static final Pattern DATE =
            Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:[T ](?<time>.*))?)?)?");
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?");

    private final List<Dataset> datasets = new ArrayList<>();

    /** @param xmp of the same file, which may prove the charset */
    IimEditor(byte @Nullable [] block, Map<String, Object> xmp) {
        if (block != null) {
            try {
                IimReader.parse(block, datasets);
            } catch (Damaged damage) {
                // what is readable is kept
            }
        }
        IimText text = new IimReader(xmp).text(datasets);
        datasets.replaceAll(dataset -> dataset.record() == 2 && !IimReader.BINARY.contains(dataset.key())
                ? new Dataset(2, dataset.key(), text.decode(dataset.value()).getBytes(StandardCharsets.UTF_8))
                : dataset);
        datasets.removeIf(dataset -> dataset.key().equals("1:090"));
        datasets.add(position(1, "1:090"), new Dataset(1, "1:090", UTF8));
        if (datasets.stream().noneMatch(dataset -> dataset.key().equals("2:000"))) {
            datasets.add(position(2, "2:000"), new Dataset(2, "2:000", new byte[] {0, 4}));
        }
    }

    /** Takes a property over; null takes it away. */
    void set(IptcProperty property, @Nullable Object value) {
        if (property.iim().size() == 2) {
            date(property, value == null ? "" : value.toString());
        } else if (property.iim().size() == 1) {
            replace(property.iim().get(0), property.iimMaxBytes(), texts(value));
        }
    }

    /** Other programs write whatever they like into XMP: what is no date, or no time, has no place in IIM. */
    private void date(IptcProperty property, String iso) {
        Matcher date = DATE.matcher(iso);
        boolean isDate = date.matches();
        Matcher time = TIME.matcher(isDate ? Objects.requireNonNullElse(date.group("time"), "") : "");
        replace(property.iim().get(0), 8, isDate ? List.of(day(date)) : List.of());
        replace(property.iim().get(1), 11, time.matches() ? List.of(clock(time)) : List.of());
    }

    /** What isn't known of a date is zero (IIM 4.2, 2:55). */
    private static String day(Matcher date) {
        return date.group("year")
                + Objects.requireNonNullElse(date.group("month"), "00")
                + Objects.requireNonNullElse(date.group("day"), "00");
    }

    private static String clock(Matcher time) {
        String zone = Objects.requireNonNullElse(time.group("zone"), "");
        return time.group("hour")
                + time.group("minute")
                + Objects.requireNonNullElse(time.group("second"), "00")
                + (zone.equals("Z") ? "+0000" : zone.replace(":", ""));
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Map<?, ?> languages) {
            Object text = languages.get("x-default");
            return List.of(
                    String.valueOf(text == null ? languages.values().iterator().next() : text));
        }
        Collection<?> all = value instanceof List<?> list ? list : List.of(value);
        return all.stream().map(String::valueOf).toList();
    }

    private void replace(String key, @Nullable Integer limit, List<String> values) {
        int at = position(2, key);
        datasets.removeIf(dataset -> dataset.key().equals(key));
        at = Math.min(at, datasets.size());
        at = Math.min(at, position(2, key));
        for (String value : values) {
            byte[] bytes = cut(PREFIXES.getOrDefault(key, "") + value, limit == null ? 32_000 : limit);
            if (bytes.length > 0) {
                datasets.add(at++, new Dataset(2, key, bytes));
            }
        }
    }

    /** Where a dataset belongs: in front of the first with a higher number. */
    private int position(int record, String key) {
        int at = 0;
        while (at < datasets.size()
                && datasets.get(at).key().compareTo(key) < 0
                && datasets.get(at).record() <= record) {
            at++;
        }
        return at;
    }

    /** As many bytes as fit, without a broken character at the end. */
    static byte[] cut(String text, int limit) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(limit, bytes.length);
        while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Dataset dataset : datasets) {
            int number = Integer.parseInt(dataset.key().substring(dataset.key().indexOf(':') + 1));
            byte[] value = dataset.value();
            out.writeBytes(new byte[] {0x1C, (byte) dataset.record(), (byte) number});
            if (value.length < 0x8000) {
                out.writeBytes(new byte[] {(byte) (value.length >> 8), (byte) value.length});
            } else {
                out.writeBytes(new byte[] {(byte) 0x80, 4});
                out.writeBytes(
                        java.nio.ByteBuffer.allocate(4).putInt(value.length).array());
            }
            out.writeBytes(value);
        }
        return out.toByteArray();
    }
}
