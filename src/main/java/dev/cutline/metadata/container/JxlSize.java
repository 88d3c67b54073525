package dev.cutline.metadata.container;

/** The size header of a JPEG XL codestream: bits, the lowest of each byte first (ISO/IEC 18181-1, annex D). */
final class JxlSize {

    static final String SIGNATURE = "\u00ff\n";
    private static final int[] WIDTHS = {9, 13, 18, 30};
    private static final int[][] RATIOS = {{1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};

    private final Source codestream;
    private long bit = 8L * SIGNATURE.length();

    private JxlSize(Source codestream) {
        this.codestream = codestream;
    }

    static void read(Source codestream, Findings findings) {
        if (codestream.has(0, SIGNATURE)) {
            new JxlSize(codestream).read(findings);
        }
    }

    private void read(Findings findings) {
        boolean small = bits(1) == 1;
        long height = length(small);
        int ratio = (int) bits(3);
        long width = ratio == 0 ? length(small) : height * RATIOS[ratio - 1][0] / RATIOS[ratio - 1][1];
        findings.size(width, height);
    }

    private long length(boolean small) {
        return small ? 8 * (bits(5) + 1) : 1 + bits(WIDTHS[(int) bits(2)]);
    }

    private long bits(int count) {
        long value = 0;
        for (int i = 0; i < count; i++, bit++) {
            value |= (long) (codestream.u8(bit / 8) >> bit % 8 & 1) << i;
        }
        return value;
    }
}
