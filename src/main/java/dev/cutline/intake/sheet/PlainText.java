package dev.cutline.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose charset nobody named: a byte order mark tells, or zeros where UTF-16 has them; then what is valid UTF-8
 * is UTF-8, and the rest is Windows' Western European charset, which has Latin-1 in it.
 */
public final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<List<Integer>, Charset> MARKS = Map.of(
            List.of(0xEF, 0xBB, 0xBF), StandardCharsets.UTF_8,
            List.of(0xFF, 0xFE), StandardCharsets.UTF_16LE,
            List.of(0xFE, 0xFF), StandardCharsets.UTF_16BE);

    private static final List<Integer> ZIP = List.of((int) 'P', (int) 'K');

    private PlainText() {}

    /** The text without its byte order mark. */
    public static String of(byte[] content) {
        for (Map.Entry<List<Integer>, Charset> mark : MARKS.entrySet()) {
            if (startsWith(content, mark.getKey())) {
                int length = mark.getKey().size();
                return new String(content, length, content.length - length, mark.getValue());
            }
        }
        Charset wide = wide(content);
        return wide != null ? new String(content, wide) : narrow(content);
    }

    /** The content with its byte order mark where it is UTF-16 that has lost it, else as it is. */
    public static byte[] marked(byte[] content) {
        boolean isKnown =
                startsWith(content, ZIP) || MARKS.keySet().stream().anyMatch(mark -> startsWith(content, mark));
        Charset wide = isKnown ? null : wide(content);
        if (wide == null) {
            return content;
        }
        return ByteBuffer.allocate(content.length + 2)
                .putShort((short) (wide.equals(StandardCharsets.UTF_16BE) ? 0xFEFF : 0xFFFE))
                .put(content)
                .array();
    }

    private static boolean startsWith(byte[] content, List<Integer> mark) {
        for (int i = 0; i < mark.size(); i++) {
            if (content.length <= i || (content[i] & 0xFF) != mark.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Line ends, separators and digits of UTF-16 have a zero beside them, whatever the script of the rest. */
    private static @Nullable Charset wide(byte[] content) {
        int length = Math.min(content.length & ~1, 1 << 12);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                zeros[i & 1]++;
            }
        }
        // A few letters have a zero on the other side, such as U+AC00 in Korean.
        int all = zeros[0] + zeros[1];
        if (all == 0 || all < length / 20 || 4 * Math.min(zeros[0], zeros[1]) > Math.max(zeros[0], zeros[1])) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static String narrow(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }
}
