package dev.cutline.caption;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        return credits.size() < 2 ? best : withBareQualifiers(best, credits);
    }

    /** {@code (Pool photo) (Yonhap)}: what a bracket of its own says of the picture holds for the credit beside it. */
    private static Credit withBareQualifiers(Credit best, List<Credit> credits) {
        Set<Qualifier> all = new LinkedHashSet<>(best.qualifiers());
        credits.stream()
                .filter(credit -> credit.creators().isEmpty() && credit.chain().isEmpty())
                .forEach(bare -> all.addAll(bare.qualifiers()));
        return all.size() == best.qualifiers().size()
                ? best
                : new Credit(best.line(), best.creators(), best.chain(), List.copyOf(all), best.copyright());
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
