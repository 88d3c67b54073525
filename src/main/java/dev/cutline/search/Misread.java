package dev.cutline.search;

import org.jspecify.annotations.Nullable;

/**
 * A part of a query that was not understood.
 *
 * @param text as typed
 * @param position where it begins in the query
 * @param message what is wrong and what became of it, going on from the text
 * @param suggestion what may have been meant, ready to be put in its place, or null
 */
public record Misread(
        String text, int position, String message, @Nullable String suggestion) {}
