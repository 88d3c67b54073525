package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.line.CreditParser;
import java.util.Locale;

/** A credit that stands ahead of its caption, with the picture's number between. */
final class CreditAhead {

    private static final String DEMAND = "Mandatory Credit:";
    private static final int SHORTEST_NUMBER = 5;
    private static final int LONGEST_LINE = 80;

    private final Draft draft;
    private final CreditParser credits;
    private final CreditTails tails;

    CreditAhead(Draft draft, CreditParser credits) {
        this.draft = draft;
        this.credits = credits;
        this.tails = new CreditTails(draft, credits);
    }

    /** {@code Mandatory Credit: Photo by Andy Rain/Shutterstock (14123456aa) Protesters gather}: the number parts them. */
    void read() {
        int line = draft.caption.indexOf('\n', draft.from);
        if (line > 0 && line - draft.from <= LONGEST_LINE && line < draft.to && takesLine(line)) {
            return;
        }
        int open = draft.caption.indexOf('(', draft.from);
        int close = open < 0 || open - draft.from > CreditTails.LONGEST ? -1 : draft.closing(open);
        boolean last =
                close >= 0 && draft.caption.substring(close + 1, draft.to).isBlank();
        if (close < 0 || last || !isPictureNumber(draft.caption.substring(open + 1, close))) {
            return;
        }
        String ahead = draft.caption.substring(draft.from, open);
        int demand = Math.max(0, ahead.indexOf(DEMAND));
        Credit credit = credits.parse(ahead.substring(demand));
        if (!credit.chain().isEmpty()) {
            if (demand > 0) {
                draft.notes.add(ahead.substring(0, demand).strip());
            }
            draft.credits.add(credit);
            draft.from = close + 1;
            draft.trim();
        }
    }

    /**
     * {@code UNICEF/Jane Doe}, {@code © UNICEF/Jane Doe}, {@code PHOTO JANE DOE, LA PRESSE} in a line of its own: somebody's,
     * and somebody's who hands out.
     */
    private boolean takesLine(int end) {
        String line = draft.caption.substring(draft.from, end).strip();
        if (line.indexOf('/') < 0 && !isShoutedCredit(line) || line.endsWith(".")) {
            return false;
        }
        CreditReading reading = credits.judge(line);
        Credit credit = reading.credit();
        boolean both = !credit.creators().isEmpty() && !credit.chain().isEmpty();
        boolean sure = both && (line.startsWith("©") || reading.confidence() != Confidence.GUESS);
        if (sure) {
            draft.credits.add(credit);
            draft.from = end + 1;
            draft.trim();
        }
        return sure;
    }

    private boolean isShoutedCredit(String line) {
        return line.indexOf(',') > 0 && line.equals(line.toUpperCase(Locale.ROOT)) && tails.isAnnounced(draft.from);
    }

    private static boolean isPictureNumber(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits >= SHORTEST_NUMBER
                && text.length() - digits <= 3
                && text.chars().skip(digits).allMatch(Character::isLetter);
    }
}
