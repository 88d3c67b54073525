package dev.cutline.caption;

import dev.cutline.credit.Credit;
import java.util.ArrayList;
import java.util.List;

/** One credit of those that a caption repeats. */
final class RepeatedCredits {

    private RepeatedCredits() {}

    /** The one that says most; of equals, the one that stands first. */
    static Credit best(List<Credit> credits) {
        Credit best = Credit.NONE;
        for (Credit credit : credits) {
            Credit joined = joined(credit, best);
            boolean more = weight(joined) >= weight(best);
            best = best == Credit.NONE || more ? joined : best;
        }
        return best;
    }

    /** {@code AFP PHOTO / ANP / Jane Doe (Photo credit should read JANE DOE/AFP via Getty Images)}: one chain goes on with the other. */
    private static Credit joined(Credit earlier, Credit later) {
        List<String> first = earlier.chain();
        List<String> second = later.chain();
        boolean goesOn = first.size() > 1
                && second.size() > 1
                && first.get(first.size() - 1).equals(second.get(0))
                && !earlier.creators().isEmpty()
                && earlier.creators().equals(later.creators());
        if (!goesOn) {
            return earlier;
        }
        List<String> chain = new ArrayList<>(first);
        second.stream().skip(1).filter(house -> !first.contains(house)).forEach(chain::add);
        return new Credit(earlier.line(), earlier.creators(), chain, earlier.qualifiers(), earlier.copyright());
    }

    private static int weight(Credit credit) {
        return 2 * credit.creators().size()
                + 2 * credit.chain().size()
                + credit.qualifiers().size();
    }
}
