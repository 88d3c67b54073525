package dev.cutline.caption;

import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.Phrases.Match;
import java.util.ArrayList;
import java.util.List;

/** What stands behind a caption's sentences: credits, however often repeated, notes, marks. */
final class Closing {

    private static final int MOST_PARTS = 12;
    private static final int REACH = CreditTails.LONGEST;

    /** Without slash and lead-in, anything longer is a sentence. */
    private static final int LONGEST_BARE_CREDIT = 60;

    private static final int LONGEST_TAIL = 6;
    private static final char FIRST_HANGUL = '\uac00';
    /** {@code 2021.1.3} */
    private static final int SHORTEST_DAY = 8;

    private static final int LONGEST_NOTE = 1500;
    private static final String ITEMS = "/-–—|*+;";
    /** {@code … REUTERS/Jane Doe (PAKISTAN - Tags: SPORT WRESTLING)} */
    private static final String TAGS = "Tags: ";

    private final Draft draft;
    private final CreditTails credits;
    private final ClosingNotes notes;
    private final Leads leads;
    /** Where sentences begin that no note stands behind, the last first. */
    private final List<Integer> sentences = new ArrayList<>();

    Closing(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = new CreditTails(draft, credits);
        this.notes = new ClosingNotes(draft, this.credits);
        this.leads = new Leads(draft);
    }

    void read() {
        for (int i = 0; i < MOST_PARTS && draft.from < draft.to; i++) {
            trimNoise();
            if (draft.from == draft.to || !(bracket() || lastNote() || announcedCredit() || lastCredit())) {
                return;
            }
        }
    }

    private void trimNoise() {
        draft.trim();
        while (draft.from < draft.to && "+*=/|-–—•,".indexOf(draft.caption.charAt(draft.to - 1)) >= 0) {
            draft.to--;
            draft.trim();
        }
        trimTail();
    }

    /** {@code REUTERS/Jane Doe Purchase Licensing Rights, opens new tab} */
    private void trimTail() {
        int end = draft.words.at(draft.to);
        for (int word = Math.max(0, end - LONGEST_TAIL); word < end; word++) {
            Match<Mark> match = Mark.opening(draft.words, word);
            if (match != null && match.meaning() == Mark.TAIL && draft.words.end(match.last()) >= draft.to - 1) {
                draft.to = Math.max(draft.from, draft.words.start(word));
                trimNoise();
                return;
            }
        }
    }

    private boolean bracket() {
        int close = draft.to - 1;
        while (close > draft.from && ".,;".indexOf(draft.caption.charAt(close)) >= 0) {
            close--;
        }
        if (")]".indexOf(draft.caption.charAt(close)) < 0) {
            return false;
        }
        int open = draft.opening(close);
        if (open < 0) {
            return false;
        }
        String inside = draft.caption.substring(open + 1, close).strip();
        boolean taken = isSignature(inside)
                || inside.contains(TAGS)
                || notes.takesNoteOrMark(open + 1, close)
                || credits.takes(inside, open + 1, followsSentence(open));
        draft.to = taken ? open : draft.to;
        return taken;
    }

    /** {@code … na placu Zamkowym. (jm) PAP/…}: the editor's initials. */
    private static boolean isSignature(String inside) {
        return inside.length() >= 2 && inside.length() <= 3 && inside.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private boolean followsSentence(int place) {
        int at = place;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at - 1))) {
            at--;
        }
        return at == draft.from || ".!?)]\"”»".indexOf(draft.caption.charAt(at - 1)) >= 0;
    }

    /** {@code … Foto: Jan Woitas/dpa}, {@code … REUTERS/Bernadett Szabo}, with or without a full stop ahead of it. */
    private boolean announcedCredit() {
        int first = draft.words.at(Math.max(draft.from, draft.to - REACH));
        for (int word = draft.words.at(draft.to) - 1; word >= first; word--) {
            int start = draft.words.start(word);
            Match<Mark> match = Mark.opening(draft.words, word);
            if (match != null && leads.announces(match)) {
                int from = leads.ownerAhead(word);
                int open = leads.openBracket(from);
                if (open >= 0) {
                    return bracketThenNoise(open, from);
                }
                if (credits.takes(draft.caption.substring(from, draft.to), from, true)) {
                    draft.to = from;
                    return true;
                }
            }
            if (draft.caption.charAt(start) == '(') {
                return false;
            }
        }
        return false;
    }

    /** {@code (AP Photo/Jane Doe) ORG XMIT: DCSR101}: a bracket with a credit, then what belongs to nobody. */
    private boolean bracketThenNoise(int open, int from) {
        int close = draft.closing(open);
        boolean near = close > 0 && draft.to - close < LONGEST_BARE_CREDIT;
        boolean taken = near && credits.takes(draft.caption.substring(from, draft.to), from, true);
        if (taken) {
            notes.keep(close + 1);
        }
        draft.to = taken ? open : draft.to;
        return taken;
    }

    /** A note behind the last full stop, bracket, dash or line, as much of it as hangs together. */
    private boolean lastNote() {
        sentences.clear();
        int lowest = Math.max(draft.from, draft.to - LONGEST_NOTE);
        int note = -1;
        for (int i = draft.to - 1; i > lowest; i--) {
            if (!isFree(i)) {
                continue;
            }
            boolean sentence = beginsSentence(i);
            boolean begins = (sentence || beginsItem(i) || notes.shoutsNote(i)) && notes.isNoteOrMark(i);
            if (begins && note < 0 && notes.takesMark(i)) {
                return true;
            }
            note = begins ? i : note;
            if (sentence && note < 0) {
                sentences.add(i);
            }
            if (sentence && (note >= 0 || !notes.isCapitals(i, draft.to))) {
                break;
            }
        }
        boolean taken = note >= 0 && notes.takesNoteOrMark(note, draft.to);
        draft.to = taken ? note : draft.to;
        return taken;
    }

    /** A credit in the place of a last sentence, where {@link #lastNote} found no note. */
    private boolean lastCredit() {
        for (int sentence : sentences) {
            if (mayBeCredit(sentence) && credits.takes(draft.caption.substring(sentence, draft.to), sentence, true)) {
                draft.to = sentence;
                return true;
            }
        }
        return false;
    }

    /** A word begins here, behind a space, a bracket or the full stop that needs no space. */
    private boolean isFree(int place) {
        char before = draft.caption.charAt(place - 1);
        boolean apart = Draft.isBlank(before) || before == ')' || before == '。' || endsDay(place);
        return apart && !Draft.isBlank(draft.caption.charAt(place));
    }

    private boolean mayBeCredit(int from) {
        String text = draft.caption.substring(from, draft.to);
        return text.length() <= LONGEST_BARE_CREDIT && !isSentence(from)
                || text.indexOf('/') >= 0
                || text.contains(" via ")
                || credits.isAnnounced(from);
    }

    /** Most words begin small: "The appeal opens on Monday." */
    private boolean isSentence(int from) {
        int first = draft.words.at(from);
        int end = draft.words.at(draft.to);
        int small = 0;
        for (int word = first; word < end; word++) {
            small += Character.isLowerCase(draft.caption.charAt(draft.words.start(word))) ? 1 : 0;
        }
        return 2 * small > end - first;
    }

    private boolean beginsSentence(int place) {
        if (ITEMS.indexOf(draft.caption.charAt(place)) >= 0 || draft.caption.startsWith("via ", place)) {
            return false;
        }
        if (endsDay(place)) {
            return true;
        }
        int at = place - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            if (draft.caption.charAt(at) == '\n') {
                return true;
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
        return dots >= 2 && at - start >= SHORTEST_DAY && Draft.isBlank(draft.caption.charAt(start - 1));
    }

    /** {@code … August 12, 2024. — Reuters} */
    private boolean endsSentence(int dash) {
        int at = dash - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return draft.caption.charAt(at) == '.' && Sentences.endsAt(draft.caption, at);
    }

    private boolean beginsItem(int place) {
        int at = place - 1;
        while (at > draft.from && Draft.isBlank(draft.caption.charAt(at))) {
            at--;
        }
        return ITEMS.indexOf(draft.caption.charAt(at)) >= 0;
    }
}
