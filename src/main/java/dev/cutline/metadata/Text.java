package dev.cutline.metadata;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters where nobody says reliably what they are. */
final class Text {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String WINDOWS_LETTERS = windowsLetters();

    private Text() {}

    private static String windowsLetters() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, WINDOWS);
    }

    /** What the bytes say if every one of them fits, otherwise nothing. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 where it is valid as a whole, otherwise Windows-1252. */
    static String guessed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return isWhole(text)
                ? text
                : strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> new String(bytes, WINDOWS));
    }

    /** Nothing was replaced in decoding: mostly so, and by far the quickest way to know it. */
    private static boolean isWhole(String decoded) {
        return decoded.indexOf('\uFFFD') < 0;
    }

    /** UTF-8 in which single bytes of Windows-1252 stand, as careless programs write it. */
    static String mixed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isWhole(text)) {
            return text;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(in, out, true);
        while (result.isMalformed()) {
            out.put(WINDOWS_LETTERS.charAt(in.get() & 0xFF));
            result = utf8.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** Without what pads a value: zero bytes at its end, white space around it. */
    static String trimmed(String value) {
        int end = value.indexOf('\0');
        return (end < 0 ? value : value.substring(0, end)).strip();
    }
}
