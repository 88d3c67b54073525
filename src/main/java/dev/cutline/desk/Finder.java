package dev.cutline.desk;

import dev.cutline.photo.Photo;
import dev.cutline.search.Facet;
import dev.cutline.search.Hits;
import dev.cutline.search.Misread;
import dev.cutline.search.PhotoSearch;
import dev.cutline.search.SearchRequest;
import dev.cutline.search.document.PhotoDocument;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds photos. */
@Service
public final class Finder {

    /** Hits asked for at once where all are wanted. */
    private static final int PAGE = 200;

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

        /** The same with these facets only; what is the name of none is said in the warnings. */
        public Found withFacets(Collection<String> fields) {
            Map<String, List<Facet>> chosen = new LinkedHashMap<>(facets);
            chosen.keySet().retainAll(fields);
            Stream<Misread> unknown = fields.stream()
                    .filter(field -> !facets.containsKey(field))
                    .map(field -> new Misread(
                            field, 0, "isn't a facet; there are " + String.join(", ", facets.keySet()), null));
            return new Found(
                    total,
                    items,
                    chosen,
                    next,
                    Stream.concat(warnings.stream(), unknown).toList(),
                    tookMillis);
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
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Found find(SearchRequest request) {
        Hits hits = search.search(request);
        List<Item> items = hits.items().stream()
                .map(hit -> new Item(photos.readIndexed(hit.record()), hit.highlights()))
                .toList();
        return new Found(hits.total(), items, hits.facets(), hits.next(), hits.warnings(), hits.tookMillis());
    }

    /**
     * All hits of a query, page by page as they are taken.
     *
     * @param sort as in {@link SearchRequest}; null or empty for the usual order
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Stream<Item> all(String query, @Nullable String sort) {
        Found first = find(new SearchRequest(query, sort, PAGE, null, false));
        return Stream.iterate(
                        first, Objects::nonNull, page -> page.next() == null ? null : after(query, sort, page.next()))
                .flatMap(page -> page.items().stream());
    }

    private Found after(String query, @Nullable String sort, @Nullable String cursor) {
        return find(new SearchRequest(query, sort, PAGE, cursor, false));
    }

    /**
     * How many photos each of some queries finds, at one asking.
     *
     * @param queries in the search language, by any names
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Map<String, Long> counts(Map<String, String> queries) {
        return search.counts(queries);
    }

    /** The fields whose values are suggested. */
    public List<String> suggested() {
        return PhotoDocument.SUGGESTED;
    }

    /** Values of a field that begin so, with counts; none of a field whose values aren't suggested. */
    public List<Facet> suggest(String field, String prefix) {
        return search.suggest(field, prefix);
    }
}
