package dev.cutline.web.edit;

import dev.cutline.desk.template.FieldText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where two people have changed the same record.
 *
 * @param field the property
 * @param base what it said when the editor began
 * @param mine what the editor wants
 * @param theirs what somebody else has saved meanwhile
 */
public record Clash(
        String field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "chosen.";

    static Clash of(String field, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        return new Clash(field, base, mine, theirs);
    }

    /** Whether either of the two has changed it. */
    boolean isOne() {
        return !same(base, mine) || !same(base, theirs);
    }

    /** Whether it is only the other one who has changed it. */
    public boolean onlyTheirs() {
        return same(base, mine);
    }

    /** A value as a form carries it. */
    public String carried(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    /** What was chosen, as a merge patch: values that the form of a conflict has carried. */
    public static Map<String, @Nullable Object> chosen(Map<String, String> parameters) {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                chosen.put(name.substring(PREFIX.length()), value(value));
            }
        });
        return chosen;
    }

    private static @Nullable Object value(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JacksonException e) {
            return json;
        }
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return Objects.equals(a, b) || !(a instanceof Map) && FieldText.of(a).equals(FieldText.of(b));
    }
}
