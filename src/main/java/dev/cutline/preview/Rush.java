package dev.cutline.preview;

import java.util.concurrent.TimeUnit;

/** Knows whether pictures come in faster than all of their copies can be made. */
final class Rush {

    private static final int MANY = 10;
    private static final long LATELY = TimeUnit.SECONDS.toNanos(2);

    private final long[] arrivals = new long[MANY];
    private int next;

    Rush() {
        java.util.Arrays.fill(arrivals, System.nanoTime() - LATELY);
    }

    synchronized void arrived() {
        arrivals[next] = System.nanoTime();
        next = (next + 1) % MANY;
    }

    /** Whether many came within the last seconds. */
    synchronized boolean isOn() {
        return System.nanoTime() - arrivals[next] < LATELY;
    }
}
