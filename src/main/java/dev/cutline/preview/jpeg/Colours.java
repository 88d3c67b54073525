package dev.cutline.preview.jpeg;

/** Makes pixels of the planes for light, blue and red (JFIF 1.02, page 3); the two may be smaller than the first. */
final class Colours {

    private final Component light;
    private final Component blue;
    private final Component red;
    private final int width;
    private final int[] blueColumns;
    private final int[] redColumns;

    Colours(Component light, Component blue, Component red, int width) {
        this.light = light;
        this.blue = blue;
        this.red = red;
        this.width = width;
        this.blueColumns = columns(blue);
        this.redColumns = columns(red);
    }

    static void grey(Component grey, int[] pixels, int width, int height) {
        for (int i = 0; i < width * height; i++) {
            pixels[i] = (grey.samples[i / width * grey.stride + i % width] & 0xFF) * 0x010101;
        }
    }

    void fill(int[] pixels, int height) {
        for (int y = 0; y < height; y++) {
            row(pixels, y);
        }
    }

    /** In 1/65536. */
    private void row(int[] pixels, int y) {
        int at = y * light.stride;
        int blueAt = row(blue, y);
        int redAt = row(red, y);
        for (int x = 0; x < width; x++) {
            int level = (light.samples[at + x] & 0xFF) << 16 | 0x8000;
            int cb = (blue.samples[blueAt + blueColumns[x]] & 0xFF) - 128;
            int cr = (red.samples[redAt + redColumns[x]] & 0xFF) - 128;
            pixels[y * width + x] = level(level + 91_881 * cr) << 16
                    | level(level - 22_554 * cb - 46_802 * cr) << 8
                    | level(level + 116_130 * cb);
        }
    }

    private int row(Component colour, int y) {
        return y * colour.down * colour.side / (light.down * light.side) * colour.stride;
    }

    private int[] columns(Component colour) {
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = x * colour.across * colour.side / (light.across * light.side);
        }
        return columns;
    }

    private static int level(int value) {
        return value < 0 ? 0 : Math.min(value >> 16, 255);
    }
}
