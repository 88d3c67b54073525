package dev.cutline.caption.check;

import dev.cutline.caption.check.HouseChecks.Finding;
import dev.cutline.credit.Credit;
import dev.cutline.wording.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Checks of the credit, and of what forbids the picture altogether. */
final class CreditChecks {

    private CreditChecks() {}

    static void check(CheckFacts facts, List<Finding> findings) {
        if (facts.withdrawn()) {
            findings.add(new Finding("withdrawn", ""));
        }
        if (facts.embargo() != null) {
            findings.add(new Finding("embargoed", facts.embargo()));
        }
        Credit credit = facts.credit();
        if (credit.creators().isEmpty() && credit.chain().isEmpty()) {
            findings.add(new Finding("credit-missing", ""));
        }
        if (!facts.contradictions().isEmpty()) {
            findings.add(new Finding("credit-contradictory", String.join("; ", facts.contradictions())));
        }
        if (!facts.unknownAgencies().isEmpty()) {
            findings.add(new Finding("agency-unknown", String.join(", ", facts.unknownAgencies())));
        }
        if (facts.mandatoryForm() != null && !sameCredit(facts.mandatoryForm(), facts.creditLine())) {
            findings.add(new Finding("credit-form", facts.mandatoryForm()));
        } else if (facts.mandatoryForm() == null && facts.agencyForm() != null && facts.creditLine() != null) {
            agencyForm(facts.agencyForm(), facts.creditLine(), findings);
        }
        if (isDoubled(facts)) {
            findings.add(new Finding("credit-doubled", ""));
        }
    }

    private static void agencyForm(String form, String printed, List<Finding> findings) {
        if (!sameCredit(form, printed)) {
            findings.add(new Finding("credit-agency-form", form));
        }
    }

    private static boolean sameCredit(String demanded, @org.jspecify.annotations.Nullable String printed) {
        return printed != null && (demanded.equals(printed) || bare(demanded).equals(bare(printed)));
    }

    /** Spaces around slashes and case make no other credit. */
    private static String bare(String credit) {
        StringBuilder bare = new StringBuilder(credit.length());
        for (char c : credit.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || c == '/') {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** What is left behind the text holds the photographer more than once. */
    private static boolean isDoubled(CheckFacts facts) {
        Credit credit = facts.caption().credit();
        if (credit.creators().isEmpty()) {
            return false;
        }
        String creator = Normalizer.normalize(credit.creators().get(0), Normalizer.Form.NFC);
        return facts.reading().tail().count(Words.of(creator)) > 1;
    }
}
