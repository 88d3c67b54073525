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

    private static final int LONGEST_NOTE = 1500;
    /** {@code … REUTERS/Jane Doe (PAKISTAN - Tags: SPORT WRESTLING)} */
    private static final String TAGS = "Tags: ";

    private static final String SLASH = ". /";

    private final Draft draft;
    private final CreditTails credits;
    private final ClosingNotes notes;
    private final Leads leads;
    private final Borders borders;
    private final ClosingNoise noise;
    /** Where sentences begin that no note stands behind, the last first. */
    private final List<Integer> sentences = new ArrayList<>();

    Closing(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = new CreditTails(draft, credits);
        this.notes = new ClosingNotes(draft, this.credits);
        this.leads = new Leads(draft);
        this.borders = new Borders(draft);
        this.noise = new ClosingNoise(draft);
    }

    void read() {
        for (int i = 0; i < MOST_PARTS && draft.from < draft.to; i++) {
            noise.trim();
            if (draft.from == draft.to
                    || !(bracket() || lastNote() || announcedCredit() || signedCredit() || lastCredit())) {
                return;
            }
        }
    }

    /** {@code A guide in the mountains © Jane Doe / Abaca Press}, {@code Hunan Province, August 26, 2026. /VCG} */
    private boolean signedCredit() {
        int sign = draft.caption.lastIndexOf('©', draft.to - 1);
        int slash = draft.caption.lastIndexOf(SLASH, draft.to - SLASH.length() - 1);
        int at = slash > sign ? slash + SLASH.length() - 1 : sign;
        boolean near = at > draft.from && draft.to - at <= REACH && Draft.isBlank(draft.caption.charAt(at - 1));
        int name = at == sign ? at : at + 1;
        boolean taken = near && credits.takes(draft.caption.substring(name, draft.to), name, true);
        draft.to = taken ? at : draft.to;
        return taken;
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
                || credits.takes(inside, open + 1, borders.followsSentence(open) || isUncased(inside));
        draft.to = taken ? open : draft.to;
        return taken;
    }

    /** {@code … (رويترز)}: scripts without capitals put no full stop ahead. */
    private static boolean isUncased(String inside) {
        return inside.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
                && inside.codePoints().anyMatch(Character::isLetter);
    }

    /** {@code … na placu Zamkowym. (jm) PAP/…}: the editor's initials. */
    private static boolean isSignature(String inside) {
        return inside.length() >= 2 && inside.length() <= 3 && inside.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** {@code … Foto: Jan Woitas/dpa}, {@code … REUTERS/Bernadett Szabo}, with or without a full stop ahead of it. */
    private boolean announcedCredit() {
        int first = draft.words.at(Math.max(draft.from, draft.to - REACH));
        for (int word = draft.words.at(draft.to) - 1; word >= first; word--) {
            int start = draft.words.start(word);
            Match<Mark> match = Mark.opening(draft.words, word);
            if (match != null && leads.announces(match)) {
                int from = leads.ownerAhead(leads.firstWord(word, match));
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
        boolean sentence = near && isSentence(close + 1);
        boolean taken = near && credits.takes(draft.caption.substring(from, sentence ? close : draft.to), from, true);
        if (taken) {
            notes.keep(close + 1, sentence);
        }
        draft.to = taken ? open : draft.to;
        return taken;
    }

    /** A note behind the last full stop, bracket, dash or line, as much of it as hangs together. */
    private boolean lastNote() {
        sentences.clear();
        int lowest = Math.max(draft.from, draft.to - LONGEST_NOTE);
        int note = -1;
        boolean capitals = true;
        for (int i = draft.to - 1; i > lowest; i--) {
            capitals &= !Character.isLowerCase(draft.caption.charAt(i));
            if (!borders.isFree(i)) {
                continue;
            }
            boolean sentence = borders.beginsSentence(i);
            boolean begins = (sentence || borders.beginsItem(i) || notes.shoutsNote(i)) && notes.isNoteOrMark(i);
            if (begins && note < 0 && notes.takesMark(i)) {
                return true;
            }
            note = begins ? i : note;
            if (sentence && note < 0) {
                sentences.add(i);
            }
            if (sentence && (note >= 0 || !capitals)) {
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

    private boolean mayBeCredit(int from) {
        String text = draft.caption.substring(from, draft.to);
        return text.length() <= LONGEST_BARE_CREDIT && !isSentence(from) && !borders.goesOn(from)
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
}
