package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.cutline.photo.Revision;
import dev.cutline.search.PhotoSearch.Kept;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds photos by what other systems call them. */
@Component
public final class PhotoLookup {

    private static final int MOST = 100;
    private static final int MOST_AT_ONCE = 2_000;

    private static final Map<Key, String> FIELDS = Map.of(
            Key.FILENAME, "key.stem",
            Key.JOBID, "key.job",
            Key.SHA256, "id",
            Key.SUPPLIER_ID, "key.supplierId",
            Key.PIXELS, "key.pixels",
            Key.DOCUMENT_ID, "key.document");

    private final Connection connection;

    PhotoLookup(Connection connection) {
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

    /**
     * The photos that are called so, newest first, at most {@value #MOST}; none for an unknown name.
     *
     * @param name accents and case apart; a file name with or without folder and extension
     */
    public List<Revision> find(Key key, String name) {
        String wanted = Spellings.composed(name.strip());
        return switch (key) {
            case FILENAME -> byFilename(wanted);
            case JOBID -> matching("key.job", wanted);
            case SHA256 -> matching("id", wanted.toLowerCase(Locale.ROOT));
            case SUPPLIER_ID -> matching("key.supplierId", wanted);
            case PIXELS -> matching("key.pixels", wanted.toLowerCase(Locale.ROOT));
            case DOCUMENT_ID -> matching("key.document", wanted);
        };
    }

    /**
     * The photos that are called one of these names, newest first, at most {@value #MOST_AT_ONCE}.
     *
     * @param names accents and case apart; file names are compared without folder and extension
     */
    public List<Revision> findAny(Key key, Collection<String> names) {
        List<FieldValue> wanted = names.stream()
                .map(name -> Spellings.composed(name.strip()))
                .flatMap(name -> key == Key.FILENAME ? Stream.of(PhotoKeys.stem(name), name) : Stream.of(name))
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(FieldValue::of)
                .toList();
        String field = Objects.requireNonNull(FIELDS.get(key));
        return wanted.isEmpty()
                ? List.of()
                : matching(Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(wanted)))), MOST_AT_ONCE);
    }

    /** As it is written; where nothing is called that, case apart; then without folder and extension. */
    private List<Revision> byFilename(String name) {
        String last = PhotoKeys.name(name);
        for (Query query : List.of(
                QueryTranslator.term("key.filename", last),
                QueryTranslator.term("key.name", last),
                QueryTranslator.term("key.stem", PhotoKeys.stem(last)))) {
            List<Revision> found = last.isEmpty() ? List.of() : matching(query);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Revision> matching(String field, String value) {
        return value.isEmpty() ? List.of() : matching(QueryTranslator.term(field, value));
    }

    private List<Revision> matching(Query query) {
        return matching(query, MOST);
    }

    private List<Revision> matching(Query query, int atMost) {
        return connection.call(client -> client
                .search(
                        s -> s.index(connection.index())
                                .query(query)
                                .size(atMost)
                                .sort(Sort.RECEIVED.options())
                                .source(f -> f.filter(i -> i.includes("record"))),
                        Kept.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()).record())
                .toList());
    }
}
