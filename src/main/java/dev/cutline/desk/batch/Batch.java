package dev.cutline.desk.batch;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order for many pictures, as it is kept.
 *
 * @param title what it does, in a few words
 * @param properties those that the title ends with, by IPTC JSON id; null in old ones
 * @param selection as it was asked for
 * @param action what is done to each
 * @param by who asked for it
 * @param started when
 * @param ids the pictures that the selection meant when it started, or null before
 * @param finished when, or null
 * @param outcomes one a picture once it is finished, or null
 */
record Batch(
        String title,
        @Nullable List<String> properties,
        Selection selection,
        Action action,
        String by,
        Instant started,
        @Nullable List<String> ids,
        @Nullable Instant finished,
        @Nullable List<Outcome> outcomes) {

    /** Those that the title ends with. */
    List<String> named() {
        return Objects.requireNonNullElse(properties, List.of());
    }

    Batch with(List<String> found) {
        return new Batch(title, properties, selection, action, by, started, found, null, null);
    }

    Batch finished(Instant at, List<Outcome> report) {
        return new Batch(title, properties, selection, action, by, started, ids, at, report);
    }

    /** What the revisions that it makes say of themselves; tells them from all others. */
    static String why(String title, String id) {
        return title + " (batch " + id + ")";
    }

    /** The id of the batch that a revision with such words says it was made by, empty where it says nothing of the kind. */
    static String idIn(@Nullable String why) {
        int at = why == null || !why.endsWith(")") ? -1 : why.lastIndexOf(" (batch ");
        return why == null || at < 0 ? "" : why.substring(at + " (batch ".length(), why.length() - 1);
    }

    /** Whether a revision with such words was made by the batch of that id. */
    static boolean isOf(String id, @Nullable String why) {
        return idIn(why).equals(id);
    }
}
