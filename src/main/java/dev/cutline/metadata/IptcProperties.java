package dev.cutline.metadata;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The properties and structures of the IPTC Photo Metadata Standard 2025.1, as a table. Drives reading, writing, JSON,
 * validation and forms.
 *
 * @see <a href="https://iptc.org/std/photometadata/specification/">IPTC Photo Metadata Standard</a>
 */
public final class IptcProperties {

    /** What a single value is. */
    public enum Kind {
        TEXT,
        /** A text in several languages, {@code x-default} among them. */
        LANGALT,
        /** ISO 8601, as precise as is known. */
        DATE,
        NUMBER,
        INTEGER,
        BOOLEAN,
        URI,
        STRUCT
    }

    /**
     * The type of a property or a structure's member.
     *
     * @param list whether there may be several values
     * @param ordered whether their order counts ({@code rdf:Seq} rather than {@code rdf:Bag})
     * @param struct the structure's name where {@code kind} is {@link Kind#STRUCT}
     * @param limit the lowest and the highest number, such as {@code -1..5} or {@code 1..}; how many letters the code of a
     *     country has; what the codes of a vocabulary begin with, such as {@code MR-}; null where anything of the kind
     *     will do
     */
    public record Type(
            Kind kind,
            boolean list,
            boolean ordered,
            @Nullable String struct,
            @Nullable String limit) {

        private static final Pattern FORM =
                Pattern.compile("(?<many>(?:list|seq):)?(?<kind>[a-z]+)(?::(?<struct>\\w+))?(?:\\[(?<limit>.+)])?");

        static Type parse(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException("No type: " + text);
            }
            return new Type(
                    Kind.valueOf(form.group("kind").toUpperCase(Locale.ROOT)),
                    form.group("many") != null,
                    "seq:".equals(form.group("many")),
                    form.group("struct"),
                    form.group("limit"));
        }
    }

    /**
     * A property.
     *
     * @param id the standard's JSON id, such as {@code creatorNames}
     * @param name for people, in English
     * @param xmp such as {@code dc:creator}
     * @param iim datasets such as {@code 2:080}; date and time are two; empty if there are none
     * @param iimMaxBytes how long a value may be in IIM, null where IIM has none or sets no limit
     * @param exif such as {@code IFD0:Artist}, null if there is none
     * @param schema {@code Core} or {@code Extension}
     */
    public record IptcProperty(
            String id,
            String name,
            String xmp,
            List<String> iim,
            @Nullable Integer iimMaxBytes,
            @Nullable String exif,
            Type type,
            String schema) {}

    /** A member of a structure; its JSON name is the local name of {@code xmp}. */
    public record Member(String name, String xmp, Type type) {

        public String id() {
            return xmp.substring(xmp.indexOf(':') + 1);
        }
    }

    private static final Map<String, IptcProperty> BY_ID = Table.rows("iptc-properties.tsv").stream()
            .skip(1)
            .map(IptcProperties::property)
            .collect(ordered(IptcProperty::id));
    private static final Map<String, IptcProperty> BY_XMP = all().stream().collect(ordered(IptcProperty::xmp));
    private static final Map<String, List<Member>> STRUCTS = Table.rows("iptc-structs.tsv").stream()
            .skip(1)
            .collect(Collectors.groupingBy(
                    row -> row[0],
                    LinkedHashMap::new,
                    Collectors.mapping(
                            row -> new Member(row[3], row[1], Type.parse(row[2])), Collectors.toUnmodifiableList())));

    private IptcProperties() {}

    /** All properties, in the standard's order. */
    public static Collection<IptcProperty> all() {
        return Collections.unmodifiableCollection(BY_ID.values());
    }

    public static Optional<IptcProperty> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** By its name in XMP, such as {@code dc:creator}. */
    public static Optional<IptcProperty> byXmp(String xmp) {
        return Optional.ofNullable(BY_XMP.get(xmp));
    }

    /**
     * Checks a value against the standard.
     *
     * @param id a property's JSON id
     * @param value in the shape of JSON: text, number, list, objects for structures and for languages; null is allowed
     * @throws InvalidProperty if the standard doesn't know the property or doesn't allow the value
     */
    public static void check(String id, @Nullable Object value) {
        IptcProperty property =
                byId(id).orElseThrow(() -> new InvalidProperty(id, "is not known to the IPTC standard"));
        PropertyValues.check(id, property.type(), value);
    }

    /** Whether the standard knows the property and allows the value. */
    public static boolean isAllowed(String id, @Nullable Object value) {
        try {
            check(id, value);
            return true;
        } catch (InvalidProperty refused) {
            return false;
        }
    }

    /** The members of a structure, empty if there is none of that name. */
    public static List<Member> struct(String name) {
        return STRUCTS.getOrDefault(name, List.of());
    }

    /** The members of all structures. */
    static List<Member> members() {
        return STRUCTS.values().stream().flatMap(List::stream).toList();
    }

    private static IptcProperty property(String[] row) {
        return new IptcProperty(
                row[0],
                row[7],
                row[1],
                row[3].isEmpty() ? List.of() : List.of(row[3].split("\\+")),
                row[4].isEmpty() ? null : Integer.valueOf(row[4]),
                row[5].isEmpty() ? null : row[5],
                Type.parse(row[2]),
                row[6]);
    }

    private static Collector<IptcProperty, ?, Map<String, IptcProperty>> ordered(Function<IptcProperty, String> key) {
        return Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new);
    }
}
