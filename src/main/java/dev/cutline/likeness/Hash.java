package dev.cutline.likeness;

import java.util.Arrays;

/**
 * 256 bits of what a picture looks like: of its low frequencies (the 16 by 16 first of a DCT without the constant ones),
 * which are above their median. The hash of copies differs in few bits, that of other pictures in about half of them.
 *
 * <p>After PDQ (Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019); the bits
 * stand in the order of their frequency, so that the lowest and steadiest are together.
 */
final class Hash {

    /** Bits. */
    static final int LENGTH = 256;

    private static final int VIEW = 64;
    private static final int FREQUENCIES = 16;
    private static final double[] COSINES = cosines();
    private static final int[] ORDER = order();

    private Hash() {}

    /** Four times 64 bits. */
    static long[] of(Sketch sketch, Frame frame) {
        double[] waves = waves(sketch.view(frame, VIEW));
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double median = (sorted[LENGTH / 2 - 1] + sorted[LENGTH / 2]) / 2;
        long[] bits = new long[LENGTH / Long.SIZE];
        for (int i = 0; i < LENGTH; i++) {
            if (waves[ORDER[i]] > median) {
                bits[i / Long.SIZE] |= 1L << i % Long.SIZE;
            }
        }
        return bits;
    }

    /** In how many bits two hashes differ. */
    static int distance(long[] one, long[] other) {
        int distance = 0;
        for (int i = 0; i < one.length; i++) {
            distance += Long.bitCount(one[i] ^ other[i]);
        }
        return distance;
    }

    private static double[] waves(double[] view) {
        double[] half = new double[FREQUENCIES * VIEW];
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int y = 0; y < VIEW; y++) {
                double cosine = COSINES[v * VIEW + y];
                for (int x = 0; x < VIEW; x++) {
                    half[v * VIEW + x] += cosine * view[y * VIEW + x];
                }
            }
        }
        double[] waves = new double[LENGTH];
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int u = 0; u < FREQUENCIES; u++) {
                double sum = 0;
                for (int x = 0; x < VIEW; x++) {
                    sum += COSINES[u * VIEW + x] * half[v * VIEW + x];
                }
                waves[v * FREQUENCIES + u] = sum;
            }
        }
        return waves;
    }

    private static double[] cosines() {
        double[] cosines = new double[FREQUENCIES * VIEW];
        for (int u = 0; u < FREQUENCIES; u++) {
            for (int x = 0; x < VIEW; x++) {
                cosines[u * VIEW + x] = Math.cos(Math.PI * (2 * x + 1) * (u + 1) / (2 * VIEW));
            }
        }
        return cosines;
    }

    /** From low to high frequency, diagonal by diagonal. */
    private static int[] order() {
        int[] order = new int[LENGTH];
        int at = 0;
        for (int sum = 0; sum < 2 * FREQUENCIES - 1; sum++) {
            for (int v = Math.max(0, sum - FREQUENCIES + 1); v <= Math.min(sum, FREQUENCIES - 1); v++) {
                order[at++] = v * FREQUENCIES + sum - v;
            }
        }
        return order;
    }
}
