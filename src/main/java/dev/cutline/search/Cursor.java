package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page of hits ended.
 *
 * @param sort the order that it is a place in
 * @param values of the last hit in that order: Elasticsearch goes on behind them at any depth
 */
record Cursor(String sort, List<FieldValue> values) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** For the outside: opaque, safe in a URL. */
    String written() {
        List<Object> members = new ArrayList<>(List.of(sort));
        values.forEach(value -> members.add(value._get()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(members));
    }

    /** Reads what {@link #written} has given out for the same order. */
    static @Nullable Cursor read(@Nullable String written, String sort, int length) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            JsonNode members =
                    MAPPER.readTree(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            if (!members.isArray()
                    || members.size() != length + 1
                    || !members.get(0).asString("").equals(sort)
                    || !members.get(1).isNumber()
                    || !members.get(length).isString()) {
                throw new UnknownCursor();
            }
            return new Cursor(sort, values(members));
        } catch (IllegalArgumentException | JacksonException e) {
            throw new UnknownCursor();
        }
    }

    private static List<FieldValue> values(JsonNode members) {
        List<FieldValue> values = new ArrayList<>();
        for (JsonNode member : members) {
            if (member.isIntegralNumber()) {
                values.add(FieldValue.of(member.longValue()));
            } else if (member.isNumber()) {
                values.add(FieldValue.of(member.doubleValue()));
            } else if (member.isString()) {
                values.add(FieldValue.of(member.stringValue()));
            } else {
                throw new UnknownCursor();
            }
        }
        return values.subList(1, values.size());
    }
}
