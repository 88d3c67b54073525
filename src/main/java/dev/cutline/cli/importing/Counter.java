package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Arrival;
import dev.cutline.cli.arrival.Arrivals;
import dev.cutline.cli.arrival.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Counts beside an import how much there is, so that it can say how much is left. */
final class Counter implements Runnable {

    private final List<Path> paths;
    private volatile long files;
    private volatile long bytes;
    private volatile boolean isDone;

    Counter(List<Path> paths) {
        this.paths = paths;
    }

    /** All files; empty while they are being counted. */
    OptionalLong files() {
        return isDone ? OptionalLong.of(files) : OptionalLong.empty();
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void run() {
        long count = 0;
        long size = 0;
        try (Arrivals arrivals = new Arrivals(paths)) {
            while (arrivals.hasNext() && !Thread.currentThread().isInterrupted()) {
                Arrival arrival = arrivals.next();
                count++;
                size += arrival instanceof Arrival.Picture picture ? size(picture.content()) : 0;
                arrival.close();
            }
        }
        files = count;
        bytes = size;
        isDone = true;
    }

    private static long size(Content content) {
        try {
            return Math.max(0, content.size());
        } catch (IOException e) {
            return 0;
        }
    }
}
