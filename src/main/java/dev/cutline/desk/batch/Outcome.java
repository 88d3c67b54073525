package dev.cutline.desk.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of one picture of a batch.
 *
 * @param photoId the picture
 * @param result in a word
 * @param message why it failed, or what of it couldn't be done; or null
 * @param left properties that were left as they are, by IPTC JSON id, or null
 */
public record Outcome(
        String photoId,
        Result result,
        @Nullable String message,
        @JsonInclude(Include.NON_EMPTY) @Nullable List<String> left) {

    Outcome(String photoId, Result result, @Nullable String message) {
        this(photoId, result, message, null);
    }

    /** One of which something was left, because somebody else has changed it since. */
    static Outcome partly(String photoId, List<String> left) {
        return new Outcome(photoId, Result.PARTLY, message(left, Titles::name), left);
    }

    private static String message(List<String> left, UnaryOperator<String> names) {
        return "Left as somebody else has changed it since: %s."
                .formatted(left.stream().map(names).collect(Collectors.joining(", ")));
    }

    /** The message, with other names for the properties that were left. */
    public @Nullable String message(UnaryOperator<String> names) {
        return left == null ? message : message(left, names);
    }

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
