package dev.cutline.intake.companion;

import java.util.List;

/**
 * What became of a companion's statement.
 *
 * @param source as people know it: {@code caption sheet “march.csv”, row 12}
 * @param state whether a photo was found
 * @param means what the statement calls its picture
 * @param photoIds the photo it was joined with, or those that it could mean
 */
public record Outcome(String source, State state, List<String> means, List<String> photoIds) {

    /** Whether a statement has found its photo. */
    public enum State {
        JOINED,
        /** No photo is called so yet. */
        WAITING,
        /** Several are called so, and nobody but a person can say which is meant. */
        UNSURE
    }

    public Outcome {
        means = List.copyOf(means);
        photoIds = List.copyOf(photoIds);
    }
}
