package dev.cutline.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each value of an IIM block in which charset it is. Programs mark UTF-8 rarely, other charsets hardly
 * ever, and now and then mix several in one record.
 */
final class IimText {

    /** Escape sequences of ISO 2022 in dataset 1:090 (IIM 4.2, 1:90), as they end. */
    private static final Map<String, String> MARKERS = Map.of(
            "%G", "UTF-8",
            "%/G", "UTF-8",
            "%/H", "UTF-8",
            "%/I", "UTF-8",
            "A", "windows-1252",
            "B", "ISO-8859-2",
            "L", "ISO-8859-5",
            "G", "ISO-8859-6",
            "F", "ISO-8859-7",
            "H", "ISO-8859-8");

    /** Charsets that news desks are known to have used unmarked. */
    private static final List<String> UNMARKED = List.of(
            "x-MacRoman",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "Shift_JIS",
            "GBK",
            "Big5",
            "EUC-KR");

    /** The dataset and the XMP property that hold the same. */
    private static final Map<String, String> TWINS = IptcProperties.all().stream()
            .filter(property -> property.iim().size() == 1)
            .collect(Collectors.toMap(property -> property.iim().get(0), IptcProperties.IptcProperty::xmp));

    private final Map<String, Object> xmp;
    private @Nullable Charset marked;
    private @Nullable Charset proven;

    IimText(Map<String, Object> xmp) {
        this.xmp = xmp;
    }

    /** Takes note of dataset 1:090. */
    void marker(byte[] value) {
        String sequence = new String(value, StandardCharsets.ISO_8859_1).strip();
        String name = MARKERS.get(sequence.replaceFirst("^\\x1B[-.,]?", ""));
        if (name != null) {
            marked = Charset.forName(name);
        }
    }

    /** Sees whether XMP has the same text, readable: that proves the charset for all values that aren't UTF-8. */
    void prove(String key, byte[] value) {
        if (proven != null
                || isAscii(value)
                || Text.strictly(value, StandardCharsets.UTF_8).isPresent()) {
            return;
        }
        List<String> twins = twins(key);
        if (!twins.isEmpty() && twins.stream().noneMatch(twin -> same(twin, new String(value, Text.WINDOWS)))) {
            proven = UNMARKED.stream()
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .filter(charset -> Text.strictly(value, charset)
                            .filter(text -> twins.stream().anyMatch(twin -> same(twin, text)))
                            .isPresent())
                    .findFirst()
                    .orElse(null);
        }
    }

    String decode(byte[] value) {
        if (isAscii(value)) {
            return new String(value, StandardCharsets.US_ASCII);
        }
        return Stream.of(StandardCharsets.UTF_8, marked, proven)
                .flatMap(charset -> charset == null ? Stream.empty() : Text.strictly(value, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(value, Text.WINDOWS));
    }

    private List<String> twins(String key) {
        Object twin = Optional.ofNullable(TWINS.get(key)).map(xmp::get).orElse("");
        Collection<?> values = twin instanceof Map<?, ?> languages
                ? languages.values()
                : twin instanceof List<?> list ? list : List.of(twin);
        return values.stream()
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The IIM value may have been cut at its limit. */
    private static boolean same(String whole, String text) {
        String flat = flat(text);
        return flat.length() > 1
                && (flat(whole).equals(flat)
                        || flat.length() >= 30 && flat(whole).startsWith(flat));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\x00]+", " ").strip();
    }

    private static boolean isAscii(byte[] value) {
        for (byte b : value) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
