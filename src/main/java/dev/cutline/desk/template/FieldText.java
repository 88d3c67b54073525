package dev.cutline.desk.template;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of IPTC properties as the text of a field, and back.
 *
 * <p>Several values stand in one field with semicolons between them; commas will do where there is no semicolon.
 */
public final class FieldText {

    private FieldText() {}

    /** Whether a property's values can stand in a field: all but structures. */
    public static boolean fits(String key) {
        return property(key).type().kind() != Kind.STRUCT;
    }

    /** Whether a property has several values. */
    public static boolean isList(String key) {
        return property(key).type().list();
    }

    /** A value of the record as text, empty where there is none. */
    public static String of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            String text = list.stream().map(String::valueOf).collect(Collectors.joining("; "));
            return list.size() == 1 && text.contains(",") && !text.contains(";") ? text + ";" : text;
        }
        return value == null ? "" : value.toString().replace("\r\n", "\n").strip();
    }

    /**
     * The value that a text stands for, null where it is empty.
     *
     * @throws InvalidProperty for an unknown property or one of structures
     */
    public static @Nullable Object value(String key, String text) {
        IptcProperty property = property(key);
        if (property.type().kind() == Kind.STRUCT) {
            throw new InvalidProperty(key, "has parts of its own, so it can't be filled with a text");
        }
        if (text.isBlank()) {
            return null;
        }
        return property.type().list()
                ? split(text).stream().map(item -> single(property, item)).toList()
                : single(property, text.strip());
    }

    /** The values in a text. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split(text.contains(";") ? "[;\n]" : "[,\n]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** What isn't a number stays as it is, so that whoever typed it is told. */
    private static Object single(IptcProperty property, String text) {
        Kind kind = property.type().kind();
        if ((kind == Kind.NUMBER || kind == Kind.INTEGER) && text.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            BigDecimal number = new BigDecimal(text);
            return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : number;
        }
        return text;
    }

    private static IptcProperty property(String key) {
        int at = key.indexOf('@');
        return IptcProperties.byId(at < 0 ? key : key.substring(0, at))
                .orElseThrow(() -> new InvalidProperty(key, "is not known to the IPTC standard"));
    }
}
