package dev.cutline.wording;

import java.util.BitSet;

/**
 * The first letters of phrases, in few enough bits to stay at hand: most words of a text begin no phrase, and need not
 * be looked for in the tree. A word's places among the bits are the same for all tables, and worked out once.
 */
final class Beginnings {

    private static final int BITS = 1 << 13;
    private static final int LETTERS = 3;
    private static final int MORE_LETTERS = 6;

    /** By three letters: all phrases, and those whose first word is soon left open. */
    private final BitSet known = new BitSet(BITS);

    private final BitSet open = new BitSet(BITS);
    /** By six letters: all others. */
    private final BitSet whole = new BitSet(BITS);

    private boolean areAny;

    /** Adds a folded phrase, in which {@code *} stands for any ending of a word. */
    void add(String phrase) {
        int end = 0;
        while (end < phrase.length() && isLetter(phrase.charAt(end))) {
            end++;
        }
        boolean isOpen = end < phrase.length() && phrase.charAt(end) == '*';
        if (isOpen && end < LETTERS) {
            known.set(0, BITS);
            open.set(0, BITS);
        }
        known.set(place(phrase.toCharArray(), 0, end));
        if (isOpen && end < MORE_LETTERS) {
            open.set(place(phrase.toCharArray(), 0, end));
        } else {
            whole.set(widePlace(phrase.toCharArray(), 0, end));
        }
        areAny = true;
    }

    boolean areNone() {
        return !areAny;
    }

    /** Whether a phrase may begin with a word. */
    boolean mayBegin(Words words, int word) {
        return whole.get(words.widePlace(word)) || open.get(words.place(word));
    }

    /** Whether a phrase may begin with the letters from a place inside a word on. */
    boolean mayBegin(char[] folded, int start, int end) {
        return known.get(place(folded, start, end));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The place of a word by its first three letters. */
    static int place(char[] folded, int start, int end) {
        return place(folded, start, end, LETTERS);
    }

    /** The place of a word by its first six letters. */
    static int widePlace(char[] folded, int start, int end) {
        return place(folded, start, end, MORE_LETTERS);
    }

    private static int place(char[] folded, int start, int end, int letters) {
        int hash = end - start < letters ? 1 : 0;
        for (int i = start; i < end && i < start + letters; i++) {
            hash = hash * 31 + folded[i];
        }
        return hash * 0x9E3779B1 >>> 19;
    }
}
