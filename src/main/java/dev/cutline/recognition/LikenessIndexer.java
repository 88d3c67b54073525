package dev.cutline.recognition;

import dev.cutline.archive.Archive;
import dev.cutline.desk.Rounds;
import dev.cutline.likeness.Enquiry;
import dev.cutline.likeness.Fingerprint;
import dev.cutline.likeness.Sketch;
import dev.cutline.preview.Previews;
import dev.cutline.recognition.Looks.Look;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.likeness.LikenessIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Brings what photos look like into the index, one thread, behind the small copies.
 *
 * <p>Comparing waits while pictures come in fast: it takes as much time as a thumbnail, and nobody looks that soon.
 *
 * <p>Nothing of it is kept elsewhere: at each start, and whenever something was lost, all photos of the archive are
 * gone through, and those that are missing are made up for from their thumbnails.
 */
@Component
final class LikenessIndexer extends Rounds {

    private static final int BATCH = 100;
    private static final int MOST_WAITING = 10_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Archive archive;
    private final Previews previews;
    private final LikenessIndex index;
    private final Looks looks;
    private final BlockingQueue<Arrival> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean isComplete;

    LikenessIndexer(Archive archive, Previews previews, LikenessIndex index, Looks looks) {
        super("likeness", Thread.MIN_PRIORITY);
        this.archive = archive;
        this.previews = previews;
        this.index = index;
        this.looks = looks;
        previews.whenMade(this::arrived);
    }

    private record Arrival(String id, Fingerprint print) {}

    private void arrived(String id, Sketch sketch) {
        if (!waiting.offer(new Arrival(id, Fingerprint.of(sketch)))) {
            isComplete = false;
        }
    }

    @Override
    protected void round() throws InterruptedException {
        if (previews.isInRush()) {
            Thread.sleep(PAUSE.toMillis());
            return;
        }
        try {
            if (index.ensure() || !isComplete) {
                isComplete = true;
                makeUpForWhatIsMissing();
            }
            keep(arrivals());
        } catch (SearchUnavailable e) {
            isComplete = false;
            throw e;
        }
    }

    private Map<String, Fingerprint> arrivals() throws InterruptedException {
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        Arrival first = waiting.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            List<Arrival> arrivals = new ArrayList<>(List.of(first));
            waiting.drainTo(arrivals, BATCH - 1);
            arrivals.forEach(arrival -> prints.put(arrival.id(), arrival.print()));
        }
        return prints;
    }

    private void makeUpForWhatIsMissing() {
        List<String> ids = new ArrayList<>();
        try (Stream<String> all = archive.ids()) {
            all.forEach(id -> {
                ids.add(id);
                if (ids.size() == BATCH) {
                    makeUpFor(ids);
                    ids.clear();
                }
            });
        }
        makeUpFor(ids);
    }

    private void makeUpFor(List<String> ids) {
        Map<String, Fingerprint> prints = new LinkedHashMap<>();
        for (String id : index.missing(ids)) {
            looks.sketch(id).ifPresent(sketch -> prints.put(id, Fingerprint.of(sketch)));
        }
        keep(prints);
    }

    private void keep(Map<String, Fingerprint> prints) {
        index.put(prints);
        prints.forEach(this::relate);
    }

    private void relate(String id, Fingerprint print) {
        looks.sketch(id).ifPresent(sketch -> {
            List<String> like = looks.near(Enquiry.of(sketch)).stream()
                    .filter(look -> !look.isOther())
                    .map(Look::id)
                    .filter(other -> !other.equals(id))
                    .toList();
            if (!like.isEmpty()) {
                index.relate(id, print, like);
            }
        });
    }
}
