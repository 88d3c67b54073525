package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;
import java.util.Locale;

/** Tells notes and marks at the end of a caption, and takes them off. */
final class ClosingNotes {

    /** "Picture taken with a long exposure on September 30, 2023." */
    private static final int LONGEST_DAY = 70;

    private static final int LONGEST_OUT = 60;
    private static final String DEMAND = "mandatory credit";

    private final Draft draft;
    private final CreditTails credits;

    ClosingNotes(Draft draft, CreditTails credits) {
        this.draft = draft;
        this.credits = credits;
    }

    /** {@code … +++ dpa-Bildfunk}: a mark is taken off alone, so that a note ahead of it ends where it does. */
    boolean takesMark(int from) {
        Match<Mark> match = Mark.opening(draft.words, draft.words.at(from));
        boolean mark = match != null && match.meaning() == Mark.MARK && draft.words.end(match.last()) + 2 >= draft.to;
        draft.to = mark ? from : draft.to;
        return mark;
    }

    /** Whether a file mark or a note begins here that may stand behind a caption. */
    boolean isNoteOrMark(int from) {
        if (isOut(from)) {
            return true;
        }
        Match<Mark> match = Mark.opening(draft.words, draft.words.at(from));
        if (match == null || draft.words.start(match.first()) != from) {
            return false;
        }
        int end = draft.words.end(match.last());
        if (tellsMore(match, draft.to)) {
            return false;
        }
        return switch (match.meaning()) {
            case FILE, MARK, NOTE_WHOLE -> end + 2 >= draft.to;
            case NOTE, NOTE_ALONE -> match.last() > match.first() || draft.behindSeparator(end) >= 0;
            default -> false;
        };
    }

    /** {@code … / Koen van Weel / Netherlands OUT} */
    private boolean isOut(int from) {
        return draft.to - from <= LONGEST_OUT
                && "Tt".indexOf(draft.caption.charAt(draft.to - 1)) >= 0
                && Draft.shutsOut(draft.caption.substring(from, draft.to));
    }

    /** {@code Photo taken on Jan. 4, 2024, shows the first tuna auction}: a sentence, not only the picture's day. */
    private boolean tellsMore(Match<Mark> match, int to) {
        boolean taken = draft.words.folded(match.last()).equals("taken");
        return taken && to - draft.words.start(match.first()) > LONGEST_DAY;
    }

    /**
     * {@code … via REUTERS ATTENTION EDITORS - THIS IMAGE …}: several words in capitals, up to the end; or a label in
     * capitals, {@code … PA Wire RESTRICTIONS: Editorial use only.}
     */
    boolean shoutsNote(int from) {
        if (!Character.isUpperCase(draft.caption.charAt(from))) {
            return false;
        }
        Match<Mark> match = Mark.opening(draft.words, draft.words.at(from));
        if (match == null || !isNote(match) || draft.words.start(match.first()) != from) {
            return false;
        }
        int end = draft.words.end(match.last());
        boolean label = isCapitals(from, end) && end < draft.to && draft.caption.charAt(end) == ':';
        boolean several = match.last() > match.first() || draft.behindSeparator(end) >= 0;
        return label || several && isCapitals(from, draft.to);
    }

    private static boolean isNote(Match<Mark> match) {
        return match.meaning() == Mark.NOTE || match.meaning() == Mark.NOTE_ALONE;
    }

    /** Whether no letter is small. */
    boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(draft.caption.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Takes a note or mark off; false if none stands here. */
    boolean takesNoteOrMark(int from, int to) {
        if (Draft.shutsOut(draft.caption.substring(from, to).strip())) {
            return note(from, to);
        }
        int word = draft.words.at(from);
        Match<Mark> match =
                word < draft.words.size() && draft.words.start(word) < to ? Mark.opening(draft.words, word) : null;
        if (match == null) {
            return false;
        }
        if (tellsMore(match, to)) {
            return false;
        }
        int end = draft.words.end(match.last());
        boolean whole = end + 2 >= to;
        return switch (match.meaning()) {
            case FILE -> {
                draft.file |= whole;
                yield whole;
            }
            case MARK -> whole;
            case NOTE_WHOLE -> whole && note(from, to);
            case NOTE, NOTE_ALONE ->
                (match.last() > match.first() || draft.behindSeparator(end) >= 0) && note(from, to);
            default -> false;
        };
    }

    /** {@code (© Jane Doe/ZUMA Press Wire) EDITORIAL USE ONLY! Not for Commercial USAGE!}: behind a credit, a note or sentence. */
    void keep(int from, boolean sentence) {
        int at = from;
        while (at < draft.to && Draft.isBlank(draft.caption.charAt(at))) {
            at++;
        }
        if (at < draft.to && (sentence || isNoteOrMark(at))) {
            draft.closingNotes.add(0, draft.caption.substring(at, draft.to));
        }
    }

    private boolean note(int from, int to) {
        String note = draft.caption.substring(from, to).strip();
        boolean demand = note.toLowerCase(Locale.ROOT).startsWith(DEMAND);
        int next = demand ? nextShout(from + DEMAND.length(), to) : to;
        if (next < to) {
            draft.closingNotes.add(0, draft.caption.substring(next, to).strip());
            note = draft.caption.substring(from, next).strip();
        }
        draft.closingNotes.add(0, note);
        int colon = note.indexOf(':');
        String named = colon > 0 ? note.substring(colon + 1) : note.substring(demand ? DEMAND.length() : 0);
        if (demand) {
            credits.takes(named.strip(), from, true);
        }
        return true;
    }

    /** {@code Mandatory credit Kyodo/via REUTERS ATTENTION EDITORS - THIS IMAGE …}: where another note begins. */
    private int nextShout(int from, int to) {
        for (int word = draft.words.at(from); word < draft.words.size() && draft.words.start(word) < to; word++) {
            if (draft.words.word(word).equals("ATTENTION")) {
                return draft.words.start(word);
            }
        }
        return to;
    }
}
