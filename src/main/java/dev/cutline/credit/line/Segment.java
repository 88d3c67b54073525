package dev.cutline.credit.line;

import dev.cutline.credit.word.Lexer.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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

        private static final Map<Kind, Separator> MARKS = new EnumMap<>(Kind.class);

        static {
            for (Separator separator : values()) {
                for (Kind kind : Kind.values()) {
                    if (kind.name().equals(separator.name())) {
                        MARKS.put(kind, separator);
                    }
                }
            }
        }

        /** The separator that a mark is. */
        static Separator of(Kind mark) {
            return Objects.requireNonNull(MARKS.get(mark));
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
