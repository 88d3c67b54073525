package dev.cutline.search.lookup;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import dev.cutline.photo.Revision;
import dev.cutline.search.PhotoSearch.Kept;
import dev.cutline.search.Sort;
import dev.cutline.search.cluster.Connection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds photos by what other systems call them. */
@Component
public final class PhotoLookup {

    /** Photos that one name may mean. */
    private static final int MOST = 100;

    /** Photos that many names at once may mean. */
    private static final int MOST_AT_ONCE = 2_000;

    /** Lucene's own limit of a term in bytes: nothing is called by a longer name, and asking for one fails. */
    private static final int LONGEST = 32_766;

    private final Connection connection;

    /** Looks up over this connection. */
    public PhotoLookup(Connection connection) {
        this.connection = connection;
    }

    /** What a photo may be called. */
    public enum Key {
        FILENAME,
        JOBID,
        SHA256,
        SUPPLIER_ID,
        /** SHA-256 of the image data without metadata. */
        PIXELS,
        /** XMP document or instance id. */
        DOCUMENT_ID
    }

    /** A photo called by a name of a kind. */
    public record Name(Key key, String text) {}

    /**
     * What many names mean.
     *
     * @param photos by name, in the order of the names, newest first each
     * @param complete whether no photo had to be left out for want of room
     */
    public record Named(Map<Name, List<Revision>> photos, boolean complete) {}

    /**
     * The photos that are called so, newest first, at most {@value #MOST}; none for an unknown name.
     *
     * @param name accents and case apart; a file name as it is written, else without folder, extension and case
     */
    public List<Revision> find(Key key, String name) {
        Name wanted = new Name(key, name);
        return find(List.of(wanted), MOST).photos().getOrDefault(wanted, List.of());
    }

    /** The photos that many names mean, by a single search. */
    public Named find(Collection<Name> names) {
        return find(names, MOST_AT_ONCE);
    }

    private Named find(Collection<Name> names, int most) {
        List<Query> queries = queries(names);
        Map<Name, List<Revision>> photos = new LinkedHashMap<>();
        if (queries.isEmpty()) {
            names.forEach(name -> photos.put(name, List.of()));
            return new Named(photos, true);
        }
        HitsMetadata<Kept> hits = search(queries, most);
        NameTags found = new NameTags(records(hits));
        names.forEach(name -> photos.put(name, found.called(name)));
        return new Named(photos, Objects.requireNonNull(hits.total()).value() <= most);
    }

    /**
     * The photos that are called one of these names, at most {@value #MOST_AT_ONCE}.
     *
     * @param names accents and case apart; file names are compared without folder and extension
     */
    public List<Revision> findAny(Key key, Collection<String> names) {
        List<Query> queries =
                queries(names.stream().map(name -> new Name(key, name)).toList());
        return queries.isEmpty() ? List.of() : records(search(queries, MOST_AT_ONCE));
    }

    private HitsMetadata<Kept> search(List<Query> queries, int most) {
        return connection
                .call(client -> client.search(
                        s -> s.index(connection.index())
                                .query(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")))
                                .size(most)
                                .trackTotalHits(t -> t.enabled(true))
                                .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
                                .sort(Sort.RECEIVED.options())
                                .source(f -> f.filter(i -> i.includes("record"))),
                        Kept.class))
                .hits();
    }

    private static List<Revision> records(HitsMetadata<Kept> hits) {
        return hits.hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).record())
                .toList();
    }

    /** One query a field: all its values at once. */
    private static List<Query> queries(Collection<Name> names) {
        Map<String, Set<String>> values = new TreeMap<>();
        for (Name name : names) {
            NameTags.fields(name).forEach((field, value) -> {
                if (value.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
                    values.computeIfAbsent(field, none -> new LinkedHashSet<>()).add(value);
                }
            });
        }
        List<Query> queries = new ArrayList<>();
        values.forEach((field, wanted) -> queries.add(Query.of(
                q -> q.constantScore(c -> c.boost(weight(field)).filter(terms(field, wanted))))));
        return queries;
    }

    /** Loose readings are the first to be left out where there are too many. */
    private static float weight(String field) {
        return switch (field) {
            case "key.stem" -> 1;
            case "key.name" -> 2;
            default -> 4;
        };
    }

    private static Query terms(String field, Set<String> wanted) {
        return Query.of(q -> q.terms(t -> t.field(field)
                .terms(v -> v.value(wanted.stream().map(FieldValue::of).toList()))));
    }
}
