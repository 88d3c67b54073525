package dev.cutline.desk;

import dev.cutline.search.cluster.SearchUnavailable;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that goes round and round in a thread of its own, and doesn't end because a round went wrong or search is away.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final Round round;
    private volatile Optional<Thread> worker = Optional.empty();
    private String complaint = "";

    /** Once round; it waits itself where it has nothing to do. */
    public interface Round {
        void go() throws InterruptedException;
    }

    /**
     * Work that isn't begun yet.
     *
     * @param name of the thread, and in the log
     */
    public Rounds(String name, Round round) {
        this.name = name;
        this.round = round;
    }

    public void start() {
        Thread thread = new Thread(this::run, name);
        thread.setDaemon(true);
        worker = Optional.of(thread);
        thread.start();
    }

    /** Interrupts the round that is on. */
    public void stop() {
        worker.ifPresent(Thread::interrupt);
        worker = Optional.empty();
    }

    /** Whether it was started and not stopped. */
    public boolean areOn() {
        return worker.isPresent();
    }

    private void run() {
        try {
            while (areOn()) {
                goRound();
            }
        } catch (InterruptedException e) {
            LOG.debug("The thread “{}” ends", name);
        }
    }

    private void goRound() throws InterruptedException {
        try {
            round.go();
        } catch (SearchUnavailable e) {
            LOG.debug("“{}” waits for search: {}", name, e.getMessage());
            Thread.sleep(PAUSE.toMillis());
        } catch (RuntimeException e) {
            complain(e);
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /** Says once what goes wrong every second. */
    private void complain(RuntimeException problem) {
        if (!problem.toString().equals(complaint)) {
            complaint = problem.toString();
            LOG.warn("The work of “{}” failed and is tried again every second", name, problem);
        }
    }
}
