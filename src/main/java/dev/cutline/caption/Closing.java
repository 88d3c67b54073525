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

    private static final int LONGEST_NOTE = 1500;
    /** {@code … REUTERS/Jane Doe (PAKISTAN - Tags: SPORT WRESTLING)} */
    private static final String TAGS = "Tags: ";

    private static final int LONGEST_CONTACT = 80;
    /** Of a telephone number. */
    private static final int FEWEST_DIGITS = 7;

    private static final String SLASH = ". /";

    private static final String FILE_ENDING = ".jpg";

    private final Draft draft;
    private final CreditTails credits;
    private final ClosingNotes notes;
    private final Leads leads;
    private final Borders borders;
    /** Where sentences begin that no note stands behind, the last first. */
    private final List<Integer> sentences = new ArrayList<>();

    Closing(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = new CreditTails(draft, credits);
        this.notes = new ClosingNotes(draft, this.credits);
        this.leads = new Leads(draft);
        this.borders = new Borders(draft);
    }

    void read() {
        for (int i = 0; i < MOST_PARTS && draft.from < draft.to; i++) {
            trimNoise();
            if (draft.from == draft.to
                    || !(bracket() || lastNote() || announcedCredit() || signedCredit() || lastCredit())) {
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
        trimCopyright();
        trimFileName();
        trimAddress();
        trimContact();
        trimTail();
    }

    /** {@code … (Photo by Jane Doe/Getty Images) 210222_Airport_216.jpg}: a gallery printed it. */
    private void trimFileName() {
        int dot = draft.to - FILE_ENDING.length();
        if (dot > draft.from && draft.caption.regionMatches(true, dot, FILE_ENDING, 0, FILE_ENDING.length())) {
            int at = dot;
            while (at > draft.from && !Draft.isBlank(draft.caption.charAt(at - 1))) {
                at--;
            }
            draft.to = at > draft.from ? at : draft.to;
            draft.trim();
        }
    }

    /** {@code … 있다. 2023.3.17 reporter@house.co.kr}: behind the sentences, the reporter's address. */
    private void trimAddress() {
        String left = draft.rest();
        int blank = left.lastIndexOf(' ');
        int at = left.indexOf('@', blank + 1);
        boolean address = at > blank + 1 && left.indexOf('.', at) > at && !left.endsWith(".");
        if (address && blank > 0 && (left.charAt(blank - 1) == '.' || Character.isDigit(left.charAt(blank - 1)))) {
            draft.to = draft.from + blank;
            draft.trim();
        }
    }

    /** {@code USA: +1 310 555 0100 / sales@house.com}: in a line of its own, where to buy the picture. */
    private void trimContact() {
        int line = draft.caption.lastIndexOf('\n', draft.to - 1);
        String last = line < draft.from ? "" : draft.caption.substring(line, draft.to);
        boolean contact = last.indexOf('@') > 0
                && last.length() <= LONGEST_CONTACT
                && last.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        if (contact) {
            draft.to = line;
            trimNoise();
        }
    }

    /** {@code …(2024年6月6日撮影)。(c)Jane Doe / AFP}: the mark that stood ahead of a credit. */
    private void trimCopyright() {
        boolean sign = draft.caption.startsWith("©", draft.to - 1);
        boolean letter = draft.to - draft.from > 3 && draft.caption.regionMatches(true, draft.to - 3, "(c)", 0, 3);
        draft.to -= draft.credits.isEmpty() ? 0 : sign ? 1 : letter ? 3 : 0;
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
