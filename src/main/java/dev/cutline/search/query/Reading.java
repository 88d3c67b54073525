package dev.cutline.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of what was typed.
 *
 * @param query what was understood
 * @param mistakes what was not, in the order of its places
 */
public record Reading(Query query, List<Mistake> mistakes) {

    public Reading {
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Something that was not understood.
     *
     * @param text as typed
     * @param position where it begins
     * @param message what is wrong and what became of it, going on from the text: {@code isn't a date, so it was left
     *     out}
     * @param suggestion what may have been meant, ready to be put in its place, or null
     */
    public record Mistake(
            String text,
            int position,
            String message,
            @Nullable String suggestion) {}
}
