package dev.cutline.licence.restriction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may not be done with a picture, or only so.
 *
 * @param code a code of the vocabulary, such as {@code editorial-only}
 * @param value what the code is about, where it has one: the credit demanded ({@code *} where its wording isn't
 *     given), a country's English name, a time in ISO 8601, a number of days
 * @param text the very words it was read from
 * @param property IPTC property (JSON id) whose text it stood in, null for a line from nowhere
 */
public record Restriction(
        String code,
        @Nullable String value,
        String text,
        @Nullable String property) {

    /** Whether another forbids the same, wherever it was read. */
    public boolean saysTheSameAs(Restriction other) {
        return code.equals(other.code) && Objects.equals(value, other.value);
    }
}
