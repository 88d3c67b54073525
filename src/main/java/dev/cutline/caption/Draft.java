package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.wording.Words;
import dev.cutline.wording.WrittenDate;
import dev.cutline.wording.WrittenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A caption while it is read: what is left of it, and what was found. */
final class Draft {

    private static final int LONGEST_OUT = 200;
    private static final String OUT = "(?i)\\s+out\\b[\\s/-]*|\\s*(?:,|/|\\band\\b)\\s*";

    final String caption;
    final Words words;
    final WrittenDates days;
    final List<WrittenDate> dates;
    final List<String> notes = new ArrayList<>();
    final List<String> closingNotes = new ArrayList<>();
    final List<Credit> credits = new ArrayList<>();
    boolean file;

    @Nullable
    Dateline dateline;

    int from;
    int to;

    Draft(String caption) {
        this.caption = caption;
        this.words = Words.of(caption);
        this.days = WrittenDates.of(words);
        this.dates = days.named();
        this.to = caption.length();
        trim();
    }

    /** Takes spaces off both ends; what was taken off the one end isn't the other's any more. */
    void trim() {
        from = Math.min(from, to);
        while (from < to && isBlank(caption.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(caption.charAt(to - 1))) {
            to--;
        }
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
    }

    String rest() {
        return caption.substring(from, to);
    }

    /** Whether what follows a place, spaces aside, is a dash or colon with a space behind it; gives the place behind. */
    int behindSeparator(int place) {
        int at = place;
        while (at < to && isBlank(caption.charAt(at))) {
            at++;
        }
        int mark = at;
        while (at < to && "-–—:/=.".indexOf(caption.charAt(at)) >= 0) {
            at++;
        }
        boolean separates = at > mark && (at == to || isBlank(caption.charAt(at)) || mark > place);
        return separates ? at : -1;
    }

    /** {@code CHINA OUT}, {@code Netherlands OUT - Belgium OUT}: where a picture isn't for sale, as brackets say it. */
    static boolean shutsOut(String inside) {
        boolean out = inside.endsWith(" OUT") || inside.endsWith(" Out");
        return out
                && inside.length() <= LONGEST_OUT
                && (inside.equals(inside.toUpperCase(Locale.ROOT)) || Places.areCountries(inside.split(OUT)));
    }

    /** The bracket that closes the one at a place, or -1. */
    int closing(int open) {
        char opening = caption.charAt(open);
        char closing = opening == '(' ? ')' : opening == '[' ? ']' : '】';
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += caption.charAt(i) == opening ? 1 : caption.charAt(i) == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that opens the one at a place, or -1. */
    int opening(int close) {
        char closing = caption.charAt(close);
        char opening = closing == ')' ? '(' : '[';
        int depth = 0;
        for (int i = close; i >= from; i--) {
            depth += caption.charAt(i) == closing ? 1 : caption.charAt(i) == opening ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
