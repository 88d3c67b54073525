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
 * @param standstill the point in time that the pages before were of, or null
 */
record Cursor(
        String sort, List<FieldValue> values, @Nullable String standstill) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The first value of the order, and the id. */
    private static final int PLACE = 2;

    Cursor {
        values = List.copyOf(values);
    }

    /** For the outside: opaque, safe in a URL. */
    String written() {
        List<@Nullable Object> members = new ArrayList<>();
        members.add(sort);
        values.forEach(value -> members.add(value.isNull() ? null : value._get()));
        if (standstill != null) {
            members.add(standstill);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(MAPPER.writeValueAsBytes(members));
    }

    /** The same place in an index that has moved on. */
    Cursor inMotion() {
        return new Cursor(sort, values.subList(0, PLACE), null);
    }

    /** Reads what {@link #written} has given out for the same order. */
    static @Nullable Cursor read(@Nullable String written, Sort sort) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            JsonNode members =
                    MAPPER.readTree(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            return read(members, sort);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new UnknownCursor();
        }
    }

    private static Cursor read(JsonNode members, Sort sort) {
        boolean still = sort.isByScore() && members.size() == PLACE + 3;
        if (!members.isArray() || members.size() != PLACE + 1 && !still || !isPlace(members, sort)) {
            throw new UnknownCursor();
        }
        List<FieldValue> values = new ArrayList<>();
        for (int i = 1; i <= (still ? PLACE + 1 : PLACE); i++) {
            values.add(value(members.get(i)));
        }
        if (!still) {
            return new Cursor(sort.word(), values, null);
        }
        if (!members.get(PLACE + 1).isIntegralNumber()
                || !members.get(PLACE + 2).isString()) {
            throw new UnknownCursor();
        }
        return new Cursor(sort.word(), values, members.get(PLACE + 2).stringValue());
    }

    private static boolean isPlace(JsonNode members, Sort sort) {
        JsonNode first = members.get(1);
        return members.get(0).asString("").equals(sort.word())
                && (sort.isText() ? first.isString() || first.isNull() : first.isNumber())
                && members.get(PLACE).isString();
    }

    private static FieldValue value(JsonNode member) {
        if (member.isNull()) {
            return FieldValue.NULL;
        } else if (member.isIntegralNumber()) {
            return FieldValue.of(member.longValue());
        } else if (member.isNumber()) {
            return FieldValue.of(member.doubleValue());
        }
        return FieldValue.of(member.stringValue());
    }
}
