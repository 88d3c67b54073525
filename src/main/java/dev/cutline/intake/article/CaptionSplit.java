package dev.cutline.intake.article;

import dev.cutline.caption.CaptionParser;
import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.line.CreditParser;

/** Parts the words under a picture into caption and credit. */
final class CaptionSplit {

    private static final int LONGEST_CREDIT = 160;

    private final CaptionParser captions;
    private final CreditParser credits;

    CaptionSplit(CaptionParser captions, CreditParser credits) {
        this.captions = captions;
        this.credits = credits;
    }

    /** Both empty where there is nothing. */
    record Parts(String caption, String creditLine) {

        boolean hasCredit() {
            return !creditLine.isEmpty();
        }
    }

    /** The parts, where the credit may have been told apart already. */
    Parts split(String words, String credit) {
        return credit.isEmpty() ? split(words) : new Parts(words.equals(credit) ? "" : words, credit);
    }

    /** The parts of a text that holds both, as in agency copy. */
    Parts split(String words) {
        Credit tail = captions.parseAround(words).credit();
        if (!tail.line().isEmpty()) {
            String text = captions.parseAround(words).text();
            return new Parts(text, tail.line());
        }
        return isCredit(words) ? new Parts("", words) : new Parts(words, "");
    }

    /** Whether a text is a credit and nothing else. */
    boolean isCredit(String text) {
        if (text.isBlank() || text.length() > LONGEST_CREDIT) {
            return false;
        }
        CreditReading reading = credits.read(text);
        return reading.isCredit() && reading.confidence() != CreditReading.Confidence.GUESS;
    }
}
