package dev.cutline.preview;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works on small copies in the background, within bounds: what is wanted soon first, the rest when no rush is on.
 *
 * <p>Whoever brings pictures faster than their thumbnails are made waits: that is how the desk slows an import down.
 * Only one worker takes the rest, because large copies need much memory.
 */
final class Workshop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final int MOST_SOON = 64;
    private static final int MOST_LATER = 10_000;
    private static final long PAUSE_MILLIS = 100;
    private static final Duration LONGEST_JOB = Duration.ofSeconds(10);

    private final BlockingQueue<Runnable> soon = new LinkedBlockingQueue<>(MOST_SOON);
    private final BlockingQueue<Runnable> later = new LinkedBlockingQueue<>(MOST_LATER);
    private final Rush rush = new Rush();
    private final List<Thread> workers;
    private volatile boolean isOpen = true;

    Workshop(int workers) {
        this.workers = IntStream.range(0, workers)
                .mapToObj(number -> worker(number == 0))
                .toList();
        this.workers.forEach(Thread::start);
    }

    /** Has a picture worked on that has just come in; waits while too many do. */
    void arrived(Runnable job) throws InterruptedException {
        rush.arrived();
        soon.put(job);
    }

    /** Has something made that somebody waits for; false where too many do. */
    boolean soon(Runnable job) {
        return soon.offer(job);
    }

    /** Has something made when there is time; false where too much waits already. */
    boolean later(Runnable job) {
        return later.offer(job);
    }

    /** Whether pictures come in so fast that all that can wait does. */
    boolean isInRush() {
        return rush.isOn();
    }

    private Thread worker(boolean takesAll) {
        Thread thread = new Thread(() -> work(takesAll), "preview");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    private void work(boolean takesAll) {
        while (isOpen) {
            try {
                Runnable job = next(takesAll);
                if (job != null) {
                    job.run();
                }
            } catch (RuntimeException | OutOfMemoryError e) {
                LOG.warn("A small copy can't be made, it will be tried again when somebody looks", e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private @Nullable Runnable next(boolean takesAll) throws InterruptedException {
        Runnable job = soon.poll();
        if (job == null && takesAll && !rush.isOn()) {
            job = later.poll();
        }
        return job == null ? soon.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS) : job;
    }

    /** Takes up nothing more, and waits for what is being made, so that no file is written afterwards. */
    @Override
    public void close() {
        isOpen = false;
        try {
            for (Thread worker : workers) {
                worker.join(LONGEST_JOB.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
