package dev.cutline.desk.batch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order for many pictures, as it is kept.
 *
 * @param title what it does, in a few words
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
        Selection selection,
        Action action,
        String by,
        Instant started,
        @Nullable List<String> ids,
        @Nullable Instant finished,
        @Nullable List<Outcome> outcomes) {

    Batch with(List<String> found) {
        return new Batch(title, selection, action, by, started, found, null, null);
    }

    Batch finished(Instant at, List<Outcome> report) {
        return new Batch(title, selection, action, by, started, ids, at, report);
    }

    /** What the revisions that it makes say of themselves; tells them from all others. */
    static String why(String title, String id) {
        return title + " (batch " + id + ")";
    }

    /** Whether a revision with such words was made by the batch of that id. */
    static boolean isOf(String id, @Nullable String why) {
        return why != null && why.endsWith("(batch " + id + ")");
    }
}
