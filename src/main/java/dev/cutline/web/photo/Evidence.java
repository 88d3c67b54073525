package dev.cutline.web.photo;

import dev.cutline.licence.Licence;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.restriction.Restriction;
import dev.cutline.photo.Photo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the licence panel: a reason and the very words it was read from.
 *
 * @param code of the reason or restriction
 * @param message one sentence, or null where the words say it all
 * @param words as they stand in the record, or null
 * @param origin where the words come from, or null
 */
record Evidence(
        String code,
        @Nullable String message,
        @Nullable String words,
        @Nullable String origin) {

    /** Reasons first, each with its words; then the restrictions that no reason names. */
    static List<Evidence> of(Photo photo) {
        Licence licence = photo.licence();
        Set<String> named = licence.reasons().stream().map(Reason::code).collect(Collectors.toSet());
        return Stream.concat(
                        licence.reasons().stream().flatMap(reason -> of(reason, photo)),
                        licence.restrictions().stream()
                                .filter(restriction -> !named.contains(restriction.code()))
                                .map(restriction -> quoted(restriction, photo)))
                .distinct()
                .toList();
    }

    private static Stream<Evidence> of(Reason reason, Photo photo) {
        List<Restriction> sources = photo.licence().restrictions().stream()
                .filter(restriction -> restriction.code().equals(reason.code()))
                .toList();
        return sources.isEmpty()
                ? Stream.of(new Evidence(reason.code(), reason.message(), null, null))
                : sources.stream().map(restriction -> quoted(restriction, photo));
    }

    private static Evidence quoted(Restriction restriction, Photo photo) {
        String property = restriction.property();
        String origin = property == null ? null : photo.record().origin().getOrDefault(property, property);
        return new Evidence(restriction.code(), restriction.value(), restriction.text(), origin);
    }
}
