package dev.cutline.photo;

import dev.cutline.metadata.Metadata.Warning;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One immutable state of a photo's record: the whole of it, and who made it so.
 *
 * <p>What the values mean (credit, caption, licence, checks) isn't kept but worked out by {@code PhotoReader}, so that
 * a better register or parser serves old photos too.
 *
 * @param id SHA-256 of the received bytes, hex
 * @param revision counted from 1
 * @param change who made this revision, when and why
 * @param file facts of the received file
 * @param iptc values by the IPTC standard's JSON ids: strings, numbers, lists, maps of structures by XMP local names;
 *     further languages of a text under {@code property@lang}
 * @param origin where each value comes from, such as {@code xmp dc:description} or {@code desk}
 * @param conflicts properties on which the origins differed when the file was read
 * @param documentIds XMP document and instance ids, for finding other copies
 * @param warnings what could not be read
 * @param withdrawn the kill notice, or null
 * @param companions whose statements were joined with it, oldest first
 */
public record Revision(
        String id,
        int revision,
        Change change,
        PictureFile file,
        Map<String, Object> iptc,
        Map<String, String> origin,
        List<Conflict> conflicts,
        List<String> documentIds,
        List<Warning> warnings,
        @Nullable Withdrawal withdrawn,
        List<Joined> companions) {

    /**
     * Who changed a record.
     *
     * @param by the person or system
     * @param at when
     * @param why in a few words, or null
     */
    public record Change(String by, Instant at, @Nullable String why) {}

    /**
     * A kill notice.
     *
     * @param reason as given
     * @param by who withdrew the photo
     * @param at when
     */
    public record Withdrawal(String reason, String by, Instant at) {}

    public Revision {
        iptc = Collections.unmodifiableMap(new LinkedHashMap<>(iptc));
        origin = Collections.unmodifiableMap(new LinkedHashMap<>(origin));
        conflicts = List.copyOf(conflicts);
        documentIds = List.copyOf(documentIds);
        warnings = List.copyOf(warnings);
        // Revisions from before companions were joined have none.
        companions = companions == null ? List.of() : List.copyOf(companions);
    }

    /** The text of a property, or null where it is absent or not a text. */
    public @Nullable String text(String property) {
        return iptc.get(property) instanceof String text ? text : null;
    }

    /** The texts of a repeatable property; a single text is a list of one. */
    public List<String> texts(String property) {
        Object value = iptc.get(property);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /** Whether nothing that the desk decides differs. */
    public boolean saysTheSameAs(Revision other) {
        return iptc.equals(other.iptc)
                && Objects.equals(withdrawn, other.withdrawn)
                && companions.equals(other.companions);
    }

    /** The next revision with other values. */
    public Revision edited(Map<String, Object> iptc, Map<String, String> origin, Change change) {
        return edited(iptc, origin, withdrawn, change);
    }

    /** The next revision with other values and another kill notice, or none. */
    public Revision edited(
            Map<String, Object> iptc, Map<String, String> origin, @Nullable Withdrawal withdrawal, Change change) {
        return joined(iptc, origin, conflicts, companions, withdrawal, change);
    }

    /** The next revision, withdrawn, or with its kill notice lifted where the withdrawal is null. */
    public Revision withdrawn(@Nullable Withdrawal withdrawal, Change change) {
        return joined(iptc, origin, conflicts, companions, withdrawal, change);
    }

    /** The next revision, with what a companion has added. */
    public Revision joined(
            Map<String, Object> iptc,
            Map<String, String> origin,
            List<Conflict> conflicts,
            List<Joined> companions,
            @Nullable Withdrawal withdrawn,
            Change change) {
        return new Revision(
                id, revision + 1, change, file, iptc, origin, conflicts, documentIds, warnings, withdrawn, companions);
    }
}
