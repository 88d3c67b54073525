package dev.cutline.preview.jpeg;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.lang.ref.SoftReference;

/**
 * The arrays that a thread decodes into, one picture after the other. They are so large that the garbage collector would
 * have more work with them than with all else of an import.
 */
final class Canvas {

    /** What needs more than that gets it for once. */
    private static final int MOST_KEPT = 1 << 21;

    private static final int PLANES = 3;
    private static final ThreadLocal<SoftReference<Canvas>> OWN =
            ThreadLocal.withInitial(() -> new SoftReference<>(new Canvas()));

    private int[] pixels = {};
    private final byte[][] planes = new byte[PLANES][0];

    private Canvas() {}

    /** The one of this thread; what was decoded before is gone. */
    static Canvas own() {
        Canvas canvas = OWN.get().get();
        if (canvas == null) {
            canvas = new Canvas();
            OWN.set(new SoftReference<>(canvas));
        }
        return canvas;
    }

    /** At least so many samples, with whatever is in them. */
    byte[] plane(int number, int size) {
        if (size > MOST_KEPT) {
            return new byte[size];
        }
        if (planes[number].length < size) {
            planes[number] = new byte[size];
        }
        return planes[number];
    }

    /** A picture with whatever is on it. */
    BufferedImage picture(int width, int height) {
        int size = width * height;
        if (size > MOST_KEPT) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }
        if (pixels.length < size) {
            pixels = new int[size];
        }
        DirectColorModel colours = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);
        return new BufferedImage(
                colours,
                Raster.createPackedRaster(
                        new DataBufferInt(pixels, size), width, height, width, colours.getMasks(), null),
                false,
                null);
    }
}
