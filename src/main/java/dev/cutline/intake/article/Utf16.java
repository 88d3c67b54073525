package dev.cutline.intake.article;

import java.nio.ByteBuffer;

/**
 * UTF-16 that has lost the mark at its front (Unicode, 3.10, D98): every other byte is zero where the letters or the
 * markup are Latin.
 */
final class Utf16 {

    private static final int FRONT = 4096;

    private Utf16() {}

    /** The content with its mark where it is such a text, else as it is. */
    static byte[] marked(byte[] content) {
        int pairs = Math.min(FRONT, content.length) / 2;
        int first = zeros(content, 0, pairs);
        int second = zeros(content, 1, pairs);
        if (content.length % 2 != 0 || Math.max(first, second) * 2 <= pairs || Math.min(first, second) > 0) {
            return content;
        }
        return ByteBuffer.allocate(content.length + 2)
                .putShort((short) (first > 0 ? 0xFEFF : 0xFFFE))
                .put(content)
                .array();
    }

    private static int zeros(byte[] content, int from, int pairs) {
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += content[2 * i + from] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
