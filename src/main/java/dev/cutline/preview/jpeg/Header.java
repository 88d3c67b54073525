package dev.cutline.preview.jpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a JPEG says ahead of its picture (B.2). */
final class Header {

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int CODES = 0xC4;
    private static final int SCAN = 0xDA;
    private static final int QUANTISATION = 0xDB;
    private static final int INTERVAL = 0xDD;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;

    final int[][] quantisation = new int[4][];
    final @Nullable Huffman[] codes = new Huffman[32];
    int width;
    int height;
    int interval;
    byte[] frame = {};
    byte[] scan = {};

    private Header() {}

    /** Reads as far as the first scan's data. */
    static Header read(Bits bits) throws IOException {
        if (bits.word() != 0xFFD8) {
            throw new NotReducible("is no JPEG");
        }
        Header header = new Header();
        while (header.scan.length == 0) {
            header.segment(bits);
        }
        return header;
    }

    private void segment(Bits bits) throws IOException {
        int marker = bits.octet() == 0xFF ? bits.octet() : -1;
        while (marker == 0xFF) {
            marker = bits.octet();
        }
        int length = bits.word() - 2;
        if (marker < BASELINE || length < 0) {
            throw new NotReducible("has a damaged header");
        }
        byte[] content = bits.octets(length);
        try {
            take(marker, content);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new NotReducible("has a segment that is too short");
        }
    }

    private void take(int marker, byte[] content) throws IOException {
        switch (marker) {
            case BASELINE, EXTENDED -> frame(content);
            case CODES -> codes(content);
            case SCAN -> scan = content;
            case QUANTISATION -> quantisation(content);
            case INTERVAL -> interval = word(content, 0);
            case ICC -> require(isUsual(content), "is in colours of its own");
            case ADOBE -> require(content.length < 12 || content[11] == 1, "is in rarer colours");
            default -> require(marker >= 0xE0 || marker == 0xD8, "is coded in a rarer way");
        }
    }

    private void frame(byte[] content) throws NotReducible {
        require(content[0] == 8, "has more than eight bits a sample");
        height = word(content, 1);
        width = word(content, 3);
        require(width > 0 && height > 0, "doesn't say its size");
        frame = content;
    }

    private void codes(byte[] content) throws IOException {
        for (int at = 0; at < content.length; ) {
            byte[] counts = java.util.Arrays.copyOfRange(content, at + 1, at + 17);
            int all = 0;
            for (byte count : counts) {
                all += count & 0xFF;
            }
            byte[] symbols = java.util.Arrays.copyOfRange(content, at + 17, at + 17 + all);
            codes[content[at] & 31] = new Huffman(counts, symbols);
            at += 17 + all;
        }
    }

    private void quantisation(byte[] content) {
        for (int at = 0; at < content.length; ) {
            int kind = content[at++];
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[i] = kind >> 4 == 0 ? content[at] & 0xFF : word(content, at);
                at += kind >> 4 == 0 ? 1 : 2;
            }
            quantisation[kind & 3] = table;
        }
    }

    /** Only sRGB, which the small copies are in; profiles name themselves. */
    private static boolean isUsual(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return !text.startsWith("ICC_PROFILE") || text.contains("sRGB") || text.contains("s\0R\0G\0B");
    }

    static int word(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }

    static void require(boolean condition, String otherwise) throws NotReducible {
        if (!condition) {
            throw new NotReducible(otherwise);
        }
    }
}
