package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.likeness.LikenessIndex;
import java.util.List;

/** Finds the photos that are there several times: with the same image data, or looking the same. */
final class Duplicates {

    private static final int MOST = 10_000;
    private static final String PIXELS = "key.pixels";

    private final Connection connection;
    private final LikenessIndex likeness;

    Duplicates(Connection connection) {
        this.connection = connection;
        this.likeness = new LikenessIndex(connection);
    }

    /** A query for them, as of now. */
    Query query() {
        return Query.of(q -> q.bool(b -> b.should(oneOf(PIXELS, sentAgain()))
                .should(oneOf(
                        "id", likeness.alike().stream().map(FieldValue::of).toList()))));
    }

    private static Query oneOf(String field, List<FieldValue> values) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(values))));
    }

    /** Hashes of image data that several photos have. */
    private List<FieldValue> sentAgain() {
        SearchResponse<Void> response = connection.call(client -> client.search(
                s -> s.index(connection.index())
                        .size(0)
                        .aggregations(
                                "same",
                                a -> a.terms(t -> t.field(PIXELS).minDocCount(2).size(MOST))),
                Void.class));
        var same = response.aggregations().get("same");
        return same == null || !same.isSterms()
                ? List.of()
                : same.sterms().buckets().array().stream()
                        .map(bucket -> bucket.key())
                        .toList();
    }
}
