package dev.cutline.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Values in one form, whether they come from a record of ours or from {@code exiftool -j -D -n -G1 -struct}: languages as
 * members of their own such as {@code Name-de}, a list of one as its item, numbers with six digits.
 */
final class ExifToolForm {

    private static final Map<String, String> PREFIXES = Map.of("iptcCore", "Iptc4xmpCore", "iptcExt", "Iptc4xmpExt");
    private static final String PLUS = "http://ns.useplus.org/ldf/vocab/";

    private ExifToolForm() {}

    /** All XMP and IIM values of a file, by names such as {@code dc:title-de} and {@code 2:105}. */
    static Map<String, Object> of(JsonNode file) {
        Map<String, Object> values = new TreeMap<>();
        file.properties().forEach(entry -> {
            String group =
                    entry.getKey().substring(0, Math.max(0, entry.getKey().indexOf(':')));
            String id = entry.getValue().path("id").asString();
            Object value = plain(entry.getValue().path("val"));
            if (group.startsWith("XMP-")) {
                String prefix = group.substring(4);
                values.putIfAbsent(PREFIXES.getOrDefault(prefix, prefix) + ":" + id, value);
            } else if (group.equals("IPTC") && !entry.getKey().endsWith(":CodedCharacterSet")) {
                values.putIfAbsent("2:%03d".formatted(Integer.parseInt(id)), value);
            }
        });
        return values;
    }

    /** Adds a value of ours. */
    static void put(Map<String, Object> values, String name, Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("x-default")) {
            map.forEach((language, text) ->
                    values.put(name + (language.equals("x-default") ? "" : "-" + language), plain(text)));
        } else {
            values.put(name, plain(value));
        }
    }

    private static Object plain(Object value) {
        if (value instanceof JsonNode node) {
            return node.isArray() ? list(node.values()) : node.isObject() ? members(node) : text(node.asString());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new TreeMap<>();
            map.forEach((name, member) -> put(members, uncapitalized(String.valueOf(name)), member));
            return members;
        }
        return value instanceof List<?> list ? list(list) : text(String.valueOf(value));
    }

    private static Object list(Iterable<?> items) {
        List<Object> plain = new ArrayList<>();
        items.forEach(item -> plain.add(plain(item)));
        return plain.size() == 1 ? plain.get(0) : plain;
    }

    private static Map<String, Object> members(JsonNode node) {
        Map<String, Object> members = new TreeMap<>();
        node.properties().forEach(entry -> members.put(uncapitalized(entry.getKey()), plain(entry.getValue())));
        return members;
    }

    private static String text(String value) {
        if (value.matches("\\d{4}:\\d{2}:\\d{2}.*")) {
            return value.substring(0, 10).replace(':', '-')
                    + value.substring(10).replaceFirst(" ", "T");
        }
        if (value.matches("-?\\d{1,15}\\.\\d+")) {
            return String.format("%.6f", Double.parseDouble(value)).replaceFirst("\\.?0+$", "");
        }
        return value.startsWith(PLUS) ? value.substring(PLUS.length()) : value;
    }

    private static String uncapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
