package dev.cutline.desk.batch;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.search.cluster.SearchUnavailable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works through batches in the background, one after the other, some pictures at a time. What a stopped or killed desk
 * left is begun again when it starts.
 */
@Component
final class BatchRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BatchShelf shelf;
    private final Chosen chosen;
    private final PhotoWork work;
    private final BatchSettings settings;
    private final Clock clock;
    private final Map<String, Progress> running = new ConcurrentHashMap<>();
    private final Set<String> line = ConcurrentHashMap.newKeySet();
    private final Set<String> halted = ConcurrentHashMap.newKeySet();
    private volatile Optional<ExecutorService> queue = Optional.empty();

    BatchRunner(BatchShelf shelf, Chosen chosen, PhotoWork work, BatchSettings settings, Clock clock) {
        this.shelf = shelf;
        this.chosen = chosen;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a batch at the end of the line. */
    void run(String id) {
        queue.ifPresent(executor -> put(executor, id, false));
    }

    private void put(ExecutorService executor, String id, boolean again) {
        line.add(id);
        executor.execute(() -> workThrough(id, again));
    }

    /** Ends a batch behind the pictures that it is at; tells whether it stood in the line of this desk. */
    boolean halt(String id) {
        if (!line.contains(id)) {
            return false;
        }
        halted.add(id);
        return true;
    }

    /** How far a batch is that is being worked on. */
    Optional<Progress> progress(String id) {
        return Optional.ofNullable(running.get(id));
    }

    private void workThrough(String id, boolean again) {
        Progress progress = new Progress();
        running.put(id, progress);
        try {
            Paper<Batch> order = shelf.batch(id);
            if (order.required().finished() != null) {
                return; // another server was faster while it stood in the line
            }
            if (order.required().ids() == null && !halted.contains(id)) {
                order = shelf.put(order, order.required().with(ids(order.required())));
            }
            if (workOn(order, progress, again)) {
                shelf.put(order, order.required().finished(clock.instant(), progress.outcomes()));
            }
        } catch (PaperChanged e) {
            LOG.info("Batch {} was finished by another server", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("Batch {} stopped; it is begun again when the desk starts", id, e);
        } finally {
            running.remove(id);
            line.remove(id);
            halted.remove(id);
        }
    }

    /** What the selection means; an undo means what the undone batch touched. Waits for a search that is starting. */
    private List<String> ids(Batch batch) throws InterruptedException {
        while (true) {
            try {
                return chosen.ids(batch.selection());
            } catch (SearchUnavailable e) {
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private boolean workOn(Paper<Batch> order, Progress progress, boolean again) throws InterruptedException {
        List<String> ids = List.copyOf(
                order.required().ids() == null ? List.of() : order.required().ids());
        AtomicInteger next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            for (int i = next.getAndIncrement(); i < ids.size(); i = next.getAndIncrement()) {
                if (!isRunning() || halted.contains(order.name())) {
                    return false;
                }
                progress.add(work.on(ids.get(i), order.name(), order.required(), again));
            }
            return true;
        };
        ExecutorService workers = Executors.newFixedThreadPool(settings.workers(), BatchRunner::thread);
        try {
            workers.invokeAll(Collections.nCopies(settings.workers(), worker));
            return progress.outcomes().size() == ids.size() || halted.contains(order.name());
        } finally {
            workers.shutdown();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void start() {
        ExecutorService executor = Executors.newSingleThreadExecutor(BatchRunner::thread);
        queue = Optional.of(executor);
        List<Paper<Batch>> left = new ArrayList<>(shelf.unfinished());
        left.forEach(paper -> put(executor, paper.name(), true));
    }

    @Override
    public void stop() {
        queue.ifPresent(executor -> {
            queue = Optional.empty();
            executor.shutdown();
            try {
                if (!executor.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    executor.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public boolean isRunning() {
        return queue.isPresent();
    }
}
