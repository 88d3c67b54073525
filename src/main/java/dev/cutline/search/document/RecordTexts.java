package dev.cutline.search.document;

import dev.cutline.photo.Revision;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a record, wherever they stand.
 *
 * @param record the record
 */
record RecordTexts(Revision record) {

    /** A text in all its languages: further ones stand under {@code property@lang}. */
    List<String> allLanguages(String property) {
        return record.iptc().keySet().stream()
                .filter(key -> key.equals(property) || key.startsWith(property + "@"))
                .flatMap(key -> record.texts(key).stream())
                .map(Spellings::composed)
                .toList();
    }

    /** A member of the structures that the places and people of a picture are given in. */
    List<String> members(String member) {
        return Stream.of("locationCreated", "locationsShown", "personsShown")
                .flatMap(property -> structures(record.iptc().get(property)))
                .flatMap(structure -> texts(structure.get(member)))
                .toList();
    }

    /** Texts and lists of texts in one, without what is absent or blank. */
    static Collection<String> present(@Nullable Object... values) {
        Set<String> present = new LinkedHashSet<>();
        Stream.of(values)
                .flatMap(RecordTexts::texts)
                .filter(value -> !value.isBlank())
                .map(Spellings::composed)
                .forEach(present::add);
        return present;
    }

    private static Stream<Map<?, ?>> structures(@Nullable Object value) {
        if (value instanceof Map<?, ?> structure) {
            return Stream.of(structure);
        }
        return value instanceof List<?> list ? list.stream().flatMap(RecordTexts::structures) : Stream.empty();
    }

    private static Stream<String> texts(@Nullable Object value) {
        if (value instanceof Map<?, ?> languages) {
            return languages.values().stream().flatMap(RecordTexts::texts);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(RecordTexts::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
