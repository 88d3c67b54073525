package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.Phrases.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands ahead of a caption's sentences: file marks, agency ids, notes, a dateline, in any order. */
final class Opening {

    private static final int MOST_PARTS = 12;
    private static final int LONGEST_ID = 24;
    /** {@code 20210303 - BRUSSELS, BELGIUM: } */
    private static final int DAY = 8;

    private static final int LONGEST_SIGNATURE = 24;
    private static final String CIRCA = "- CIRCA ";
    /** {@code circa 1955: } */
    private static final String ABOUT = "circa ";

    private static final int YEAR = 4;
    private static final int LONGEST_SHOUT = 80;

    private final Draft draft;
    private final CreditParser credits;
    private final OpeningNotes notes;

    Opening(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = credits;
        this.notes = new OpeningNotes(draft);
    }

    void read() {
        for (int i = 0; i < MOST_PARTS && draft.from < draft.to; i++) {
            int before = draft.from;
            skipDashes();
            boolean more = bracket() || circa() || mark() || id() || dateline() || draft.from > before;
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
        if (draft.dateline != null && inside.indexOf('=') > 0) {
            signature(inside.substring(inside.indexOf('=') + 1).strip());
        }
        return true;
    }

    /** {@code (서울=연합뉴스) 김민수 기자 = }: behind the agency its reporter, up to an equals sign. */
    private void signature(String agency) {
        int equals = draft.caption.indexOf('=', draft.from);
        String reporter = equals > 0 && equals < Math.min(draft.to, draft.from + LONGEST_SIGNATURE)
                ? draft.caption.substring(draft.from, equals).strip()
                : "";
        Credit credit = credits.parse(reporter.isEmpty() ? agency : reporter + "/" + agency);
        if (!credit.chain().isEmpty()) {
            draft.credits.add(credit);
            draft.from = reporter.isEmpty() ? draft.from : equals + 1;
        }
    }

    private boolean takes(String inside, int start) {
        int word = draft.words.at(start);
        @Nullable Match<Mark> match = word < draft.words.size() ? Mark.opening(draft.words, word) : null;
        boolean note = match != null && (match.meaning() == Mark.NOTE || match.meaning() == Mark.NOTE_ALONE);
        if (note || Draft.shutsOut(inside)) {
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

    /** {@code UNSPECIFIED - CIRCA 1960: }, {@code PARIS - CIRCA 1970: }: a collection's dateline. */
    private boolean circa() {
        int colon = draft.caption.indexOf(':', draft.from);
        if (draft.caption.startsWith(ABOUT, draft.from) && colon == draft.from + ABOUT.length() + YEAR) {
            draft.from = colon + 1;
            return true;
        }
        String head = colon < 0 || colon - draft.from > LONGEST_SHOUT ? "" : draft.caption.substring(draft.from, colon);
        int circa = head.indexOf(CIRCA);
        if (circa <= 0
                || circa + CIRCA.length() >= head.length()
                || !Character.isDigit(head.charAt(circa + CIRCA.length()))) {
            return false;
        }
        String place = head.substring(0, circa).strip();
        if (draft.dateline == null && !place.startsWith("UNSPECIFIED")) {
            draft.dateline = Places.dateline(List.of(place.split("\\s*,\\s*")), null);
        }
        draft.from = colon + 1;
        return true;
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
                int next = behind < 0 && match.meaning() == Mark.MARK && isId(end + 1) ? end : behind;
                draft.from = next >= 0 ? next : draft.from;
                yield next >= 0;
            }
            case NOTE -> notes.take(match, behind);
            case NOTE_ALONE -> notes.takeAlone(match, behind);
            default -> false;
        };
    }

    /** {@code epa10130001}, {@code 040621-N-6536T-062}, {@code MEX1234.}: an agency's number. */
    private boolean id() {
        int end = idEnd(draft.from);
        draft.from = end > 0 ? end : draft.from;
        return end > 0;
    }

    private boolean isId(int from) {
        return from < draft.to && idEnd(from) > 0;
    }

    private int idEnd(int from) {
        int end = from;
        int capitals = 0;
        int digits = 0;
        while (end < draft.to && !Draft.isBlank(draft.caption.charAt(end)) && end - from < LONGEST_ID) {
            char c = draft.caption.charAt(end++);
            digits += c >= '0' && c <= '9' ? 1 : 0;
            capitals += digits == 0 && c >= 'A' && c <= 'Z' ? 1 : 0;
            boolean stop = c == '.' && capitals > 1 && digits > 1 && capitals + digits == end - 1 - from;
            if (stop && end < draft.to && Draft.isBlank(draft.caption.charAt(end))) {
                return end;
            }
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return -1;
            }
        }
        boolean day = digits == DAY && end - from == DAY && draft.dateline == null;
        return digits >= 6 && !day && end < draft.to && Draft.isBlank(draft.caption.charAt(end)) ? end : -1;
    }

    private boolean dateline() {
        if (draft.dateline != null) {
            return false;
        }
        Datelines.Found found = Datelines.at(draft);
        if (found == null) {
            return false;
        }
        draft.dateline = found.dateline();
        draft.from = found.end();
        return true;
    }
}
