package dev.cutline.intake.reader;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON object whose members' names are compared without case. */
record NinjsNode(Map<String, JsonNode> members, @Nullable String value) {

    NinjsNode(JsonNode json) {
        this(members(json), json.isValueNode() ? json.asString("") : null);
    }

    private static Map<String, JsonNode> members(JsonNode json) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        json.properties().forEach(member -> members.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue()));
        return members;
    }

    String text(String name) {
        JsonNode value = members.get(name);
        return value != null && value.isValueNode() && !value.isNull()
                ? value.asString("").strip()
                : "";
    }

    String valueOr(String name) {
        return value != null ? value : text(name);
    }

    /** An object as a whole; nothing where there is none. */
    Stream<NinjsNode> object(String name) {
        return Stream.ofNullable(members.get(name)).filter(JsonNode::isObject).map(NinjsNode::new);
    }

    /** The items of a list, the values of an object, or the value itself. */
    Stream<NinjsNode> all(String name) {
        JsonNode value = members.get(name);
        if (value == null || value.isNull()) {
            return Stream.empty();
        }
        return value.isContainer() ? value.values().stream().map(NinjsNode::new) : Stream.of(new NinjsNode(value));
    }
}
