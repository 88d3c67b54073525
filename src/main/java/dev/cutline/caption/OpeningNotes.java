package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Sentences;
import java.util.Locale;

/** Notes that stand ahead of a caption, and where they end. */
final class OpeningNotes {

    private static final int LONGEST_SHOUT = 80;
    private static final int FEWEST_SHOUTED = 3;

    private final Draft draft;

    OpeningNotes(Draft draft) {
        this.draft = draft;
    }

    /** Takes a note that begins here off the caption; false where it is none. */
    boolean take(Match<Mark> match, int behind) {
        int end = draft.words.end(match.last());
        return shoutedInto(match)
                || behind >= 0 && (note(behind) || cut(end, behind))
                || shouted(end)
                || (isCapitals(match) || endsLine(end)) && note(end);
    }

    /** {@code ALTERNATIVE CROP: A boy holds a kite.}, {@code GRAPHIC CONTENT A boy is carried away.} */
    boolean takeAlone(Match<Mark> match, int behind) {
        int end = draft.words.end(match.last());
        return behind >= 0 ? cut(end, behind) : isCapitals(match) && cut(end, end);
    }

    private boolean cut(int end, int next) {
        draft.notes.add(draft.caption.substring(draft.from, end).strip());
        draft.from = next;
        return true;
    }

    /** {@code ATTENTION EDITORS - VISUAL COVERAGE OF SCENES OF INJURY OR DEATH A man is treated}: as far as it is shouted. */
    private boolean shoutedInto(Match<Mark> match) {
        if (!isCapitals(match)) {
            return false;
        }
        int word = match.last() + 1;
        while (word < draft.words.size() && draft.words.end(word) <= draft.to && isShouted(word)) {
            int stop = draft.words.end(word);
            if (stop < draft.to && ".:!".indexOf(draft.caption.charAt(stop)) >= 0) {
                return false;
            }
            word++;
        }
        if (word == draft.words.size() || word - match.last() <= FEWEST_SHOUTED) {
            return false;
        }
        boolean article = draft.words.end(word - 1) - draft.words.start(word - 1) == 1;
        int first = Character.isLowerCase(draft.caption.charAt(draft.words.start(word))) && article ? word - 1 : word;
        int start = draft.words.start(first);
        return Character.isUpperCase(draft.caption.charAt(start)) && cut(start, start);
    }

    private boolean isShouted(int word) {
        for (int i = draft.words.start(word); i < draft.words.end(word); i++) {
            if (Character.isLowerCase(draft.caption.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code CORRECTS SPELLING OF NAME - A boy rides a donkey.}: capitals up to a dash. */
    private boolean shouted(int end) {
        int dash = draft.caption.indexOf(" - ", end);
        String head = dash < 0 || dash - draft.from > LONGEST_SHOUT ? "" : draft.caption.substring(draft.from, dash);
        return !head.isEmpty() && head.equals(head.toUpperCase(Locale.ROOT)) && cut(dash, dash + 3);
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
        return match.last() > match.first() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A note goes on to the end of its sentence, or to a slash or line; one without an end is a caption. */
    private boolean note(int from) {
        for (int i = from; i < draft.to; i++) {
            char c = draft.caption.charAt(i);
            boolean spaced = i + 1 < draft.to && Draft.isBlank(draft.caption.charAt(i + 1));
            boolean slash = c == '/' && spaced && Draft.isBlank(draft.caption.charAt(i - 1));
            if (c == '\n' || slash || (c == '.' || c == '!') && spaced && Sentences.endsAt(draft.caption, i)) {
                return cut(c == '.' || c == '!' ? i + 1 : i, i + 1);
            }
        }
        return false;
    }
}
