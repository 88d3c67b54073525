package dev.cutline.search.likeness;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import dev.cutline.likeness.Enquiry;
import dev.cutline.likeness.Enquiry.Guess;
import dev.cutline.likeness.Fingerprint;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.likeness.LikenessDocument.Like;
import dev.cutline.search.likeness.LikenessDocument.Print;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What photos look like, in an index of its own beside the photos': fingerprints never change, so that photos can be
 * edited and indexed anew without them.
 *
 * <p>Photos are found by the words that their fingerprints share with an enquiry's, most first. That is an inverted
 * index at its usual work, and stays quick over millions. An enquiry has hundreds of words, each looked for in each
 * segment of the index, so {@code likeness.json} keeps those few.
 */
@Component
public final class LikenessIndex {

    /** Strangers share a word at times; a copy is among so many of those that share most. */
    private static final int LOOKED_AT = 50;

    private static final int MOST_PAIRS = 10_000;

    private final Connection connection;

    /** The sketches of the index that this connection reaches. */
    public LikenessIndex(Connection connection) {
        this.connection = connection;
    }

    /**
     * A photo that looks like the one asked about.
     *
     * @param id the photo's
     * @param guess how much, by its fingerprint
     */
    public record Near(String id, Guess guess) {}

    /** Makes the index where it isn't there; tells whether it wasn't, so that all photos are missing. */
    public boolean ensure() {
        return connection.call(client -> LikenessDocument.ensure(client, index()));
    }

    /** Which of some photos aren't there. */
    public Set<String> missing(Collection<String> ids) {
        Set<String> missing = new LinkedHashSet<>(ids);
        if (!missing.isEmpty()) {
            MgetResponse<Void> response = connection.call(client ->
                    client.mget(m -> m.index(index()).ids(List.copyOf(ids)).source(s -> s.fetch(false)), Void.class));
            response.docs().stream()
                    .filter(doc -> doc.isResult() && doc.result().found())
                    .forEach(doc -> missing.remove(doc.result().id()));
        }
        return missing;
    }

    /** Keeps fingerprints by the ids of their photos; they are found when this returns. */
    public void put(Map<String, Fingerprint> prints) {
        List<BulkOperation> operations = prints.entrySet().stream()
                .map(print -> operation(print.getKey(), print.getValue(), List.of()))
                .toList();
        if (!operations.isEmpty()) {
            send(operations);
            connection.call(client -> client.indices().refresh(r -> r.index(index())));
        }
    }

    /** Notes which photos look so much like one that they belong together. */
    public void relate(String id, Fingerprint print, Collection<String> like) {
        send(List.of(operation(id, print, like)));
    }

    private BulkOperation operation(String id, Fingerprint print, Collection<String> like) {
        return BulkOperation.of(o -> o.index(i -> i.index(index()).id(id).document(LikenessDocument.of(print, like))));
    }

    private void send(List<BulkOperation> operations) {
        connection.call(client -> client.bulk(b -> b.operations(operations)));
    }

    /** The photos that look most like the one asked about, nearest first. */
    public List<Near> near(Enquiry enquiry, int atMost) {
        Set<String> words = enquiry.words();
        if (words.isEmpty()) {
            return List.of();
        }
        return connection.call(client -> found(client, words)).hits().hits().stream()
                .map(hit -> new Near(
                        Objects.requireNonNull(hit.id()),
                        enquiry.guess(Objects.requireNonNull(hit.source()).fingerprint())))
                .sorted(Comparator.comparingInt(near -> near.guess().distance()))
                .limit(atMost)
                .toList();
    }

    private SearchResponse<Print> found(ElasticsearchClient client, Set<String> words) throws IOException {
        return client.search(
                s -> s.index(index())
                        .query(q -> q.match(m -> m.field("words").query(String.join(" ", words))))
                        .size(LOOKED_AT)
                        .trackTotalHits(t -> t.enabled(false))
                        .source(f -> f.filter(i -> i.includes("print"))),
                Print.class);
    }

    /** The photos that look like some others and belong to them, by these. */
    public Map<String, Set<String>> related(Collection<String> ids) {
        Map<String, Set<String>> related = new LinkedHashMap<>();
        ids.forEach(id -> related.put(id, new LinkedHashSet<>()));
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        Query either = Query.of(q -> q.bool(b -> b.should(s -> s.ids(i -> i.values(List.copyOf(ids))))
                .should(s -> s.terms(t -> t.field("like").terms(v -> v.value(values))))));
        pairs(either)
                .forEach((id, like) -> like.forEach(other -> {
                    related.getOrDefault(id, new LinkedHashSet<>()).add(other);
                    related.getOrDefault(other, new LinkedHashSet<>()).add(id);
                }));
        return related;
    }

    /** All photos that belong to others that look like them, ten thousand pairs at most. */
    public List<String> alike() {
        Set<String> ids = new LinkedHashSet<>();
        pairs(Query.of(q -> q.exists(e -> e.field("like")))).forEach((id, like) -> {
            ids.add(id);
            ids.addAll(like);
        });
        return new ArrayList<>(ids);
    }

    private Map<String, List<String>> pairs(Query query) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        connection
                .call(client -> client.search(
                        s -> s.index(index())
                                .ignoreUnavailable(true)
                                .query(query)
                                .size(MOST_PAIRS)
                                .source(f -> f.filter(i -> i.includes("like"))),
                        Like.class))
                .hits()
                .hits()
                .forEach(hit -> pairs.put(
                        Objects.requireNonNull(hit.id()),
                        Objects.requireNonNull(hit.source()).like()));
        return pairs;
    }

    /** How many photos can be found by what they look like. */
    public long count() {
        return connection.call(client -> client.count(c -> c.index(index()))).count();
    }

    private String index() {
        return LikenessDocument.index(connection.index());
    }
}
