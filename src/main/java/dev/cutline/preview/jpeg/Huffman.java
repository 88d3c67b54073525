package dev.cutline.preview.jpeg;

import java.io.IOException;

/** A table of codes (C.2), looked up by the bits ahead. */
final class Huffman {

    /** Places of a block; what ends it counts as so many. */
    private static final int END = 64;

    /** Bits that most codes fit in. */
    private static final int USUAL = 10;

    private final int[] usual = new int[1 << USUAL];
    /** Bits that two codes often fit in, with what follows them. */
    private static final int STRIDE = 13;

    /** By the bits ahead: how many of them whole codes take, and how many places of a block those fill. */
    private final short[] strides = new short[1 << STRIDE];

    private final int[] limits = new int[18];
    private final int[] offsets = new int[17];
    private final byte[] symbols;

    /**
     * @param counts of codes by their length, 1 to 16
     * @param symbols in the order of their codes
     */
    Huffman(byte[] counts, byte[] symbols) throws IOException {
        this.symbols = symbols;
        int code = 0;
        int first = 0;
        for (int length = 1; length <= 16; length++) {
            int count = counts[length - 1] & 0xFF;
            offsets[length] = first - code;
            for (int i = 0; i < count && length <= USUAL; i++) {
                mark(code + i, length, symbols[first + i]);
            }
            code += count;
            first += count;
            if (code > 1 << length) {
                throw new NotReducible("has an impossible table");
            }
            limits[length] = code << (16 - length);
            code <<= 1;
        }
        limits[17] = Integer.MAX_VALUE;
        measureStrides();
    }

    private void measureStrides() {
        for (int start = 0; start < strides.length; start++) {
            int taken = 0;
            int places = 0;
            while (places < END) {
                int code = usual[start << taken >> STRIDE - USUAL & usual.length - 1];
                if (code == 0 || taken + (code >> 16) > STRIDE) {
                    break;
                }
                taken += code >> 16;
                places += (code & 0xFF) == 0 ? END : (code >> 4 & 15) + 1;
            }
            strides[start] = (short) (places > 0xFF ? 0 : taken << 8 | places);
        }
    }

    /**
     * Passes over codes that nobody needs.
     *
     * @param k the place in the block that comes next
     * @return how many bits to pass over, shifted left by eight, and how many places; {@link #END} or more ends the block
     */
    int step(long ahead, int k) throws IOException {
        int stride = strides[(int) (ahead >>> (64 - STRIDE))];
        int places = stride & 0xFF;
        if (stride != 0 && k + places % END <= (places < END ? END : END - 1)) {
            return stride;
        }
        int code = look(ahead);
        return code >> 16 << 8 | ((code & 0xFF) == 0 ? END : (code >> 4 & 15) + 1);
    }

    private void mark(int code, int length, byte symbol) throws NotReducible {
        int from = code << (USUAL - length);
        int to = (code + 1) << (USUAL - length);
        if (to > usual.length) {
            throw new NotReducible("has an impossible table");
        }
        java.util.Arrays.fill(usual, from, to, entry(length, symbol));
    }

    /** The symbol, above it the length of its code (8 bits), and above that the length with the bits that follow it. */
    private static int entry(int length, byte symbol) {
        return length + (symbol & 15) << 16 | length << 8 | symbol & 0xFF;
    }

    /** The next code, as an {@link #entry}. */
    int look(long ahead) throws IOException {
        int found = usual[(int) (ahead >>> (64 - USUAL))];
        return found != 0 ? found : lookLonger((int) (ahead >>> 48));
    }

    private int lookLonger(int sixteen) throws IOException {
        int length = USUAL + 1;
        while (sixteen >= limits[length]) {
            length++;
        }
        if (length > 16) {
            throw new NotReducible("has a code that isn't in its table");
        }
        return entry(length, symbols[offsets[length] + (sixteen >>> (16 - length))]);
    }
}
