package dev.cutline.cli.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** How fast a run goes of late, and how long it still takes at that. */
final class Pace {

    private static final long LATELY = TimeUnit.SECONDS.toNanos(30);
    private static final int WIDTH = 24;
    private static final long MEGA = 1_000_000;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(long nanos, long files, long bytes) {}

    Pace() {
        marks.add(new Mark(System.nanoTime(), 0, 0));
    }

    /** Notes how far the run has come. */
    void note(long nanos, long files, long bytes) {
        marks.add(new Mark(nanos, files, bytes));
        while (marks.size() > 2 && nanos - marks.element().nanos() > LATELY) {
            marks.remove();
        }
    }

    /** A line such as {@code ███████░░░ 48 %  2,411 of 5,000  61/s  182 MB/s  0:42 left}. */
    String line(OptionalLong allFiles, long allBytes) {
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        double seconds = Math.max(1e-3, (last.nanos() - first.nanos()) / 1e9);
        double files = (last.files() - first.files()) / seconds;
        double bytes = (last.bytes() - first.bytes()) / seconds;
        String rates = "%,.0f/s  %,.0f MB/s".formatted(files, bytes / MEGA);
        if (allFiles.isEmpty()) {
            return "%,d files, still counting  %s".formatted(last.files(), rates);
        }
        double done = allBytes == 0 ? 1 : Math.min(1, (double) last.bytes() / allBytes);
        return "%s %3.0f %%  %,d of %,d  %s  %s"
                .formatted(
                        bar(done),
                        Math.floor(100 * done),
                        last.files(),
                        allFiles.getAsLong(),
                        rates,
                        bytes < 1 ? "" : left((allBytes - last.bytes()) / bytes))
                .stripTrailing();
    }

    private static String bar(double done) {
        int full = (int) (WIDTH * done);
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }

    private static String left(double seconds) {
        long left = Math.max(0, Math.round(seconds));
        return left < 3_600
                ? "%d:%02d left".formatted(left / 60, left % 60)
                : "%d h %02d min left".formatted(left / 3_600, left / 60 % 60);
    }
}
