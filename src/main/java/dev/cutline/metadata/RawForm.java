package dev.cutline.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Brings XMP values into the form in which metadata tools print and compare them: PLUS terms by their codes, and the
 * languages of a structure's member as members of their own, {@code Name} and {@code Name-de}.
 */
final class RawForm {

    private static final String PLUS_VOCABULARY = "http://ns.useplus.org/ldf/vocab/";
    private static final Pattern LANGUAGE = Pattern.compile("x-default|[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private RawForm() {}

    static Object of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RawForm::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return isLanguages(map) ? map : structure(map);
        }
        return value instanceof String text && text.startsWith(PLUS_VOCABULARY)
                ? text.substring(PLUS_VOCABULARY.length())
                : value;
    }

    private static Map<String, Object> structure(Map<?, ?> members) {
        Map<String, Object> flat = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof Map<?, ?> languages && isLanguages(languages)) {
                languages.forEach((language, text) ->
                        flat.put(language.equals("x-default") ? name.toString() : name + "-" + language, text));
            } else {
                flat.put(name.toString(), of(value));
            }
        });
        return flat;
    }

    private static boolean isLanguages(Map<?, ?> map) {
        return !map.isEmpty()
                && map.keySet().stream()
                        .allMatch(key -> LANGUAGE.matcher(key.toString()).matches());
    }
}
