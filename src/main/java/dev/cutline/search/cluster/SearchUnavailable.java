package dev.cutline.search.cluster;

import java.time.Duration;

/** Elasticsearch can't be asked now. What waits for indexing waits in the outbox; searches are worth trying again. */
public final class SearchUnavailable extends RuntimeException {

    private final Duration retryAfter;

    SearchUnavailable(String reason, Duration retryAfter) {
        super(reason);
        this.retryAfter = retryAfter;
    }

    SearchUnavailable(String reason, Duration retryAfter, Throwable cause) {
        super(reason, cause);
        this.retryAfter = retryAfter;
    }

    /** When it is worth trying again. */
    public long retryAfterSeconds() {
        return retryAfter.toSeconds();
    }
}
