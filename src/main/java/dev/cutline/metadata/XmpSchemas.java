package dev.cutline.metadata;

import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of XMP beforehand: usual prefixes, right spellings, and the shape of values. */
final class XmpSchemas {

    private record Property(String name, Type type) {}

    private static final Type UNKNOWN = Type.parse("text");
    private static final Map<String, String> PREFIXES = new HashMap<>();
    /** By lower-case name, for the many files that say {@code dc:Rights}. */
    private static final Map<String, Property> PROPERTIES = new HashMap<>();

    static {
        for (String[] row : Table.rows("xmp-schemas.tsv")) {
            if (row[0].equals("namespace")) {
                PREFIXES.put(row[2], row[1]);
            } else {
                know(row[1], Type.parse(row[2]));
            }
        }
        IptcProperties.all().forEach(property -> know(property.xmp(), property.type()));
        IptcProperties.members().forEach(member -> know(member.xmp(), member.type()));
    }

    private static final Pattern COORDINATE =
            Pattern.compile("(\\d{1,3}),(\\d{1,2}(?:\\.\\d+)?)(?:,(\\d{1,2}(?:\\.\\d+)?))?([NSEW])");
    private static final Pattern FRACTION = Pattern.compile("(-?\\d{1,18})/(\\d{1,18})");
    private static final Set<String> WITH_FRACTIONS = Set.of("exif", "exifEX", "tiff", "aux");
    private static final Pattern EXIF_DATE = Pattern.compile(
            "(\\d{4}):(\\d{2}):(\\d{2})(?: (\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})?))?");

    private XmpSchemas() {}

    private static void know(String name, Type type) {
        PROPERTIES.putIfAbsent(name.toLowerCase(Locale.ROOT), new Property(name, type));
    }

    /** The namespace of a usual prefix. */
    static String namespace(String prefix) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(prefix))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(prefix));
    }

    /** Usual prefixes by namespace. */
    static Map<String, String> prefixes() {
        return Collections.unmodifiableMap(PREFIXES);
    }

    /** The usual prefix of a namespace; unknown ones keep the prefix that the file uses. */
    static String prefix(String uri, String used) {
        return PREFIXES.getOrDefault(uri, PREFIXES.getOrDefault(uri + "/", used));
    }

    /** The name as its standard spells it. */
    static String proper(String name) {
        Property property = PROPERTIES.get(name.toLowerCase(Locale.ROOT));
        return property == null ? name : property.name();
    }

    /**
     * A value in the shape that its standard wants, as far as it can be had without loss.
     *
     * @param value a text, a list, or a map: by languages, or by the full names of a structure's members
     */
    static Object shaped(String name, Object value) {
        Property property = PROPERTIES.get(name.toLowerCase(Locale.ROOT));
        Type type = property == null ? UNKNOWN : property.type();
        Object inner = inner(name, type, value);
        if (property == null) {
            return inner;
        }
        if (type.list()) {
            return inner instanceof List<?> ? inner : languages(inner) ? List.copyOf(values(inner)) : List.of(inner);
        }
        if (inner instanceof List<?> list && (list.size() == 1 || type.kind() == Kind.LANGALT)) {
            inner = list.isEmpty() ? "" : list.get(0);
        }
        if (type.kind() == Kind.LANGALT) {
            return inner instanceof String ? Map.of("x-default", inner) : inner;
        }
        return languages(inner) ? values(inner).iterator().next() : inner;
    }

    private static Object inner(String name, Type type, Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> inner(name, type, Objects.requireNonNull(item)))
                    .toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return simple(name, type.kind(), value.toString());
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> {
            String full = proper(String.valueOf(key));
            members.putIfAbsent(full.substring(full.indexOf(':') + 1), member(full, Objects.requireNonNull(member)));
        });
        return members.isEmpty() ? "" : members;
    }

    /** A structure's member; what stands alone stays alone, even where several were allowed. */
    private static Object member(String name, Object value) {
        Object shaped = shaped(name, value);
        return shaped instanceof List<?> list && !(value instanceof List) ? list.get(0) : shaped;
    }

    private static String simple(String name, Kind kind, String value) {
        String text = Text.trimmed(value);
        return switch (kind) {
            case BOOLEAN -> text.toLowerCase(Locale.ROOT);
            case DATE ->
                EXIF_DATE
                        .matcher(text)
                        .replaceFirst(date -> date.group(1) + "-" + date.group(2) + "-" + date.group(3)
                                + (date.group(4) == null ? "" : "T" + date.group(4)));
            default ->
                name.endsWith("GPSLatitude") || name.endsWith("GPSLongitude")
                        ? degrees(text)
                        : WITH_FRACTIONS.contains(name.substring(0, Math.max(0, name.indexOf(':'))))
                                ? decimal(text)
                                : text;
        };
    }

    /** Degrees and minutes with a letter of the compass to signed degrees. */
    private static String degrees(String text) {
        Matcher matcher = COORDINATE.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        double seconds = matcher.group(3) == null ? 0 : Double.parseDouble(matcher.group(3));
        double degrees =
                Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2)) / 60 + seconds / 3600;
        return ("SW".contains(matcher.group(4)) ? "-" : "") + ExifReader.decimal(degrees);
    }

    /** Fractions as decimal numbers: one, or the four of a lens; one without a value stays as it is. */
    private static String decimal(String text) {
        String[] parts = text.split(" ");
        for (int i = 0; i < parts.length; i++) {
            Matcher fraction = FRACTION.matcher(parts[i]);
            if (!fraction.matches()) {
                return text;
            }
            if (Long.parseLong(fraction.group(2)) != 0) {
                parts[i] = new BigDecimal(fraction.group(1))
                        .divide(new BigDecimal(fraction.group(2)), new MathContext(10))
                        .stripTrailingZeros()
                        .toPlainString();
            }
        }
        return String.join(" ", parts);
    }

    private static boolean languages(Object value) {
        return value instanceof Map<?, ?> map && map.containsKey("x-default");
    }

    private static Collection<?> values(Object map) {
        return ((Map<?, ?>) map).values();
    }
}
