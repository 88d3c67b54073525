package dev.cutline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import dev.cutline.search.cluster.Connection;
import dev.cutline.search.cluster.Indexes;
import dev.cutline.search.cluster.Indexes.Index;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.document.Entry;
import dev.cutline.search.document.PhotoDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Photos on their way into Elasticsearch.
 *
 * <p>Each carries its revision as its version, so writes may be repeated, late and in any order: an older revision never
 * replaces a newer one.
 */
@Component
public final class PhotoIndex {

    private static final int MOST_AT_ONCE = 500;
    private static final long MOST_BYTES = 8 << 20;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final Connection connection;
    private volatile @Nullable String rebuilding;

    PhotoIndex(Connection connection) {
        this.connection = connection;
    }

    /** Why nothing can be indexed or found now, for people; null while all is well. */
    public @Nullable String obstacle() {
        return connection.obstacle();
    }

    /**
     * Indexes photos. What this returns normally for is confirmed, or was there in a newer revision.
     *
     * @param findable whether to wait (up to a second) until a search finds them
     * @return why a photo could not be indexed, by id; empty where all were
     * @throws SearchUnavailable when Elasticsearch isn't there: nothing is known of any of them
     */
    public Map<String, String> put(Collection<Entry> entries, boolean findable) {
        Map<String, String> failures = put(connection.index(), entries.iterator(), findable);
        String next = rebuilding;
        if (next != null) {
            failures.putAll(put(next, entries.iterator(), false));
        }
        return failures;
    }

    /** Takes a photo out of the index, unless the index has a newer revision of it. */
    public void remove(String id, int revision) {
        connection.call(client -> {
            try {
                client.delete(d -> d.index(connection.index())
                        .id(id)
                        .version((long) revision)
                        .versionType(VersionType.ExternalGte));
                return true;
            } catch (ElasticsearchException e) {
                if (e.status() == CONFLICT || e.status() == NOT_FOUND) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Waits until everything indexed so far is found by searches. */
    public void refresh() {
        connection.call(client -> client.indices().refresh(r -> r.index(connection.index())));
    }

    /** Whether photos may be missing, or kept in an older form: then {@link #rebuild} is due. */
    public boolean needsRebuild() {
        Index live = connection.call(client -> indexes(client).live());
        return !live.current() || !live.complete();
    }

    /**
     * Indexes all photos anew. A fresh index is filled; one that is in use stays until its successor is full.
     *
     * @param all photos of the archive, closed at the end
     * @return why a photo could not be indexed, by id; empty where all were
     */
    public synchronized Map<String, String> rebuild(Stream<Entry> all) {
        try (all) {
            Index target = connection.call(client -> {
                Index live = indexes(client).live();
                return live.current() && !live.complete()
                        ? live
                        : indexes(client).next(live);
            });
            rebuilding = target.name();
            Map<String, String> failures = put(target.name(), all.iterator(), false);
            connection.call(client -> {
                indexes(client).complete(target);
                return target;
            });
            return failures;
        } finally {
            rebuilding = null;
        }
    }

    private Indexes indexes(ElasticsearchClient client) {
        return new Indexes(client, connection.index());
    }

    private Map<String, String> put(String index, Iterator<Entry> entries, boolean findable) {
        Map<String, String> failures = new LinkedHashMap<>();
        while (entries.hasNext()) {
            List<BulkOperation> batch = new ArrayList<>();
            long bytes = 0;
            while (entries.hasNext() && batch.size() < MOST_AT_ONCE && bytes < MOST_BYTES) {
                Entry entry = entries.next();
                byte[] document = PhotoDocument.of(entry);
                bytes += document.length;
                batch.add(operation(index, entry, document));
            }
            failures.putAll(send(batch, findable && !entries.hasNext()));
        }
        return failures;
    }

    private static BulkOperation operation(String index, Entry entry, byte[] document) {
        return BulkOperation.of(o -> o.index(i -> i.index(index)
                .id(entry.record().id())
                .version((long) entry.record().revision())
                .versionType(VersionType.ExternalGte)
                .document(BinaryData.of(document, ContentType.APPLICATION_JSON))));
    }

    private Map<String, String> send(List<BulkOperation> batch, boolean findable) {
        BulkResponse response = connection.call(
                client -> client.bulk(b -> b.operations(batch).refresh(findable ? Refresh.WaitFor : Refresh.False)));
        if (!response.errors()) {
            return Map.of();
        }
        return response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .collect(Collectors.toMap(BulkResponseItem::id, PhotoIndex::reason, (a, b) -> a));
    }

    private static String reason(BulkResponseItem item) {
        return item.error() == null
                ? ""
                : item.error().type() + ": " + item.error().reason();
    }
}
