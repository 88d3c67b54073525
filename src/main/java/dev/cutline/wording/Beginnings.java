package dev.cutline.wording;

import java.util.BitSet;

/**
 * The first three letters of phrases, in few enough bits to stay at hand: most words of a text begin no phrase, and need
 * not be looked for in the tree.
 */
final class Beginnings {

    private static final int BITS = 1 << 13;
    private static final int LETTERS = 3;

    private final BitSet known = new BitSet(BITS);
    private boolean areAny;

    /** Adds a folded phrase, in which {@code *} stands for any ending of a word. */
    void add(String phrase) {
        int wildcard = phrase.indexOf('*');
        if (wildcard >= 0 && wildcard < LETTERS) {
            known.set(0, BITS);
        }
        int end = 0;
        while (end < phrase.length() && isLetter(phrase.charAt(end))) {
            end++;
        }
        known.set(place(at(phrase, 0, end), at(phrase, 1, end), at(phrase, 2, end)));
        areAny = true;
    }

    boolean areNone() {
        return !areAny;
    }

    /** Whether a phrase may begin with a word. */
    boolean mayBegin(Words words, int word) {
        return known.get(words.beginning(word));
    }

    /** Whether a phrase may begin with the letters from a place of a word on. */
    boolean mayBegin(Words words, int start, int end) {
        return known.get(place(words, start, end));
    }

    /** The place of the letters from a place of a word on. */
    static int place(Words words, int start, int end) {
        return place(at(words, start, end), at(words, start + 1, end), at(words, start + 2, end));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static char at(String phrase, int place, int end) {
        return place < end ? phrase.charAt(place) : ' ';
    }

    private static char at(Words words, int place, int end) {
        return place < end ? words.foldedAt(place) : ' ';
    }

    private static int place(char first, char second, char third) {
        return ((first * 31 + second) * 31 + third) * 0x9E3779B1 >>> 19;
    }
}
