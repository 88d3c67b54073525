package dev.cutline.preview.jpeg;

import java.io.IOException;

/** One of the colours of a picture, on its way from coefficients to a small plane of samples. */
final class Component {

    /** Where the coefficients stand in a block, in the order they come (figure A.6). */
    private static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    /** The last coefficient that a block of 1, 2 or 4 samples a side is made of. */
    private static final int[] LAST = {0, 0, 4, 0, 24};

    final int across;
    final int down;
    private final int[] quantisation;
    private final Huffman dc;
    private final Huffman ac;

    /** Samples a side that become of a block's eight: 1, 2 or 4. */
    final int side;

    final int stride;
    final byte[] samples;
    private final int[] block = new int[64];
    private int previous;

    /**
     * @param across how many of its blocks a unit has from left to right, and {@code down} from top to bottom
     * @param stride samples a row
     * @param samples at least as many as there are blocks for
     */
    Component(int across, int down, int[] quantisation, Huffman dc, Huffman ac, int side, int stride, byte[] samples) {
        this.across = across;
        this.down = down;
        this.quantisation = quantisation;
        this.dc = dc;
        this.ac = ac;
        this.side = side;
        this.stride = stride;
        this.samples = samples;
    }

    void restart() {
        previous = 0;
    }

    /** Reads a block (F.2.2) and puts its samples in their place. */
    void read(Bits bits, int column, int row) throws IOException {
        long ahead = bits.ahead();
        int code = dc.look(ahead);
        int size = code & 0xFF;
        if (size > 11) {
            throw new NotReducible("has a difference that is too large");
        }
        previous += value(ahead << (code >> 8 & 31), size);
        bits.leave(ahead << (code >> 16), bits.count() - (code >> 16));
        block[0] = previous * quantisation[0];
        readFurther(bits);
        Idct.put(block, side, samples, row * side * stride + column * side, stride);
    }

    /** This loop is where decoding spends its time: what is ahead stays out of fields while there is enough of it. */
    private void readFurther(Bits bits) throws IOException {
        int last = LAST[side];
        int k = 1;
        while (k < 64) {
            long ahead = bits.ahead();
            int left = bits.count();
            while (k <= last && left >= 32) {
                int code = ac.look(ahead);
                int size = code & 15;
                k += code >> 4 & 15;
                if (k <= last) {
                    block[ZIGZAG[k]] = value(ahead << (code >> 8 & 31), size) * quantisation[k];
                }
                int taken = code >> 16;
                ahead <<= taken;
                left -= taken;
                k = (code & 0xFF) == 0 ? 64 : k + 1;
            }
            while (k > last && k < 64 && left >= 32) {
                int step = ac.step(ahead, k);
                int taken = step >> 8;
                ahead <<= taken;
                left -= taken;
                k += step & 0xFF;
            }
            bits.leave(ahead, left);
        }
    }

    /** Of a size in bits and those bits on top (F.2.2.1). */
    private static int value(long ahead, int size) {
        if (size == 0) {
            return 0;
        }
        int bits = (int) (ahead >>> (64 - size));
        return ahead < 0 ? bits : bits - (1 << size) + 1;
    }
}
