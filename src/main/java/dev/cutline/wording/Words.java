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
    private static final int MARKS = 4;
    private static final int END = 1;
    private static final int PLACE = 2;
    private static final int WIDE_PLACE = 3;
    /** Which of the first characters are letters and digits. */
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String text;
    private final char[] folded;
    /** Of each word start, end, place and wide place, side by side. */
    private int[] marks;

    private Gap[] gaps;
    private int size;

    private Words(String text) {
        this.text = text;
        this.folded = new char[text.length()];
        int expected = FEWEST + text.length() / USUAL_LENGTH;
        this.marks = new int[MARKS * expected];
        this.gaps = new Gap[expected];
        split();
    }

    private Words(Words whole, int first, int last) {
        this.text = whole.text;
        this.folded = whole.folded;
        this.size = last - first;
        this.marks = Arrays.copyOfRange(whole.marks, MARKS * first, MARKS * last);
        this.gaps = Arrays.copyOfRange(whole.gaps, first, last);
        if (size > 0) {
            gaps[0] = Gap.STOP;
        }
    }

    /** Splits a text; any text will do. */
    public static Words of(String text) {
        return new Words(text);
    }

    /** The words that stand in a stretch of the text, with their places in the whole of it. */
    public Words part(int start, int end) {
        int first = at(start);
        first -= first > 0 && end(first - 1) > start ? 1 : 0;
        Words part = new Words(this, first, Math.max(first, at(end)));
        if (part.size > 0) {
            part.mark(0, Math.max(start, part.start(0)), part.end(0));
            part.mark(part.size - 1, part.start(part.size - 1), Math.min(end, part.end(part.size - 1)));
        }
        return part;
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
            if (start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a word begins in the text. */
    public int start(int word) {
        return marks[MARKS * word];
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return marks[MARKS * word + END];
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
        return text.substring(start(word), end(word));
    }

    /** The words from one to another, both included, as they stand in the text. */
    public String range(int first, int last) {
        return text.substring(start(first), end(last));
    }

    /** A word without case and accents. */
    public String folded(int word) {
        return new String(folded, start(word), end(word) - start(word));
    }

    /** How often all the words of another text follow each other here, whatever their case and accents. */
    public int count(Words others) {
        int count = 0;
        for (int word = 0; others.size > 0 && word + others.size <= size; word++) {
            int same = 0;
            while (same < others.size && isSame(word + same, others, same)) {
                same++;
            }
            count += same == others.size ? 1 : 0;
        }
        return count;
    }

    private boolean isSame(int word, Words others, int other) {
        return Arrays.equals(folded, start(word), end(word), others.folded, others.start(other), others.end(other));
    }

    /** The place of a word among {@link Beginnings}: every table asks for it. */
    int place(int word) {
        return marks[MARKS * word + PLACE];
    }

    /** The same by more letters. */
    int widePlace(int word) {
        return marks[MARKS * word + WIDE_PLACE];
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
        if (size == gaps.length) {
            marks = Arrays.copyOf(marks, MARKS * 2 * size);
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        gaps[size] = size == 0 ? Gap.STOP : Gaps.between(text, start(size - 1), end(size - 1), start);
        mark(size, start, end);
        size++;
    }

    private void mark(int word, int start, int end) {
        int mark = MARKS * word;
        marks[mark] = start;
        marks[mark + END] = end;
        marks[mark + PLACE] = Beginnings.place(folded, start, end);
        marks[mark + WIDE_PLACE] = Beginnings.widePlace(folded, start, end);
    }
}
