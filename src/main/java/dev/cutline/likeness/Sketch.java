package dev.cutline.likeness;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture small and grey: all that is looked at when pictures are compared. */
public final class Sketch {

    private static final int SIDE = 128;
    private static final int STRIDE = SIDE + 1;
    /** Below this deviation of grey values (of 255) there is nothing to be seen. */
    private static final double FLAT = 2.5;

    /** Sums of all grey values above and left of a corner: any part at any size is then read in one pass. */
    private final double[] sums;

    private Sketch(double[] sums) {
        this.sums = sums;
    }

    /** Sketches an upright picture; a few hundred pixels a side are plenty. */
    public static Sketch of(BufferedImage picture) {
        return new Sketch(summed(squared(picture)));
    }

    /** The same picture in a mirror. */
    public Sketch mirrored() {
        double[] turned = new double[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                turned[y * SIDE + SIDE - 1 - x] = at(x + 1, y + 1) - at(x, y + 1) - at(x + 1, y) + at(x, y);
            }
        }
        return new Sketch(summed(turned));
    }

    /** Whether nothing is to be seen on it, so that it is like any other empty picture. */
    public boolean isFlat() {
        double[] values = view(Frame.WHOLE, SIDE / 4);
        double sum = 0;
        double squares = 0;
        for (double value : values) {
            sum += value;
            squares += value * value;
        }
        double mean = sum / values.length;
        return squares / values.length - mean * mean < FLAT * FLAT;
    }

    /** Mean grey values of a part of the picture, row by row, as a square. */
    double[] view(Frame frame, int side) {
        double[] values = new double[side * side];
        double[] above = row(frame, frame.top(), side);
        double area = SIDE * SIDE * frame.width() * frame.height() / (side * side);
        for (int y = 0; y < side; y++) {
            double[] below = row(frame, frame.top() + frame.height() * (y + 1) / side, side);
            for (int x = 0; x < side; x++) {
                values[y * side + x] = (below[x + 1] - below[x] - above[x + 1] + above[x]) / area;
            }
            above = below;
        }
        return values;
    }

    private double[] row(Frame frame, double top, int side) {
        double[] row = new double[side + 1];
        double y = Math.max(0, Math.min(SIDE, top * SIDE));
        int above = Math.min(SIDE - 1, (int) y);
        double down = y - above;
        for (int i = 0; i <= side; i++) {
            double x = Math.max(0, Math.min(SIDE, SIDE * (frame.left() + frame.width() * i / side)));
            int left = Math.min(SIDE - 1, (int) x);
            double right = x - left;
            double upper = at(left, above) * (1 - right) + at(left + 1, above) * right;
            double lower = at(left, above + 1) * (1 - right) + at(left + 1, above + 1) * right;
            row[i] = upper * (1 - down) + lower * down;
        }
        return row;
    }

    private double at(int x, int y) {
        return sums[y * STRIDE + x];
    }

    private static double[] summed(double[] grey) {
        double[] sums = new double[STRIDE * STRIDE];
        for (int y = 0; y < SIDE; y++) {
            double row = 0;
            for (int x = 0; x < SIDE; x++) {
                row += grey[y * SIDE + x];
                sums[(y + 1) * STRIDE + x + 1] = sums[y * STRIDE + x + 1] + row;
            }
        }
        return sums;
    }

    /** Luma (ITU-R BT.601) of the whole picture, stretched to a square; each pixel counts where it lies. */
    private static double[] squared(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double[] across = new double[SIDE];
        double[] square = new double[SIDE * SIDE];
        int[] pixels = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, pixels, 0, width);
            Arrays.fill(across, 0);
            spread(pixels, across);
            addRow(across, square, (double) y * SIDE / height, (double) (y + 1) * SIDE / height);
        }
        return square;
    }

    private static void spread(int[] pixels, double[] across) {
        double scale = (double) SIDE / pixels.length;
        for (int x = 0; x < pixels.length; x++) {
            double from = x * scale;
            double to = (x + 1) * scale;
            double luma = luma(pixels[x]);
            for (int cell = (int) from; cell < Math.min(SIDE, to); cell++) {
                across[cell] += luma * (Math.min(to, cell + 1.0) - Math.max(from, cell));
            }
        }
    }

    private static void addRow(double[] across, double[] square, double from, double to) {
        for (int cell = (int) from; cell < Math.min(SIDE, to); cell++) {
            double share = Math.min(to, cell + 1.0) - Math.max(from, cell);
            for (int x = 0; x < SIDE; x++) {
                square[cell * SIDE + x] += across[x] * share;
            }
        }
    }

    private static double luma(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
