package dev.cutline.wording;

import java.text.Normalizer;

/** Takes case and accents off, one character for one, so that places in the folded text are places in the text. */
final class Folding {

    private static final char[] FOLDED = new char[0x250];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = foldSlowly(c);
        }
        FOLDED['ø'] = FOLDED['Ø'] = 'o';
        FOLDED['ł'] = FOLDED['Ł'] = 'l';
        FOLDED['đ'] = FOLDED['Đ'] = 'd';
        FOLDED['ß'] = 's';
        FOLDED['ı'] = 'i';
    }

    private Folding() {}

    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
    }

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char foldSlowly(char c) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(plain.charAt(0));
    }
}
