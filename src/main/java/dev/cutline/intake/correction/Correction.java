package dev.cutline.intake.correction;

import dev.cutline.photo.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a sheet changes of its photo.
 *
 * @param place of the row in its sheet
 * @param means what the row calls its photo
 * @param photoId the photo that is meant, or null where it isn't one
 * @param state what becomes of it
 * @param changes what differs
 * @param problem why nothing is changed, or what was left out, or null
 */
public record Correction(
        String place,
        String means,
        @Nullable String photoId,
        State state,
        List<Difference> changes,
        @Nullable String problem) {

    /** What becomes of a row. */
    public enum State {
        /** It would change its photo. */
        PROPOSED,
        /** Its photo says all of this already. */
        UNCHANGED,
        /** It has changed its photo. */
        APPLIED,
        REFUSED
    }

    public Correction {
        changes = List.copyOf(changes);
    }
}
