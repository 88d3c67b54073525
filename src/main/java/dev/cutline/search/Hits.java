package dev.cutline.search;

import dev.cutline.photo.Revision;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search has found.
 *
 * @param total all photos found, not only these
 * @param items this page of them
 * @param facets values with counts by field of the search language; for a field whose values the query chooses among,
 *     as if it didn't
 * @param next cursor of the page behind this one, or null where this is the last
 * @param warnings what of the query was not understood
 * @param tookMillis in Elasticsearch
 */
public record Hits(
        long total,
        List<Hit> items,
        Map<String, List<Facet>> facets,
        @Nullable String next,
        List<Misread> warnings,
        long tookMillis) {

    /**
     * A photo found.
     *
     * @param record its revision, as indexed
     * @param highlights by IPTC property: HTML (escaped) in which {@code <mark>} stands around what was searched for
     */
    public record Hit(Revision record, Map<String, List<String>> highlights) {}

    public Hits {
        items = List.copyOf(items);
        warnings = List.copyOf(warnings);
    }
}
