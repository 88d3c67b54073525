package dev.cutline.credit.word;

import java.text.Normalizer;

/** Makes words comparable: without case, without accents, with one kind of apostrophe and hyphen. */
public final class Folding {

    private static final int FOLDED = 0x2000;
    private static final char DROPPED = '\uFFFF';
    /** What characters are folded to, as they come up; 0 where one hasn't yet: all of them would take a while. */
    private static final char[] TABLE = new char[FOLDED];

    private Folding() {}

    /** The key under which a word is looked up. */
    public static String key(CharSequence text, int start, int end) {
        char[] key = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char f = c < FOLDED ? remembered(c) : other(c);
            if (f != DROPPED) {
                key[length++] = f;
            }
        }
        while (length > 1 && key[length - 1] == '.') {
            length--;
        }
        return new String(key, 0, length);
    }

    /** The key of a whole text. */
    public static String key(CharSequence text) {
        return key(text, 0, text.length());
    }

    private static char remembered(char c) {
        char known = TABLE[c];
        return known == 0 ? TABLE[c] = folded(c) : known;
    }

    private static char folded(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK && c < 0x370) {
            return DROPPED;
        }
        char base = switch (c) {
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ı' -> 'i';
            case 'ß' -> 's';
            case '`', '´' -> '\'';
            default ->
                c >= 0x80 && c < 0x370 || c >= 0x1E00
                        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                                .charAt(0)
                        : c;
        };
        return Character.toLowerCase(base);
    }

    private static char other(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‐', '‑' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
