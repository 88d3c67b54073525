package dev.cutline.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Makes pictures smaller with a Lanczos filter of three lobes, rows first and then columns, in whole numbers.
 *
 * <p>The loop over a row is one that the compiler turns into vector instructions: it has no branches and walks through
 * arrays in step.
 */
final class Resampler {

    private static final int LOBES = 3;

    /** Binary places of a weight, and of what stands between rows and columns. */
    private static final int PLACES = 14;

    private static final int BETWEEN = 5;

    private final int[] source;
    private final int sourceWidth;
    private final Weights across;
    private final Weights down;
    private final int[] red;
    private final int[] green;
    private final int[] blue;

    private Resampler(BufferedImage picture, int width, int height) {
        source = pixels(picture);
        sourceWidth = picture.getWidth();
        across = Weights.of(sourceWidth, width);
        down = Weights.of(picture.getHeight(), height);
        red = new int[sourceWidth];
        green = new int[sourceWidth];
        blue = new int[sourceWidth];
    }

    /**
     * A smaller copy.
     *
     * @param picture of {@link BufferedImage#TYPE_INT_RGB}
     */
    static BufferedImage resample(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new Resampler(picture, width, height).fill(pixels(small), width, height);
        return small;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private void fill(int[] target, int width, int height) {
        for (int y = 0; y < height; y++) {
            mixRows(y);
            for (int x = 0; x < width; x++) {
                target[y * width + x] = pixel(x);
            }
        }
    }

    private void mixRows(int y) {
        int half = 1 << PLACES - BETWEEN - 1;
        java.util.Arrays.fill(red, half);
        java.util.Arrays.fill(green, half);
        java.util.Arrays.fill(blue, half);
        for (int tap = 0; tap < down.taps(); tap++) {
            int weight = down.weight(y, tap);
            if (weight != 0) {
                add((down.from(y) + tap) * sourceWidth, weight);
            }
        }
        for (int x = 0; x < sourceWidth; x++) {
            red[x] >>= PLACES - BETWEEN;
            green[x] >>= PLACES - BETWEEN;
            blue[x] >>= PLACES - BETWEEN;
        }
    }

    private void add(int at, int weight) {
        int[] pixels = source;
        int[] reds = red;
        int[] greens = green;
        int[] blues = blue;
        for (int x = 0; x < sourceWidth; x++) {
            int pixel = pixels[at + x];
            reds[x] += (pixel >> 16 & 0xFF) * weight;
            greens[x] += (pixel >> 8 & 0xFF) * weight;
            blues[x] += (pixel & 0xFF) * weight;
        }
    }

    private int pixel(int x) {
        int from = across.from(x);
        int half = 1 << PLACES + BETWEEN - 1;
        int r = half;
        int g = half;
        int b = half;
        for (int tap = 0; tap < across.taps(); tap++) {
            int weight = across.weight(x, tap);
            r += red[from + tap] * weight;
            g += green[from + tap] * weight;
            b += blue[from + tap] * weight;
        }
        return level(r) << 16 | level(g) << 8 | level(b);
    }

    private static int level(int value) {
        return Math.max(0, Math.min(255, value >> PLACES + BETWEEN));
    }

    /**
     * How much each of the nearest samples counts for a sample that is made of them.
     *
     * @param taps how many samples are looked at
     * @param starts the first of them, by the sample made
     * @param weights by the sample made and the tap; those of a sample come to 1 in all
     */
    private record Weights(int taps, int[] starts, int[] weights) {

        static Weights of(int samples, int wanted) {
            double scale = (double) samples / wanted;
            int taps = Math.min(samples, (int) Math.ceil(2 * LOBES * scale) + 1);
            int[] starts = new int[wanted];
            int[] weights = new int[wanted * taps];
            for (int i = 0; i < wanted; i++) {
                double centre = (i + 0.5) * scale - 0.5;
                int first = (int) Math.ceil(centre - LOBES * scale);
                starts[i] = Math.max(0, Math.min(samples - taps, first));
                fill(weights, i * taps, taps, centre - starts[i], scale);
            }
            return new Weights(taps, starts, weights);
        }

        private static void fill(int[] weights, int at, int taps, double centre, double scale) {
            double[] exact = new double[taps];
            double sum = 0;
            for (int tap = 0; tap < taps; tap++) {
                exact[tap] = lanczos((tap - centre) / scale);
                sum += exact[tap];
            }
            int rest = 1 << PLACES;
            for (int tap = 0; tap < taps; tap++) {
                weights[at + tap] = (int) Math.round(exact[tap] / sum * (1 << PLACES));
                rest -= weights[at + tap];
            }
            // What rounding has left over belongs to the middle, so that flat areas keep their level.
            weights[at + Math.max(0, Math.min(taps - 1, (int) Math.round(centre)))] += rest;
        }

        private static double lanczos(double x) {
            double angle = Math.PI * x;
            if (Math.abs(x) >= LOBES) {
                return 0;
            }
            return Math.abs(x) < 1e-9 ? 1 : LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
        }

        int from(int sample) {
            return starts[sample];
        }

        int weight(int sample, int tap) {
            return weights[sample * taps + tap];
        }
    }
}
