package dev.cutline.likeness;

/**
 * Compares two views block by block, each by its own correlation: brightness and contrast don't matter, a caption bar
 * or a logo spoils only the blocks that it covers, and so does what has moved.
 */
final class Blocks {

    private static final int ACROSS = 8;
    /** Grey values by which a block must vary to count in full. */
    private static final double TELLING = 8;
    /** Of grain and compression, which correlate with nothing. */
    private static final double NOISE = 1.5;

    private Blocks() {}

    /** The share of what is to be seen that is the same, 0 to 1. */
    static double agreement(double[] one, double[] other, int side) {
        double same = 0;
        double all = 0;
        int block = side / ACROSS;
        for (int y = 0; y < side; y += block) {
            for (int x = 0; x < side; x += block) {
                double[] moments = moments(one, other, side, x, y, block);
                double weight = Math.min(1, Math.sqrt(Math.max(moments[0], moments[1])) / TELLING);
                double noise = NOISE * NOISE;
                double deviations = Math.sqrt((moments[0] + noise) * (moments[1] + noise));
                same += weight * Math.max(0, moments[2] / deviations);
                all += weight;
            }
        }
        return all == 0 ? 0 : same / all;
    }

    /** Variances and covariance of a block. */
    private static double[] moments(double[] one, double[] other, int side, int left, int top, int block) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int y = top; y < top + block; y++) {
            for (int x = left; x < left + block; x++) {
                double p = one[y * side + x];
                double q = other[y * side + x];
                a += p;
                b += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
        }
        double n = block * block;
        return new double[] {
            Math.max(0, aa / n - a * a / n / n), Math.max(0, bb / n - b * b / n / n), ab / n - a * b / n / n
        };
    }
}
