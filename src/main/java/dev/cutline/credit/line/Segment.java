package dev.cutline.credit.line;

import dev.cutline.credit.word.Lexer.Kind;

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
        BY;

        /** The separator that a mark is. */
        static Separator of(Kind mark) {
            return switch (mark) {
                case SLASH -> SLASH;
                case PIPE -> PIPE;
                case DASH -> DASH;
                case COMMA -> COMMA;
                case SEMICOLON -> SEMICOLON;
                case COLON -> COLON;
                case DOT -> DOT;
                case OPEN -> OPEN;
                case CLOSE -> CLOSE;
                case COPYRIGHT -> COPYRIGHT;
                case WORD, QUOTE, BANG, AND, OTHER -> throw new IllegalArgumentException(mark + " parts nothing");
            };
        }
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
