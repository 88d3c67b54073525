package dev.cutline.wording;

import dev.cutline.wording.Words.Gap;

/** Tells by the marks between two words whether both may be of one phrase, of one sentence, or of none. */
final class Gaps {

    private final String text;
    private final int start;
    private final int end;

    private Gaps(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** What stands between the word from {@code start} to {@code end} and the next, which begins at {@code to}. */
    static Gap between(String text, int start, int end, int to) {
        if (to - end == 1 && text.charAt(end) == ' ') {
            return Gap.JOIN;
        }
        boolean comma = to - end == 2 && text.charAt(end) == ',' && text.charAt(end + 1) == ' ';
        return comma ? Gap.BREAK : new Gaps(text, start, end).upTo(to);
    }

    private Gap upTo(int to) {
        Gap gap = Gap.JOIN;
        for (int i = end; i < to; i++) {
            switch (text.charAt(i)) {
                case ' ', '\u00a0', '\t', '\'', '’', '‘', '`', '_', '-', '\u2010', '\u2011', 'x', '&', '·' -> {
                    if (text.charAt(i) == '-' && isDash(i)) {
                        return Gap.STOP;
                    }
                }
                case ',', ':', '/', '@', '#', '%', '\u3001', '\u060c', '^', '~', '…' -> {
                    if (i + 1 < to && text.charAt(i + 1) == '/' && text.charAt(i) == '/') {
                        return Gap.STOP;
                    }
                    gap = Gap.BREAK;
                }
                case '.' -> {
                    if (endsSentence(i, to)) {
                        return Gap.STOP;
                    }
                    gap = isDotted(i) ? gap : Gap.BREAK;
                }
                default -> {
                    return Gap.STOP;
                }
            }
        }
        return gap;
    }

    private boolean isDash(int at) {
        char before = text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return before == '-'
                || after == '-'
                || Character.isWhitespace(before) && Character.isWhitespace(after)
                || isLooseDash(before, after);
    }

    /** {@code EDITORIAL USE - NO SALES}, and careless {@code USE- NO}. */
    private static boolean isLooseDash(char before, char after) {
        return Character.isWhitespace(before) != Character.isWhitespace(after);
    }

    private boolean endsSentence(int dot, int gapEnd) {
        boolean spaced =
                dot + 1 < gapEnd && (Character.isWhitespace(text.charAt(dot + 1)) || text.charAt(dot + 1) == '"');
        return spaced && !isDotted(dot) && !isOrdinal(dot) || dot + 1 < gapEnd && text.charAt(dot + 1) == '.';
    }

    /** An abbreviation of single letters, such as {@code U.S.} */
    private boolean isDotted(int dot) {
        return end == dot && end - start == 1 && !isDigit(dot - 1);
    }

    /** {@code 12. März}: one or two digits ahead of the dot, a letter behind the space. */
    private boolean isOrdinal(int dot) {
        if (end != dot || !isDigit(dot - 1) || dot - start > 2) {
            return false;
        }
        int next = dot + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    private boolean isDigit(int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }
}
