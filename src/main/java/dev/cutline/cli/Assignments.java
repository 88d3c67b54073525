package dev.cutline.cli;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.IptcProperties.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code property=value} as it is typed. */
final class Assignments {

    private static final JsonMapper JSON = new JsonMapper();

    private Assignments() {}

    /**
     * The values by IPTC property, in the shape that files take.
     *
     * @throws InvalidProperty if the standard doesn't know a property or doesn't allow its value
     */
    static Map<String, @Nullable Object> read(List<String> assignments) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new InvalidProperty(assignment, "has no value: write property=value");
            }
            put(values, assignment.substring(0, equals).strip(), assignment.substring(equals + 1));
        }
        values.forEach(IptcProperties::check);
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, String name, String text) {
        int at = name.indexOf('@');
        String id = at < 0 ? name : name.substring(0, at);
        IptcProperties.check(id, null);
        IptcProperty property = IptcProperties.byId(id).orElseThrow();
        if (property.type().kind() == Kind.LANGALT && !text.isEmpty()) {
            languages(values, id).put(at < 0 ? "x-default" : name.substring(at + 1), text);
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

    private static Map<String, Object> languages(Map<String, @Nullable Object> values, String id) {
        Map<String, Object> languages = new LinkedHashMap<>();
        if (values.get(id) instanceof Map<?, ?> known) {
            known.forEach((language, text) -> languages.put(String.valueOf(language), text));
        }
        values.put(id, languages);
        return languages;
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
}
