package dev.cutline.desk.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What became of one picture of a batch.
 *
 * @param photoId the picture
 * @param result in a word
 * @param message why it failed, or what of it couldn't be done; or null
 */
public record Outcome(
        String photoId, Result result, @Nullable String message) {

    /** In a word. */
    public enum Result {
        @JsonProperty("changed")
        CHANGED,
        /** It said so already. */
        @JsonProperty("unchanged")
        UNCHANGED,
        /** Some of it was left, because somebody else has changed it since. */
        @JsonProperty("partly")
        PARTLY,
        @JsonProperty("failed")
        FAILED
    }
}
