package dev.cutline.preview.jpeg;

import java.io.IOException;

/** A table of codes (C.2), looked up by the bits ahead. */
final class Huffman {

    /** Places of a block; what ends it counts as so many. */
    private static final int END = 64;

    /** Bits that most codes fit in. */
    private static final int USUAL = 10;

    /** Bits that all codes fit in. */
    private static final int LONGEST = 16;

    /** Bits that two codes often fit in, with what follows them. */
    private static final int STRIDE = 13;

    private final int[] usual = new int[1 << USUAL];

    /** Codes that are longer, which are the last of a table, by the bits ahead from the first such on. */
    private final int[] longer;

    private final int firstLonger;

    /** By the bits ahead: how many of them whole codes take, and how many places of a block those fill. */
    private final short[] strides = new short[1 << STRIDE];

    /**
     * @param counts of codes by their length, 1 to 16
     * @param symbols in the order of their codes
     */
    Huffman(byte[] counts, byte[] symbols) throws IOException {
        int[] codes = new int[1 << LONGEST];
        int at = 0;
        int next = 0;
        int longerOnes = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int width = 1 << LONGEST - length;
            for (int i = 0; i < (counts[length - 1] & 0xFF); i++) {
                if (next + width > codes.length) {
                    throw new NotReducible("has an impossible table");
                }
                java.util.Arrays.fill(codes, next, next + width, entry(length, symbols[at++]));
                next += width;
            }
            longerOnes = length == USUAL ? next : longerOnes;
        }
        firstLonger = longerOnes;
        for (int i = 0; i < firstLonger >> LONGEST - USUAL; i++) {
            usual[i] = codes[i << LONGEST - USUAL];
        }
        longer = java.util.Arrays.copyOfRange(codes, firstLonger, next);
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

    /** The symbol, above it the length of its code (8 bits), and above that the length with the bits that follow it. */
    private static int entry(int length, byte symbol) {
        return length + (symbol & 15) << 16 | length << 8 | symbol & 0xFF;
    }

    /** The next code, as an {@link #entry}. */
    int look(long ahead) throws IOException {
        int found = usual[(int) (ahead >>> (64 - USUAL))];
        return found != 0 ? found : lookLonger((int) (ahead >>> 64 - LONGEST));
    }

    private int lookLonger(int sixteen) throws IOException {
        if (sixteen - firstLonger >= longer.length) {
            throw new NotReducible("has a code that isn't in its table");
        }
        return longer[sixteen - firstLonger];
    }
}
