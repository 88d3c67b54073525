package dev.cutline.desk;

import dev.cutline.search.cluster.SearchUnavailable;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that goes round and round in a thread of its own while the desk is open, and doesn't end because a round went
 * wrong or search is away.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final int priority;
    private volatile Optional<Thread> worker = Optional.empty();
    private String complaint = "";

    /**
     * Work that isn't begun yet.
     *
     * @param name of the thread, and in the log
     */
    protected Rounds(String name) {
        this(name, Thread.NORM_PRIORITY);
    }

    /**
     * Work that isn't begun yet.
     *
     * @param name of the thread, and in the log
     * @param priority of the thread
     */
    protected Rounds(String name, int priority) {
        this.name = name;
        this.priority = priority;
    }

    /** Once round; it waits itself where it has nothing to do. */
    protected abstract void round() throws InterruptedException;

    @Override
    public final void start() {
        Thread thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.setPriority(priority);
        worker = Optional.of(thread);
        thread.start();
    }

    /** Interrupts the round that is on. */
    @Override
    public final void stop() {
        worker.ifPresent(Thread::interrupt);
        worker = Optional.empty();
    }

    @Override
    public final boolean isRunning() {
        return worker.isPresent();
    }

    private void run() {
        try {
            while (isMine()) {
                goRound();
            }
        } catch (InterruptedException e) {
            LOG.debug("The thread “{}” ends", name);
        }
    }

    /** Not so once it was stopped, though work may have swallowed the interrupt. */
    private boolean isMine() {
        return worker.filter(Thread.currentThread()::equals).isPresent();
    }

    private void goRound() throws InterruptedException {
        try {
            round();
        } catch (SearchUnavailable e) {
            LOG.debug("“{}” waits for search: {}", name, e.getMessage());
            Thread.sleep(PAUSE.toMillis());
        } catch (RuntimeException e) {
            if (isMine()) {
                complain(e);
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    /** Says once what goes wrong every second. */
    private void complain(RuntimeException problem) {
        if (!problem.toString().equals(complaint)) {
            complaint = problem.toString();
            LOG.warn("A round of “{}” failed; the next one follows in a second", name, problem);
        }
    }
}
