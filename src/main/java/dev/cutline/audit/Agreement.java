package dev.cutline.audit;

import dev.cutline.credit.Credit;
import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** How a printed credit and the one that is owed differ; case and accents don't count. */
final class Agreement {

    private Agreement() {}

    /** Whether both name a person or a house in common. */
    static boolean sameMaker(Credit printed, Credit owed) {
        return owed.creators().stream().anyMatch(name -> holds(printed.creators(), name))
                || owed.chain().stream().anyMatch(name -> holds(printed.chain(), name));
    }

    /** What of the owed names isn't printed. */
    static List<String> missing(List<String> printed, List<String> owed) {
        return owed.stream().filter(name -> !holds(printed, name)).toList();
    }

    private static boolean holds(List<String> names, String name) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return names.stream().anyMatch(each -> collator.compare(each, name) == 0);
    }
}
