package dev.cutline.search;

import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param query in the search language
 * @param sort {@code taken} (newest first; the usual one), {@code oldest}, {@code received}, {@code changed},
 *     {@code relevance}; null or empty for the usual one
 * @param size how many hits, at most {@value #MOST}
 * @param after the cursor of the page before, or null for the first
 * @param facets whether to count values
 */
public record SearchRequest(
        String query,
        @Nullable String sort,
        int size,
        @Nullable String after,
        boolean facets) {

    /** More hits than this are fetched page by page. */
    public static final int MOST = 1000;

    public SearchRequest {
        size = Math.max(0, Math.min(size, MOST));
    }
}
