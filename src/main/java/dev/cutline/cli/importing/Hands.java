package dev.cutline.cli.importing;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Workers that take no more than they can hold; the first failure ends the work of all. */
final class Hands implements AutoCloseable {

    private final ExecutorService workers;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Hands(int count) {
        ArrayBlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(count);
        workers = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, waiting, (task, pool) -> {
            try {
                pool.getQueue().put(task);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Something to do that waits now and then. */
    interface Task {
        void run() throws InterruptedException;
    }

    /** Hands a task over; waits while all hands are full. */
    void take(Task task) throws InterruptedException {
        check();
        workers.execute(() -> {
            try {
                if (failure.get() == null) {
                    task.run();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Waits until all is done. */
    void finish() throws InterruptedException {
        workers.shutdown();
        while (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
            check();
        }
        check();
    }

    private void check() {
        RuntimeException problem = failure.get();
        if (problem != null) {
            throw problem;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
