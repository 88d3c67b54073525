package dev.cutline.web.arrivals;

import dev.cutline.desk.Finder;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.web.SearchAddress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open search pages how many more pictures there are than they show, by server-sent events.
 *
 * <p>Elasticsearch is asked once for all pages, and only while there are some: so arrivals count whichever way and
 * through whichever server of the desk they came.
 */
@RestController
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final long PAUSE_SECONDS = 2;
    private static final long AN_HOUR = TimeUnit.HOURS.toMillis(1);
    private static final int MOST = 500;

    private final Finder finder;
    private final Map<SseEmitter, Page> pages = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "arrivals");
        thread.setDaemon(true);
        return thread;
    });

    Arrivals(Finder finder) {
        this.finder = finder;
        timer.scheduleWithFixedDelay(this::tell, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * A page that is open somewhere.
     *
     * @param query what it shows
     * @param total how many pictures it says there are
     * @param told how many more it has been told of
     */
    private record Page(String query, long total, long told) {}

    @GetMapping(path = "/arrivals", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(@ModelAttribute("address") SearchAddress address, @RequestParam long total) {
        if (pages.size() >= MOST) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build(); // which tells browsers not to ask again
        }
        SseEmitter emitter = new SseEmitter(AN_HOUR);
        emitter.onCompletion(() -> pages.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> pages.remove(emitter));
        pages.put(emitter, new Page(address.query(), total, 0));
        return ResponseEntity.ok(emitter);
    }

    private void tell() {
        try {
            if (!pages.isEmpty()) {
                Map<String, String> queries = new LinkedHashMap<>();
                pages.values().forEach(page -> queries.put(page.query(), page.query()));
                Map<String, Long> counts = finder.counts(queries);
                pages.forEach((emitter, page) -> tell(emitter, page, counts.getOrDefault(page.query(), page.total())));
            }
        } catch (SearchUnavailable e) {
            LOG.debug("Nobody is told of arrivals now: {}", e.getMessage());
        } catch (RuntimeException e) {
            if (!timer.isShutdown()) {
                LOG.warn("Nobody could be told of arrivals", e);
            }
        }
    }

    private void tell(SseEmitter emitter, Page page, long now) {
        long more = Math.max(0, now - page.total());
        try {
            if (more != page.told()) {
                emitter.send(SseEmitter.event().name("more").data(more));
                pages.replace(emitter, page, new Page(page.query(), page.total(), more));
            } else {
                emitter.send(SseEmitter.event().comment("")); // finds out who has gone
            }
        } catch (IOException | IllegalStateException e) {
            pages.remove(emitter);
        }
    }

    /** Before the server waits for what is under way: a page that listens would keep it from stopping. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        timer.shutdownNow();
        pages.keySet().forEach(SseEmitter::complete);
    }
}
