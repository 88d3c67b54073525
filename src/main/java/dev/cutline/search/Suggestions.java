package dev.cutline.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.document.PhotoDocument;
import dev.cutline.search.document.Spellings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that a field has, while somebody types. */
final class Suggestions {

    private static final int OFFERS = 20;
    private static final int LONGEST = 100;

    private final Connection connection;

    Suggestions(Connection connection) {
        this.connection = connection;
    }

    /** Values in which a word begins so, commonest first; spellings that differ by case or accents only are one. */
    List<Facet> of(String field, String prefix) {
        if (!PhotoDocument.SUGGESTED.contains(field)) {
            return List.of();
        }
        String begins = pattern(Spellings.folded(prefix.strip()));
        SearchResponse<Void> response = connection.call(client -> client.search(
                s -> s.index(connection.index())
                        .size(0)
                        .aggregations(
                                "values",
                                a -> a.terms(t -> t.field("suggest." + field)
                                        .include(i -> i.regexp(begins + ".*"))
                                        .size(OFFERS * 3))),
                Void.class));
        var values = response.aggregations().get("values");
        if (values == null || !values.isSterms()) {
            return List.of();
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        values.sterms().buckets().array().forEach(bucket -> {
            String key = bucket.key().stringValue();
            counts.putIfAbsent(key.substring(key.indexOf(PhotoDocument.SHOWN) + 1), bucket.docCount());
        });
        return counts.entrySet().stream()
                .limit(OFFERS)
                .map(value -> new Facet(value.getKey(), value.getValue()))
                .toList();
    }

    /** Letters and digits stand for themselves in Lucene's regular expressions, everything else behind a backslash. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (!Character.isLetterOrDigit(c)) {
                pattern.append('\\');
            }
            pattern.appendCodePoint(c);
        });
        return pattern.toString();
    }
}
