package dev.cutline.wording;

import java.util.Arrays;

/**
 * A text as words and the gaps between them. Words are runs of letters and digits, folded (no case, no accents), and
 * know their place in the text.
 */
public final class Words {

    /** What stands ahead of a word. */
    public enum Gap {
        /** A space, a hyphen or an apostrophe: both words may be of one phrase. */
        JOIN,
        /** A comma, a slash, a colon, brackets' like: a new item of the same sentence. */
        BREAK,
        /** The end of a sentence, a dash, a bracket, a line: what follows stands for itself. */
        STOP
    }

    private static final int FEWEST = 4;
    private static final int USUAL_LENGTH = 6;
    /** Which of the first characters are letters and digits. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String text;
    private final char[] folded;
    private int[] starts;
    private int[] ends;
    private int[] places;
    private int[] widePlaces;
    private Gap[] gaps;
    private int size;

    private Words(String text) {
        this.text = text;
        this.folded = new char[text.length()];
        int expected = FEWEST + text.length() / USUAL_LENGTH;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.places = new int[expected];
        this.widePlaces = new int[expected];
        this.gaps = new Gap[expected];
        split();
    }

    /** Splits a text; any text will do. */
    public static Words of(String text) {
        return new Words(text);
    }

    public int size() {
        return size;
    }

    /** The first word that begins at a place of the text or behind it. */
    public int at(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a word begins in the text. */
    public int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** What stands between a word and the one ahead of it. */
    public Gap gap(int word) {
        return gaps[word];
    }

    /** The text that was split. */
    public String text() {
        return text;
    }

    /** A word as it stands in the text. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The words from one to another, both included, as they stand in the text. */
    public String range(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** A word without case and accents. */
    public String folded(int word) {
        return new String(folded, starts[word], ends[word] - starts[word]);
    }

    /** The place of a word among {@link Beginnings}: every table asks for it. */
    int place(int word) {
        return places[word];
    }

    /** The same by more letters. */
    int widePlace(int word) {
        return widePlaces[word];
    }

    /** Whether a phrase may begin inside a word. */
    boolean mayHold(Beginnings beginnings, int start, int end) {
        return beginnings.mayBegin(folded, start, end);
    }

    char foldedAt(int index) {
        return folded[index];
    }

    private void split() {
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isWordPart(c) && !(c == 'x' && isGlue(at))) {
                folded[at] = Folding.fold(c);
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                add(start, at);
                start = -1;
            }
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    private static boolean isWordPart(char c) {
        return c < ASCII.length ? ASCII[c] : isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Picture agencies write {@code PUBLICATIONxINxGERxSUIxONLY}: a small x beside capitals is a space. */
    private boolean isGlue(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return isCapital(before) && !Character.isLowerCase(after) || isCapital(after) && !Character.isLetter(before);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
            widePlaces = Arrays.copyOf(widePlaces, 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        gaps[size] = size == 0 ? Gap.STOP : Gaps.between(text, starts[size - 1], ends[size - 1], start);
        starts[size] = start;
        ends[size] = end;
        places[size] = Beginnings.place(folded, start, end);
        widePlaces[size] = Beginnings.widePlace(folded, start, end);
        size++;
    }
}
