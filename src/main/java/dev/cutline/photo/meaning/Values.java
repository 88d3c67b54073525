package dev.cutline.photo.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a record by their shapes.
 *
 * @param iptc values by IPTC property
 */
record Values(Map<String, Object> iptc) {

    boolean has(String property) {
        return iptc.containsKey(property);
    }

    /** The text of a property, or null where it is absent or no text. */
    @Nullable
    String text(String property) {
        return iptc.get(property) instanceof String text ? text : null;
    }

    /** The text of a property, empty where it is absent or no text. */
    String textOrEmpty(String property) {
        return Objects.requireNonNullElse(text(property), "");
    }

    /** The texts of a repeatable property; a single text is a list of one. */
    List<String> texts(String property) {
        Object value = iptc.get(property);
        if (!(value instanceof List<?> list)) {
            return value instanceof String text ? List.of(text) : List.of();
        }
        List<String> texts = new ArrayList<>(list.size());
        for (Object item : list) {
            if (item instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The structures of a property, by the members' XMP local names. */
    Stream<Map<?, ?>> structures(String property) {
        Object value = iptc.get(property);
        Stream<?> items = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return items.filter(Map.class::isInstance).map(item -> (Map<?, ?>) item);
    }
}
