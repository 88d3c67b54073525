package dev.cutline.caption.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Something about a caption or credit that the desk should look at.
 *
 * @param code stable, such as {@code caption-missing}
 * @param severity how bad it is
 * @param property the IPTC property (JSON id) to mend, or null
 * @param message one helpful sentence
 */
public record Check(
        String code, Severity severity, @Nullable String property, String message) {

    /** How much a check matters. */
    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("info")
        INFO
    }
}
