package dev.cutline.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Points in time at which the index stands still for somebody who pages through hits by relevance.
 *
 * <p>Each arrival shifts all scores a little, so that pages of a moving index would repeat some hits and miss others.
 * Each point costs Elasticsearch memory: only so many are open, the oldest goes first, and whoever pages on after that
 * does so in the moving index.
 */
final class Standstills {

    static final String KEPT = "5m";
    private static final int MOST = 100;

    private final Deque<String> open = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();

    String open(ElasticsearchClient client, String index) throws IOException {
        String id = client.openPointInTime(p -> p.index(index).keepAlive(k -> k.time(KEPT)))
                .id();
        String oldest = added(id);
        if (oldest != null) {
            close(client, oldest);
        }
        return id;
    }

    private @Nullable String added(String id) {
        lock.lock();
        try {
            open.add(id);
            return open.size() > MOST ? open.poll() : null;
        } finally {
            lock.unlock();
        }
    }

    void close(ElasticsearchClient client, String id) throws IOException {
        lock.lock();
        try {
            open.remove(id);
        } finally {
            lock.unlock();
        }
        try {
            client.closePointInTime(c -> c.id(id));
        } catch (ElasticsearchException e) {
            if (e.status() != 404) {
                throw e;
            }
        }
    }
}
