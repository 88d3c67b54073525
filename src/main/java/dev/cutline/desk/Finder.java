package dev.cutline.desk;

import dev.cutline.photo.Photo;
import dev.cutline.search.Facet;
import dev.cutline.search.Hits;
import dev.cutline.search.Misread;
import dev.cutline.search.PhotoSearch;
import dev.cutline.search.SearchRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds photos. */
@Service
public final class Finder {

    private final PhotoSearch search;
    private final Photos photos;

    Finder(PhotoSearch search, Photos photos) {
        this.search = search;
        this.photos = photos;
    }

    /**
     * What a search has found.
     *
     * @param total all photos found, not only these
     * @param items this page of them
     * @param facets values with counts by field of the search language
     * @param next cursor of the page behind this one, or null where this is the last
     * @param warnings what of the query was not understood
     * @param tookMillis in Elasticsearch
     */
    public record Found(
            long total,
            List<Item> items,
            Map<String, List<Facet>> facets,
            @Nullable String next,
            List<Misread> warnings,
            long tookMillis) {

        public Found {
            items = List.copyOf(items);
            warnings = List.copyOf(warnings);
        }

        /** The same with these facets only; names that nobody knows are passed over. */
        public Found withFacets(Collection<String> fields) {
            Map<String, List<Facet>> chosen = new LinkedHashMap<>(facets);
            chosen.keySet().retainAll(fields);
            return new Found(total, items, chosen, next, warnings, tookMillis);
        }
    }

    /**
     * A photo found.
     *
     * @param photo as of now
     * @param highlights by IPTC property: escaped HTML in which {@code <mark>} stands around what was searched for
     */
    public record Item(Photo photo, Map<String, List<String>> highlights) {}

    /**
     * Searches.
     *
     * @throws dev.cutline.search.SearchUnavailable while Elasticsearch can't be asked
     */
    public Found find(SearchRequest request) {
        Hits hits = search.search(request);
        List<Item> items = hits.items().stream()
                .map(hit -> new Item(photos.readIndexed(hit.record()), hit.highlights()))
                .toList();
        return new Found(hits.total(), items, hits.facets(), hits.next(), hits.warnings(), hits.tookMillis());
    }

    /** Values of a field that begin so, with counts. */
    public List<Facet> suggest(String field, String prefix) {
        return search.suggest(field, prefix);
    }
}
