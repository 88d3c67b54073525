package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditParser;
import dev.cutline.wording.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** What stands ahead of a caption's sentences: file marks, agency ids, notes, a dateline, in any order. */
final class Opening {

    private static final int MOST_PARTS = 12;
    private static final int LONGEST_ID = 24;

    private final Draft draft;
    private final CreditParser credits;

    Opening(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = credits;
    }

    void read() {
        for (int i = 0; i < MOST_PARTS && draft.from < draft.to; i++) {
            int before = draft.from;
            skipDashes();
            boolean more = bracket() || mark() || id() || dateline() || draft.from > before;
            draft.trim();
            if (!more) {
                return;
            }
        }
    }

    private void skipDashes() {
        while (draft.from < draft.to && "-–—*+•/·".indexOf(draft.caption.charAt(draft.from)) >= 0) {
            draft.from++;
        }
        draft.trim();
    }

    private boolean bracket() {
        if (draft.from == draft.to || "([【".indexOf(draft.caption.charAt(draft.from)) < 0) {
            return false;
        }
        int close = draft.closing(draft.from);
        if (close < 0 || close + 1 >= draft.to) {
            return false;
        }
        String inside = draft.caption.substring(draft.from + 1, close).strip();
        if (!takes(inside, draft.from + 1)) {
            return false;
        }
        draft.from = close + 1;
        return true;
    }

    private boolean takes(String inside, int start) {
        int word = draft.words.at(start);
        @Nullable Match<Mark> match = word < draft.words.size() ? Mark.opening(draft.words, word) : null;
        if (match != null && match.meaning() == Mark.NOTE) {
            draft.notes.add(inside);
            return true;
        }
        boolean whole = match != null && draft.words.end(match.last()) >= start + inside.length() - 1;
        if (match != null && whole && (match.meaning() == Mark.FILE || match.meaning() == Mark.MARK)) {
            draft.file |= match.meaning() == Mark.FILE;
            return true;
        }
        Dateline korean = draft.dateline == null ? Datelines.inBracket(inside) : null;
        if (korean != null) {
            draft.dateline = korean;
            return true;
        }
        if (match != null && match.meaning() == Mark.LEAD) {
            Credit credit = credits.parse(inside);
            if (!credit.creators().isEmpty() || !credit.chain().isEmpty()) {
                draft.credits.add(credit);
                return true;
            }
        }
        return isNumber(inside);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ' || c == '-');
    }

    /** {@code FILE - }, {@code TOPSHOT - }, {@code EDITORS NOTE: … } at the start. */
    private boolean mark() {
        int word = draft.words.at(draft.from);
        @Nullable
        Match<Mark> match = word < draft.words.size() && draft.words.start(word) == draft.from
                ? Mark.opening(draft.words, word)
                : null;
        if (match == null) {
            return false;
        }
        int end = draft.words.end(match.last());
        int behind = draft.behindSeparator(end);
        return switch (match.meaning()) {
            case FILE, MARK -> {
                draft.file |= match.meaning() == Mark.FILE && behind >= 0;
                draft.from = behind >= 0 ? behind : draft.from;
                yield behind >= 0;
            }
            case NOTE ->
                behind >= 0 && (note(behind) || noteAlone(end, behind))
                        || (isCapitals(match) || endsLine(end)) && note(end);
            default -> false;
        };
    }

    /** {@code ALTERNATIVE CROP: A boy holds a kite.} */
    private boolean noteAlone(int end, int behind) {
        draft.notes.add(draft.caption.substring(draft.from, end));
        draft.from = behind;
        return true;
    }

    /** {@code Embargoed to 0001 Monday June 5} in a line of its own. */
    private boolean endsLine(int from) {
        for (int i = from; i < draft.to && draft.caption.charAt(i) != '.'; i++) {
            if (draft.caption.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitals(Match<Mark> match) {
        String text = draft.words.range(match.first(), match.last());
        return match.last() > match.first() && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** A note goes on to the end of its sentence, or to a slash or line; one without an end is a caption. */
    private boolean note(int from) {
        for (int i = from; i < draft.to; i++) {
            char c = draft.caption.charAt(i);
            boolean spaced = i + 1 < draft.to && Draft.isBlank(draft.caption.charAt(i + 1));
            boolean slash = c == '/' && spaced && Draft.isBlank(draft.caption.charAt(i - 1));
            if (c == '\n' || slash || (c == '.' || c == '!') && spaced && Sentences.endsAt(draft.caption, i)) {
                int end = c == '.' || c == '!' ? i + 1 : i;
                draft.notes.add(draft.caption.substring(draft.from, end).strip());
                draft.from = i + 1;
                return true;
            }
        }
        return false;
    }

    /** {@code epa10130001}, {@code 040621-N-6536T-062}: an agency's number. */
    private boolean id() {
        int end = draft.from;
        int digits = 0;
        while (end < draft.to && !Draft.isBlank(draft.caption.charAt(end)) && end - draft.from < LONGEST_ID) {
            char c = draft.caption.charAt(end++);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return false;
            }
        }
        boolean isId = digits >= 6 && end < draft.to && Draft.isBlank(draft.caption.charAt(end));
        draft.from = isId ? end : draft.from;
        return isId;
    }

    private boolean dateline() {
        if (draft.dateline != null) {
            return false;
        }
        Datelines.Found found = Datelines.at(draft.caption, draft.from, draft.to);
        if (found == null) {
            return false;
        }
        draft.dateline = found.dateline();
        draft.from = found.end();
        return true;
    }
}
