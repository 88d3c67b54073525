package dev.cutline.cli.importing;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows how a run goes: a bar on a terminal, else a plain line now and then. Closing it ends the bar. */
final class Progress implements AutoCloseable {

    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration SELDOM = Duration.ofSeconds(10);
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream output;
    private final boolean isTerminal;
    private final Tally tally;
    private final Counter counter;
    private final Pace pace = new Pace();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(PrintStream output, boolean isTerminal, Tally tally, Counter counter) {
        this.output = output;
        this.isTerminal = isTerminal;
        this.tally = tally;
        this.counter = counter;
    }

    static Progress start(PrintStream output, boolean isTerminal, Tally tally, Counter counter) {
        Progress progress = new Progress(output, isTerminal, tally, counter);
        long pause = (isTerminal ? OFTEN : SELDOM).toMillis();
        progress.clock.scheduleAtFixedRate(progress::show, pause, pause, TimeUnit.MILLISECONDS);
        return progress;
    }

    /** Says something above the bar. */
    synchronized void say(String line) {
        output.println(isTerminal ? CLEAR + line : line);
    }

    private synchronized void show() {
        pace.note(System.nanoTime(), tally.files(), tally.bytes());
        String line = pace.line(counter.files(), counter.bytes());
        if (isTerminal) {
            output.print(CLEAR + line);
            output.flush();
        } else {
            output.println(line);
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (isTerminal) {
            output.print(CLEAR);
            output.flush();
        }
    }
}
