package dev.cutline.web.edit;

import dev.cutline.desk.template.FieldText;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.photo.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, as the texts in them.
 *
 * <p>Several values stand in one field with semicolons between them; commas will do where there is no semicolon.
 *
 * @param revision the revision that the texts began as
 * @param texts by IPTC property (JSON id), {@code property@lang} for further languages, a path such as
 *     {@code licensors[0].LicensorName} inside structures; fields that weren't sent are absent and stay as they are
 */
public record RecordForm(int revision, Map<String, String> texts) {

    /** What the names of the fields begin with, so that they aren't taken for those of a search. */
    private static final String PREFIX = "iptc.";

    private static final int LONGEST_NAME = 200;

    public RecordForm {
        texts = Map.copyOf(texts);
    }

    /** The form as it begins. */
    public static RecordForm of(Revision record) {
        Map<String, String> texts = new LinkedHashMap<>();
        record.iptc()
                .forEach((key, value) -> property(key).ifPresent(property -> {
                    if (property.type().kind() == Kind.STRUCT) {
                        Parts.texts(key, property.type(), value, texts);
                    } else {
                        texts.put(key, FieldText.of(value));
                    }
                }));
        return new RecordForm(record.revision(), texts);
    }

    /** The form as it was sent; fields that the standard doesn't know are passed over. */
    public static RecordForm sent(int revision, Map<String, String> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, text) -> {
            String path =
                    name.startsWith(PREFIX) && name.length() < LONGEST_NAME ? name.substring(PREFIX.length()) : "";
            if (property(root(path)).isPresent()) {
                texts.put(path, text.replace("\r\n", "\n").strip());
            }
        });
        return new RecordForm(revision, texts);
    }

    /** What the form changes, as a merge patch over the record it began as. */
    public Map<String, @Nullable Object> changes(Revision base) {
        Map<String, @Nullable Object> patch = values(base);
        patch.replaceAll((key, after) -> after instanceof Map<?, ?> structure
                ? withoutTheRest(structure, base.iptc().get(key))
                : after);
        return patch;
    }

    /** A merge patch keeps the members of a structure that it doesn't name. */
    private static Map<String, @Nullable Object> withoutTheRest(Map<?, ?> structure, @Nullable Object before) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (before instanceof Map<?, ?> was) {
            was.keySet().forEach(member -> members.put(String.valueOf(member), null));
        }
        structure.forEach((member, value) -> members.put(String.valueOf(member), value));
        return members;
    }

    /** What the form makes of the properties that it changes. */
    private Map<String, @Nullable Object> values(Revision base) {
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        for (String key : keys()) {
            IptcProperty property = property(key).orElseThrow();
            Object before = base.iptc().get(key);
            if (property.type().kind() == Kind.STRUCT) {
                Object after = Parts.value(key, property.type(), before, texts);
                if (!Objects.equals(before, after)) {
                    patch.put(key, after);
                }
            } else if (!text(key).equals(FieldText.of(before))) {
                patch.put(key, FieldText.value(key, text(key)));
            }
        }
        return patch;
    }

    /** The text of a field, empty where it has none. */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** This form, with what another one says where this says nothing. */
    public RecordForm over(RecordForm other) {
        Map<String, String> all = new LinkedHashMap<>(other.texts);
        all.putAll(texts);
        return new RecordForm(revision, all);
    }

    /** The codes of the further languages that a property is written in. */
    public List<String> languages(String property) {
        String start = property + "@";
        return texts.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .sorted()
                .toList();
    }

    /**
     * A member of a structure as a field.
     *
     * @param label what people call it
     * @param member as the standard has it
     */
    public record Part(String path, String label, String text, Member member) {

        /** Whether it is a structure in turn. */
        public boolean isStructure() {
            return member.type().kind() == Kind.STRUCT;
        }
    }

    /** How many structures a property has. */
    public int rows(String path) {
        int rows = 0;
        while (has(path + "[" + rows + "]")) {
            rows++;
        }
        return rows;
    }

    private boolean has(String path) {
        return texts.keySet().stream().anyMatch(key -> key.startsWith(path));
    }

    /** The fields of one structure of a property, or of a structure's member. */
    public List<Part> parts(String path, String structure, int row) {
        String at = path + "[" + row + "].";
        return IptcProperties.struct(structure).stream()
                .map(member -> new Part(at + member.id(), member.name(), text(at + member.id()), member))
                .toList();
    }

    /** The structure that a property holds. */
    public String structure(String property) {
        return String.valueOf(property(property).orElseThrow().type().struct());
    }

    /** Where this form, or a newer record, differs from what it began as. */
    public List<Clash> clashes(Revision base, Revision current) {
        Map<String, @Nullable Object> mine = values(base);
        Set<String> touched = new LinkedHashSet<>();
        Field.all().forEach(field -> touched.add(field.property()));
        Stream.of(mine, base.iptc(), current.iptc()).forEach(values -> touched.addAll(values.keySet()));
        List<Clash> clashes = new ArrayList<>();
        for (String key : touched) {
            Object began = base.iptc().get(key);
            Clash clash = Clash.of(
                    key,
                    began,
                    mine.containsKey(key) ? mine.get(key) : began,
                    current.iptc().get(key));
            if (clash.isOne()) {
                clashes.add(clash);
            }
        }
        return clashes;
    }

    /** How many fields of a group say something. */
    public long count(Field.Group group) {
        return group.fields().stream()
                .filter(field -> !text(field.property()).isEmpty() || has(field.property() + "["))
                .count();
    }

    /** Whether a field of a group says something. */
    public boolean says(Field.Group group) {
        return count(group) > 0;
    }

    /** Whether it is a field of that group that was refused. */
    public boolean refuses(Field.Group group, @Nullable String refused) {
        return refused != null && group.fields().stream().anyMatch(field -> refused.startsWith(field.property()));
    }

    private Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        texts.keySet().forEach(path -> keys.add(root(path)));
        return keys;
    }

    private static String root(String path) {
        int bracket = path.indexOf('[');
        return bracket < 0 ? path : path.substring(0, bracket);
    }

    private static Optional<IptcProperty> property(String key) {
        int at = key.indexOf('@');
        return IptcProperties.byId(at < 0 ? key : key.substring(0, at));
    }
}
