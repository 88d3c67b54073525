package dev.cutline.credit.line;

/** The words between two separators of a credit line. */
final class Segment {

    /** What stands before a segment. */
    enum Separator {
        START,
        SLASH,
        PIPE,
        DASH,
        COMMA,
        SEMICOLON,
        COLON,
        DOT,
        OPEN,
        CLOSE,
        COPYRIGHT,
        VIA,
        FOR,
        BY
    }

    final Separator before;
    int from;
    int to;
    /** A colon or "by" follows: what stands here says what comes next. */
    boolean label;
    /** Words in quotation marks, or a question or exclamation mark: rather prose. */
    boolean quoted;
    /** A house's name in quotation marks behind a slash, as Russian pages print it. */
    boolean titled;
    /** Inside brackets that don't embrace the whole line. */
    boolean bracketed;

    Segment(Separator before, int from) {
        this.before = before;
        this.from = from;
        this.to = from;
    }

    boolean isEmpty() {
        return from >= to;
    }
}
