package dev.cutline.web.edit;

import dev.cutline.desk.template.FieldText;
import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.Kind;
import dev.cutline.metadata.IptcProperties.Member;
import dev.cutline.metadata.IptcProperties.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Structures as the texts of fields, and back: {@code licensors[0].LicensorName}. Values whose text wasn't touched stay
 * the very same, further languages and unshown members included.
 */
final class Parts {

    private static final String FIRST_LANGUAGE = "x-default";
    private static final int MOST_ROWS = 200;

    private Parts() {}

    /** The texts of a structure's members, by path. */
    static void texts(String path, Type type, @Nullable Object value, Map<String, String> texts) {
        List<?> rows = rows(value);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Map<?, ?> row) {
                String at = path + "[" + i + "]";
                for (Member member : IptcProperties.struct(String.valueOf(type.struct()))) {
                    member(at + "." + member.id(), member.type(), row.get(member.id()), texts);
                }
            }
        }
    }

    private static void member(String path, Type type, @Nullable Object value, Map<String, String> texts) {
        if (type.kind() == Kind.STRUCT) {
            texts(path, type, value, texts);
        } else {
            texts.put(path, text(value));
        }
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Map<?, ?> languages) {
            Object first = languages.get(FIRST_LANGUAGE);
            return FieldText.of(
                    first != null
                            ? first
                            : languages.values().stream().findFirst().orElse(null));
        }
        return value instanceof List<?> list
                ? list.stream().map(Parts::text).collect(Collectors.joining("; "))
                : FieldText.of(value);
    }

    /** The value that the texts below a path stand for, over what was there; null where nothing is left. */
    static @Nullable Object value(String path, Type type, @Nullable Object before, Map<String, String> texts) {
        List<?> old = rows(before);
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < old.size(); i++) {
            places.add(i);
        }
        texts.keySet().forEach(key -> place(path, key, places));
        List<Object> rows = new ArrayList<>();
        for (int place : places) {
            Object was = place < old.size() ? old.get(place) : null;
            Object row = row(path + "[" + place + "].", type, was instanceof Map<?, ?> map ? map : Map.of(), texts);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.isEmpty() ? null : type.list() || before instanceof List ? rows : rows.get(0);
    }

    private static void place(String path, String key, TreeSet<Integer> places) {
        if (key.startsWith(path + "[")) {
            String number =
                    key.substring(path.length() + 1, Math.max(path.length() + 1, key.indexOf(']', path.length())));
            if (number.matches("\\d{1,3}") && Integer.parseInt(number) < MOST_ROWS) {
                places.add(Integer.parseInt(number));
            }
        }
    }

    private static @Nullable Object row(String path, Type type, Map<?, ?> before, Map<String, String> texts) {
        Map<String, Object> row = new LinkedHashMap<>();
        before.forEach((key, value) -> row.put(String.valueOf(key), Objects.requireNonNull(value)));
        boolean typed = texts.keySet().stream().noneMatch(key -> key.startsWith(path));
        for (Member member : IptcProperties.struct(String.valueOf(type.struct()))) {
            Object value = value(path + member.id(), member, before.get(member.id()), texts);
            if (value == null) {
                row.remove(member.id());
            } else {
                row.put(member.id(), value);
                typed = typed || !text(value).isBlank();
            }
        }
        return typed && !row.isEmpty() ? row : null;
    }

    private static @Nullable Object value(
            String path, Member member, @Nullable Object before, Map<String, String> texts) {
        if (member.type().kind() == Kind.STRUCT) {
            return value(path, member.type(), before, texts);
        }
        String text = texts.get(path);
        if (text == null || text.equals(text(before))) {
            return before;
        }
        if (text.isBlank()) {
            return null;
        }
        if (member.type().list()) {
            return FieldText.split(text);
        }
        if (before instanceof Map<?, ?> languages) {
            Map<String, Object> all = new LinkedHashMap<>();
            languages.forEach((language, value) -> all.put(String.valueOf(language), Objects.requireNonNull(value)));
            all.put(FIRST_LANGUAGE, text.strip());
            return all;
        }
        return text.strip();
    }

    private static List<?> rows(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
