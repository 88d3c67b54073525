package dev.cutline.cli;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.photo.RecordEditor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What {@code property=value} and {@code property@language=value} make of a file's values. */
final class Assignments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEFAULT = "x-default";

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    /** By property and language; an empty text takes its language away. */
    private final Map<String, Map<String, String>> languages = new LinkedHashMap<>();

    /**
     * @throws InvalidProperty if the standard doesn't know a property or doesn't allow its value
     */
    Assignments(List<String> assignments) {
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new InvalidProperty(assignment, "has no value: write property=value");
            }
            put(assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
        }
        values.forEach(IptcProperties::check);
        languages.forEach(IptcProperties::check);
    }

    private void put(String name, String text) {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        IptcProperties.check(id, null);
        IptcProperty property = IptcProperties.byId(id).orElseThrow();
        if (at >= 0 && !RecordEditor.isLanguage(property, name.substring(at + 1))) {
            throw new InvalidProperty(name, "has no languages, or this isn't the code of one");
        }
        if (property.type().kind() == Kind.LANGALT) {
            languages
                    .computeIfAbsent(id, any -> new LinkedHashMap<>())
                    .put(at < 0 ? DEFAULT : name.substring(at + 1), text);
        } else if (text.isEmpty()) {
            values.put(id, null);
        } else if (property.type().list()) {
            List<Object> items = new ArrayList<>(values.get(id) instanceof List<?> list ? list : List.of());
            Object item = item(name, property, text);
            items.addAll(item instanceof List<?> list ? list : List.of(item));
            values.put(id, items);
        } else {
            values.put(id, item(name, property, text));
        }
    }

    private static Object item(String name, IptcProperty property, String text) {
        if (property.type().kind() != Kind.STRUCT) {
            return text;
        }
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new InvalidProperty(name, "is a structure: write it as JSON, such as {\"CiEmailWork\":\"…\"}");
        }
    }

    /**
     * The values to write into a file; a text's languages that aren't named stay.
     *
     * @param iptc what the file says, further languages as {@code property@language}
     */
    Map<String, @Nullable Object> on(Map<String, Object> iptc) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(values);
        languages.forEach((id, named) -> {
            Map<String, Object> all = languages(id, iptc);
            all.putAll(named);
            all.values().removeIf(""::equals);
            changes.put(id, all.isEmpty() ? null : all);
        });
        return changes;
    }

    private static Map<String, Object> languages(String id, Map<String, Object> iptc) {
        Map<String, Object> all = new LinkedHashMap<>();
        iptc.forEach((name, text) -> {
            if (name.equals(id)) {
                all.put(DEFAULT, text);
            } else if (name.startsWith(id + "@")) {
                all.put(name.substring(id.length() + 1), text);
            }
        });
        return all;
    }
}
