package dev.cutline.caption;

import dev.cutline.wording.Sentences;

/** Where a part behind a caption's sentences may begin. */
final class Borders {

    private static final String ITEMS = "/-–—|*+;";
    private static final char FIRST_HANGUL = '\uac00';
    /** {@code 2021.1.3} */
    private static final int SHORTEST_DAY = 8;

    private static final int YEAR = 4;

    private final Draft draft;

    Borders(Draft draft) {
        this.draft = draft;
    }

    boolean followsSentence(int place) {
        int at = place;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at - 1))) {
            at--;
        }
        return at == draft.from || ".!?)]\"”»".indexOf(draft.caption.charAt(at - 1)) >= 0;
    }

    /** A word begins here, behind a space, a bracket or the full stop that needs no space; no comma, for a list goes on with it. */
    boolean isFree(int place) {
        char before = draft.caption.charAt(place - 1);
        boolean apart = Draft.isBlank(before)
                || before == ')'
                || before == '*'
                || before == '。'
                || isGlued(place)
                || endsDay(place);
        return apart && !Draft.isBlank(draft.caption.charAt(place)) && draft.caption.charAt(place) != ',';
    }

    /** {@code *UK Clients - Please Pixelate Face*} */
    private boolean isStarred(int place) {
        return draft.caption.charAt(place - 1) == '*'
                && place - 2 > draft.from
                && Draft.isBlank(draft.caption.charAt(place - 2));
    }

    boolean beginsSentence(int place) {
        if (ITEMS.indexOf(draft.caption.charAt(place)) >= 0 || draft.caption.startsWith("via ", place)) {
            return false;
        }
        if (endsDay(place)) {
            return true;
        }
        int at = place - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            if (draft.caption.charAt(at) == '\n') {
                return !endsInColon(at);
            }
            at--;
        }
        char before = draft.caption.charAt(at);
        if ((before == '—' || before == '–') && at > draft.from + 1) {
            return endsSentence(at);
        }
        return before == '|'
                || ".!?)]\"”»。".indexOf(before) >= 0 && Sentences.endsAt(draft.caption, at)
                || place - at > 2;
    }

    /** {@code Restrictions:} in a line of its own: the next line goes on with it. */
    private boolean endsInColon(int line) {
        int at = line - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return at >= 0 && draft.caption.charAt(at) == ':';
    }

    /** {@code … Max Muster (VBS) und Erika Muster (Kanzlerin)}: behind a bracket a small letter begins nothing. */
    boolean goesOn(int place) {
        int at = place - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return draft.caption.charAt(at) == ')' && Character.isLowerCase(draft.caption.charAt(place));
    }

    /** {@code … 있다. 2021.1.3연합뉴스}: the day stands behind the sentence, the agency behind the day. */
    private boolean endsDay(int place) {
        if (draft.caption.charAt(place) < FIRST_HANGUL) {
            return false;
        }
        int at = place;
        while (at > draft.from && draft.caption.charAt(at - 1) == ' ') {
            at--;
        }
        int start = at;
        int dots = 0;
        while (start > draft.from && ".0123456789".indexOf(draft.caption.charAt(start - 1)) >= 0) {
            dots += draft.caption.charAt(--start) == '.' ? 1 : 0;
        }
        return dots >= 2
                && at - start >= SHORTEST_DAY
                && start > draft.from
                && Draft.isBlank(draft.caption.charAt(start - 1));
    }

    /** {@code … August 12, 2024. — Reuters} */
    private boolean endsSentence(int dash) {
        int at = dash - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return draft.caption.charAt(at) == '.' && Sentences.endsAt(draft.caption, at);
    }

    boolean beginsItem(int place) {
        int at = place - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return ITEMS.indexOf(draft.caption.charAt(at)) >= 0;
    }

    /** {@code … of its popularity.Jane Doe/NurPhoto via Getty Images}: a site forgot the space. */
    private boolean isGlued(int place) {
        return place - 2 > draft.from
                && draft.caption.charAt(place - 1) == '.'
                && (Character.isLowerCase(draft.caption.charAt(place - 2)) || endsYear(place - 1))
                && Character.isUpperCase(draft.caption.charAt(place));
    }

    /** {@code … March 26, 2021.Maxar Technologies via AP} */
    private boolean endsYear(int stop) {
        int at = stop;
        while (at > draft.from && Character.isDigit(draft.caption.charAt(at - 1))) {
            at--;
        }
        return stop - at == YEAR && at > draft.from && Draft.isBlank(draft.caption.charAt(at - 1));
    }
}
