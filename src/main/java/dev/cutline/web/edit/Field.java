package dev.cutline.web.edit;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a property of the record is typed in.
 *
 * @param group that it stands in
 * @param property the IPTC property (JSON id)
 * @param control {@code line}, {@code text} of several lines, or {@code parts}: a structure
 * @param offers the field of the search language whose values are offered, {@code codes}, or empty
 * @param hint what stands in the empty field
 */
public record Field(String group, String property, String control, String offers, String hint) {

    private static final Map<String, Field> TABLE = new LinkedHashMap<>();

    static {
        Rows.of("fields.tsv").forEach(row -> TABLE.put(row[1], new Field(row[0], row[1], row[2], row[3], row[4])));
    }

    /** All fields, in the order of the table. */
    public static List<Field> all() {
        return List.copyOf(TABLE.values());
    }

    /** The field of a property; further languages look like the first. */
    public static Field of(String key) {
        int at = key.indexOf('@');
        Field field = TABLE.get(at < 0 ? key : key.substring(0, at));
        return field == null ? new Field("", key, "line", "", "") : field;
    }

    /**
     * Fields that stand together.
     *
     * @param name of the group, as in {@code messages.properties}
     */
    public record Group(String name, List<Field> fields) {

        /** Whether any of them is typed in one field. */
        public boolean hasLines() {
            return fields.stream().anyMatch(field -> !field.isParts());
        }
    }

    /** All groups, in the order of the table. */
    public static List<Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Field field : TABLE.values()) {
            groups.computeIfAbsent(field.group(), name -> new Group(name, new ArrayList<>()))
                    .fields()
                    .add(field);
        }
        return List.copyOf(groups.values());
    }

    /** Whether it is a structure. */
    public boolean isParts() {
        return control.equals("parts");
    }

    /** Whether it has several lines. */
    public boolean isText() {
        return control.equals("text");
    }

    /** Whether several values stand in it. */
    public boolean isList() {
        return iptc().type().list();
    }

    /** Whether it can be written in several languages. */
    public boolean hasLanguages() {
        return iptc().type().kind() == Kind.LANGALT;
    }

    /** How many bytes IIM keeps of a value, or null where it sets no limit. */
    public @Nullable Integer iimBytes() {
        return iptc().iimMaxBytes();
    }

    /** What a text must look like, as HTML has it, or null. */
    public @Nullable String pattern() {
        if (isList()) {
            return null;
        }
        return switch (iptc().type().kind()) {
            case DATE -> "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+\\-]\\d{2}:\\d{2})?)?)?)?";
            case NUMBER -> "-?\\d{1,15}(\\.\\d{1,15})?";
            case INTEGER -> "-?\\d{1,15}";
            default -> null;
        };
    }

    private IptcProperty iptc() {
        return IptcProperties.byId(property).orElseThrow();
    }
}
