package dev.cutline.credit;

import java.util.Set;

/** Names of months, which with a number are a date and no name. */
final class Months {

    private static final Set<String> NAMES = names();

    private Months() {}

    static boolean is(String key) {
        return NAMES.contains(key);
    }

    private static Set<String> names() {
        return Set.of(Table.cell(Table.builtIn("months.tsv").get(0), 0).split(" "));
    }
}
