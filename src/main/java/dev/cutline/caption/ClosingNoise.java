package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;

/** What stands behind a caption and belongs to nobody: marks, files' names, addresses, and what sites print behind all captions. */
final class ClosingNoise {

    private static final int LONGEST_TAIL = 6;
    private static final String FILE_ENDING = ".jpg";
    private static final int LONGEST_CONTACT = 80;
    /** Of a telephone number. */
    private static final int FEWEST_DIGITS = 7;

    private final Draft draft;

    ClosingNoise(Draft draft) {
        this.draft = draft;
    }

    void trim() {
        draft.trim();
        while (draft.from < draft.to && "+*=/|-–—•,".indexOf(draft.caption.charAt(draft.to - 1)) >= 0) {
            draft.to--;
            draft.trim();
        }
        trimCopyright();
        trimFileName();
        if (draft.caption.lastIndexOf('@', draft.to - 1) > draft.from) {
            trimAddress();
            trimContact();
        }
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
            trim();
        }
    }

    /** {@code …(2024年6月6日撮影)。(c)Jane Doe / AFP}: the mark that stood ahead of a credit. */
    private void trimCopyright() {
        boolean sign = draft.caption.startsWith("©", draft.to - 1);
        boolean letter = draft.to - draft.from > 3 && draft.caption.regionMatches(true, draft.to - 3, "(c)", 0, 3);
        draft.to -= draft.credits.isEmpty() ? 0 : sign ? 1 : letter ? 3 : 0;
    }

    /** {@code REUTERS/Jane Doe Purchase Licensing Rights, opens new tab} */
    private void trimTail() {
        int end = draft.words.at(draft.to);
        for (int word = Math.max(0, end - LONGEST_TAIL); word < end; word++) {
            Match<Mark> match = Mark.opening(draft.words, word);
            if (match != null && match.meaning() == Mark.TAIL && draft.words.end(match.last()) >= draft.to - 1) {
                draft.to = Math.max(draft.from, draft.words.start(word));
                trim();
                return;
            }
        }
    }
}
