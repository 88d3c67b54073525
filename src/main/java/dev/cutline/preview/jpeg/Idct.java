package dev.cutline.preview.jpeg;

/**
 * The inverse DCT (A.3.3) of a block's lowest frequencies only: what it would be in 1, 2 or 4 samples a side. Takes the
 * coefficients out of the block.
 */
final class Idct {

    /** cos(π/8)/√2 and cos(3π/8)/√2 of the four-point transform, in 1/4096. */
    private static final int C1 = 2676;

    private static final int C3 = 1108;
    private static final int HALF = 2048;

    private Idct() {}

    static void put(int[] block, int side, byte[] samples, int at, int stride) {
        if (side == 1) {
            samples[at] = sample(block[0] + 4 >> 3);
            block[0] = 0;
        } else if (side == 2) {
            two(block, samples, at, stride);
        } else {
            four(block, samples, at, stride);
        }
    }

    private static void two(int[] block, byte[] samples, int at, int stride) {
        int left = block[0] + block[1] + 4;
        int right = block[0] - block[1] + 4;
        int leftSlope = block[8] + block[9];
        int rightSlope = block[8] - block[9];
        samples[at] = sample(left + leftSlope >> 3);
        samples[at + 1] = sample(right + rightSlope >> 3);
        samples[at + stride] = sample(left - leftSlope >> 3);
        samples[at + stride + 1] = sample(right - rightSlope >> 3);
        clear(block, 2);
    }

    private static void four(int[] block, byte[] samples, int at, int stride) {
        for (int column = 0; column < 4; column++) {
            line(block, column, 8, 12 - 3);
        }
        for (int row = 0; row < 4; row++) {
            line(block, 8 * row, 1, 12 + 4);
            for (int column = 0; column < 4; column++) {
                samples[at + row * stride + column] = sample(block[8 * row + column]);
            }
        }
        clear(block, 4);
    }

    /** Four points in place, shifted right at the end. */
    private static void line(int[] block, int at, int step, int shift) {
        int round = 1 << shift - 1;
        int even = block[at] * HALF + round;
        int odd = block[at + 2 * step] * HALF;
        int first = block[at + step] * C1 + block[at + 3 * step] * C3;
        int second = block[at + step] * C3 - block[at + 3 * step] * C1;
        block[at] = even + odd + first >> shift;
        block[at + step] = even - odd + second >> shift;
        block[at + 2 * step] = even - odd - second >> shift;
        block[at + 3 * step] = even + odd - first >> shift;
    }

    private static void clear(int[] block, int side) {
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                block[8 * row + column] = 0;
            }
        }
    }

    private static byte sample(int value) {
        int level = value + 128;
        return (byte) (level < 0 ? 0 : Math.min(level, 255));
    }
}
