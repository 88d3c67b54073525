package dev.cutline.cli.server;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Waits for a desk that is away or busy, says so once, and gives up at last. Shared by all who call it. */
final class Patience {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final URI server;
    private final Duration most;
    private final PrintStream messages;
    private final AtomicLong answered = new AtomicLong(System.nanoTime());
    private final AtomicBoolean isWaiting = new AtomicBoolean();

    Patience(URI server, Duration most, PrintStream messages) {
        this.server = server;
        this.most = most;
        this.messages = messages;
    }

    /** The desk has done something. */
    void answered() {
        answered.set(System.nanoTime());
        if (isWaiting.compareAndSet(true, false)) {
            messages.println("The desk answers again.");
        }
    }

    /**
     * Waits before another try.
     *
     * @param attempt counted from 0, each twice as long as the one before
     * @param asked what the desk itself asked for, or zero
     * @throws Gone when it has been away too long
     */
    void await(String why, int attempt, Duration asked) throws InterruptedException {
        Duration away = Duration.ofNanos(System.nanoTime() - answered.get());
        if (away.compareTo(most) >= 0) {
            throw new Gone(
                    "The desk at %s didn't do anything for %s: %s. Run this again when it does; it goes on from here."
                            .formatted(server, words(most), why));
        }
        if (isWaiting.compareAndSet(false, true)) {
            messages.printf("The desk at %s makes us wait (%s); trying for %s.%n", server, why, words(most));
        }
        Thread.sleep(pause(attempt, asked).toMillis());
    }

    private Duration pause(int attempt, Duration asked) {
        Duration usual = FIRST.multipliedBy(1L << Math.min(attempt, 5));
        Duration pause = asked.isZero() ? usual : asked;
        Duration shortest = pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
        return shortest.compareTo(most) < 0 ? shortest : most;
    }

    private static String words(Duration time) {
        return time.toSeconds() < 120 ? time.toSeconds() + " seconds" : time.toMinutes() + " minutes";
    }
}
