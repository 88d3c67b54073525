package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.Controls;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Brings values as each standard has them into the shape of the record; what is empty or senseless is absent. */
public final class PropertyValues {

    private PropertyValues() {}

    /** The property's value, and further languages of a text under {@code property@lang}. */
    static Map<String, Object> fromXmp(IptcProperty property, Object value) {
        if (value instanceof Map<?, ?> languages && (property.type().kind() == Kind.LANGALT)) {
            return languages(property.id(), languages);
        }
        Object shaped = shaped(property, value);
        return shaped == null ? Map.of() : Map.of(property.id(), shaped);
    }

    static @Nullable Object fromIim(IptcProperty property, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        Object shaped = shaped(property, value);
        return switch (property.id()) {
            // 3 digits and a colon ahead of the genre's name (IIM 4.2, 2:04).
            case "intellectualGenre" -> shaped instanceof String text ? text.replaceFirst("^\\d{3}:", "") : shaped;
            // The code is the second of five parts (IIM 4.2, 2:12).
            case "subjectCodes" ->
                shaped instanceof List<?> list
                        ? list.stream().map(PropertyValues::subjectCode).toList()
                        : shaped;
            default -> shaped;
        };
    }

    private static String subjectCode(Object reference) {
        String[] parts = reference.toString().split(":", -1);
        return parts.length > 1 ? parts[1] : parts[0];
    }

    /** EXIF has several artists in one text, separated by semicolons (MWG 2.0, 5.5). */
    static @Nullable List<String> artists(@Nullable Object value) {
        String text = text(value);
        return text == null
                ? null
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** The text without the padding and controls that old writers leave; null where at most a dash is left of it. */
    public static @Nullable String text(@Nullable Object value) {
        if (value == null || value instanceof Map || value instanceof List) {
            return null;
        }
        // Some programs end a line within a paragraph with a vertical tab.
        String lines =
                value.toString().replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
        String text = Controls.without(lines).strip();
        return text.isEmpty() || text.equals("-") ? null : text;
    }

    private static Map<String, Object> languages(String id, Map<?, ?> languages) {
        Map<String, Object> values = new LinkedHashMap<>();
        String first = text(languages.get("x-default"));
        for (Map.Entry<?, ?> entry : languages.entrySet()) {
            String text = text(entry.getValue());
            if (text != null && !entry.getKey().equals("x-default")) {
                if (first == null) {
                    first = text;
                }
                values.put(id + "@" + entry.getKey(), text);
            }
        }
        if (first != null) {
            values.put(id, first);
        }
        return values;
    }

    private static @Nullable Object shaped(IptcProperty property, Object value) {
        if ((property.type().kind() == Kind.STRUCT)) {
            return structures(property, value);
        }
        if (property.type().list()) {
            List<?> items = value instanceof List<?> list ? list : List.of(value);
            return items.stream()
                    .map(item -> item instanceof Map ? item : scalar(property, item))
                    .filter(Objects::nonNull)
                    .toList();
        }
        Object single = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        return single instanceof Map<?, ?> map ? text(map.get("x-default")) : scalar(property, single);
    }

    private static @Nullable Object structures(IptcProperty property, Object value) {
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        List<?> structures = items.stream()
                .filter(item -> item instanceof Map<?, ?> map && !map.isEmpty())
                .toList();
        if (property.type().list()) {
            return structures;
        }
        return structures.isEmpty() ? null : structures.get(0);
    }

    static boolean isNumber(IptcProperty property) {
        return property.type().kind() == Kind.NUMBER || property.type().kind() == Kind.INTEGER;
    }

    private static @Nullable Object scalar(IptcProperty property, Object value) {
        String text = text(value);
        if (text == null || !isNumber(property)) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : number;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }
}
