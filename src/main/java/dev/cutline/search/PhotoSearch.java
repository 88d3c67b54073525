package dev.cutline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest.Builder;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import dev.cutline.licence.Contracts;
import dev.cutline.photo.Revision;
import dev.cutline.search.Hits.Hit;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.document.PhotoDocument;
import dev.cutline.search.query.QueryParser;
import dev.cutline.search.query.Reading;
import dev.cutline.search.translation.LightboxIds;
import dev.cutline.search.translation.QueryTranslator;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds photos by the search language. */
@Component
public final class PhotoSearch {

    private static final int NOT_FOUND = 404;
    private static final Highlight HIGHLIGHT = Highlight.of(h -> h.type(HighlighterType.Unified)
            .encoder(HighlighterEncoder.Html)
            .requireFieldMatch(false)
            .numberOfFragments(0)
            .preTags("<mark>")
            .postTags("</mark>")
            .fields(PhotoDocument.WORDS.stream()
                    .collect(Collectors.toMap(word -> "words." + word, word -> HighlightField.of(f -> f)))));

    private final Connection connection;
    private final Duplicates duplicates;
    private final Suggestions suggestions;
    private final Contracts contracts;
    private final LightboxIds lightboxes;
    private final Standstills standstills = new Standstills();
    private final Clock clock = Clock.systemDefaultZone();

    PhotoSearch(Connection connection, Contracts contracts, LightboxIds lightboxes) {
        this.connection = connection;
        this.duplicates = new Duplicates(connection);
        this.suggestions = new Suggestions(connection);
        this.contracts = contracts;
        this.lightboxes = lightboxes;
    }

    /** What a document holds for its reader. */
    public record Kept(Revision record) {}

    /**
     * Searches.
     *
     * @throws SearchUnavailable where Elasticsearch can't be asked now
     * @throws UnknownCursor where {@code after} is no cursor of this order
     */
    public Hits search(SearchRequest request) {
        Reading reading = QueryParser.read(request.query(), LocalDate.now(clock));
        Sort sort = Sort.of(request.sort()).orElse(Sort.USUAL);
        Cursor after = Cursor.read(request.after(), sort);
        SearchResponse<Kept> response = connection.call(client -> ask(client, request, reading, sort, after));
        return hits(request, sort, response, misread(request, reading));
    }

    private SearchResponse<Kept> ask(
            ElasticsearchClient client, SearchRequest request, Reading reading, Sort sort, @Nullable Cursor after)
            throws IOException {
        if (!sort.isByScore() || request.size() == 0 || after != null && after.standstill() == null) {
            return client.search(s -> filled(s.index(connection.index()), request, reading, sort, after), Kept.class);
        }
        String begun = after == null ? null : after.standstill();
        String point = begun == null ? standstills.open(client, connection.index()) : begun;
        try {
            SearchResponse<Kept> page = client.search(
                    s -> filled(
                            s.pit(p -> p.id(point).keepAlive(k -> k.time(Standstills.KEPT))),
                            request,
                            reading,
                            sort,
                            after),
                    Kept.class);
            if (page.hits().hits().size() < request.size()) {
                standstills.close(client, point);
            }
            return page;
        } catch (ElasticsearchException e) {
            if (after == null) {
                throw e;
            }
            return ask(client, request, reading, sort, after.inMotion()); // the point has gone meanwhile
        }
    }

    private Builder filled(Builder search, SearchRequest request, Reading reading, Sort sort, @Nullable Cursor after) {
        search.size(request.size())
                .trackTotalHits(t -> t.enabled(true))
                .source(f -> f.filter(i -> i.includes("record")))
                .sort(sort.options())
                .highlight(HIGHLIGHT);
        if (after != null) {
            search.searchAfter(after.values());
        }
        QueryTranslator translator = translator();
        if (!request.facets()) {
            return search.query(translator.translate(reading.query()));
        }
        Facets facets = Facets.of(reading.query());
        return search.query(translator.translate(facets.rest()))
                .postFilter(facets.choicesBut(null, translator))
                .aggregations(facets.aggregations(translator));
    }

    private static Hits hits(SearchRequest request, Sort sort, SearchResponse<Kept> response, List<Misread> misread) {
        var found = response.hits().hits();
        boolean more = request.size() > 0 && found.size() == request.size();
        String next =
                more ? new Cursor(sort.word(), found.get(found.size() - 1).sort(), response.pitId()).written() : null;
        return new Hits(
                Objects.requireNonNull(response.hits().total()).value(),
                found.stream().map(PhotoSearch::hit).toList(),
                Facets.read(response.aggregations()),
                next,
                misread,
                response.took());
    }

    private static Hit hit(co.elastic.clients.elasticsearch.core.search.Hit<Kept> found) {
        Map<String, List<String>> highlights = new LinkedHashMap<>();
        found.highlight().forEach((field, texts) -> highlights.put(field.substring("words.".length()), texts));
        return new Hit(Objects.requireNonNull(found.source()).record(), highlights);
    }

    private static List<Misread> misread(SearchRequest request, Reading reading) {
        List<Misread> misread = new ArrayList<>(reading.mistakes().stream()
                .map(m -> new Misread(m.text(), m.position(), m.message(), m.suggestion()))
                .toList());
        if (Sort.of(request.sort()).isEmpty()) {
            misread.add(new Misread(
                    String.valueOf(request.sort()), 0, "isn't an order, so the newest come first", Sort.USUAL.word()));
        }
        return misread;
    }

    /**
     * How many photos each of some queries finds, at one asking.
     *
     * @param queries in the search language, by any names
     * @throws SearchUnavailable where Elasticsearch can't be asked now
     */
    public Map<String, Long> counts(Map<String, String> queries) {
        if (queries.isEmpty()) {
            return Map.of();
        }
        QueryTranslator translator = translator();
        Map<String, Query> filters = new LinkedHashMap<>();
        queries.forEach((name, query) -> filters.put(
                name,
                translator.translate(
                        QueryParser.read(query, LocalDate.now(clock)).query())));
        SearchResponse<Void> response = connection.call(client -> client.search(
                s -> s.index(connection.index())
                        .size(0)
                        .aggregations("counts", a -> a.filters(f -> f.filters(b -> b.keyed(filters)))),
                Void.class));
        Map<String, Long> counts = new LinkedHashMap<>();
        Objects.requireNonNull(response.aggregations().get("counts"))
                .filters()
                .buckets()
                .keyed()
                .forEach((name, bucket) -> counts.put(name, bucket.docCount()));
        return counts;
    }

    private QueryTranslator translator() {
        return new QueryTranslator(clock, contracts, duplicates::query, lightboxes);
    }

    /**
     * Values of a field in which a word begins so, commonest first.
     *
     * @param field of the search language; one that has no values gives none
     * @param prefix as typed, accents and case apart; empty for the commonest values
     */
    public List<Facet> suggest(String field, String prefix) {
        return suggestions.of(field, prefix);
    }

    /** The photo as indexed last, even if no search finds it yet. */
    public Optional<Revision> indexed(String id) {
        return connection.call(client -> {
            try {
                return Optional.ofNullable(client.get(
                                        g -> g.index(connection.index()).id(id).sourceIncludes("record"), Kept.class)
                                .source())
                        .map(Kept::record);
            } catch (ElasticsearchException e) {
                if (e.status() == NOT_FOUND && !String.valueOf(e.getMessage()).contains("index_not_found")) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }
}
