package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words.Gap;

/** Tells the words that begin a credit from the same words in a sentence. */
final class Leads {

    private static final int LONGEST_LEAD = 3;
    private static final int SHORTENED = 3;

    private final Draft draft;

    Leads(Draft draft) {
        this.draft = draft;
    }

    /** The bracket straight ahead of a place, or -1. */
    int openBracket(int from) {
        int at = from - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        while (at > draft.from && "© ".indexOf(draft.caption.charAt(at)) >= 0) {
            at--;
        }
        return at >= draft.from && "([".indexOf(draft.caption.charAt(at)) >= 0 ? at : -1;
    }

    /** {@code Text und Fotos: …}: the word that a lead-in with an end in common begins with. */
    int firstWord(int word, Match<Mark> match) {
        for (int first = Math.max(0, word - LONGEST_LEAD); first < word; first++) {
            Match<Mark> longer = Mark.opening(draft.words, first);
            if (longer != null && longer.last() == match.last() && announces(longer)) {
                return first;
            }
        }
        return word;
    }

    boolean announces(Match<Mark> match) {
        int start = draft.words.start(match.first());
        int end = draft.words.end(match.last());
        char next = nextMark(end);
        boolean capital = !Character.isLowerCase(draft.caption.charAt(start));
        boolean begins = draft.words.gap(match.first()) == Gap.STOP;
        return switch (match.meaning()) {
            case LEAD_SLASH -> next == '/' && !isAhead(start) && !isHandedOn(match.first());
            case LEAD_COLON -> capital && next == ':';
            case LEAD ->
                capital && (next == ':' || next == '©' || begins || match.last() > match.first() || isShort(start, end))
                        || begins
                        || ownerAhead(match.first()) < start;
            default -> false;
        };
    }

    /** {@code … 4 maja 2022 r. Fot. PAP/Jan Kowalski} */
    private boolean isShort(int start, int end) {
        return end - start == SHORTENED && end < draft.to && draft.caption.charAt(end) == '.';
    }

    /** A slash stands ahead, and a name ahead of it; in {@code … on Monday. / AFP / Jane Doe} none does. */
    private boolean isAhead(int place) {
        int slash = behindBlanks(place);
        boolean isSlash = slash > draft.from && draft.caption.charAt(slash - 1) == '/';
        int name = isSlash ? behindBlanks(slash - 1) : place;
        return isSlash && (name == draft.from || ".!?)\"”".indexOf(draft.caption.charAt(name - 1)) < 0);
    }

    /** {@code Foto: Jane Doe / AAP Image via AP / NTB}: the credit begins further ahead. */
    private boolean isHandedOn(int word) {
        return word > 0 && draft.words.folded(word - 1).equals("via") && ownerAhead(word) == draft.words.start(word);
    }

    private int behindBlanks(int place) {
        int at = place;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private char nextMark(int place) {
        int at = place;
        while (at < draft.to && Draft.isBlank(draft.caption.charAt(at))) {
            at++;
        }
        return at < draft.to ? draft.caption.charAt(at) : ' ';
    }

    /** {@code U.S. Navy photo by …}: the words with capitals ahead of the lead-in, back to the sentence's start. */
    int ownerAhead(int word) {
        int first = word;
        boolean handedOn = false;
        while (first > 0 && word - first < 6 && draft.words.start(first - 1) >= draft.from) {
            boolean via = draft.words.folded(first - 1).equals("via");
            boolean stop = draft.words.gap(first) == Gap.STOP;
            if (stop || !via && !Character.isUpperCase(draft.caption.charAt(draft.words.start(first - 1)))) {
                return stop || handedOn ? draft.words.start(first) : draft.words.start(word);
            }
            handedOn |= via;
            first--;
        }
        return draft.words.start(word);
    }
}
