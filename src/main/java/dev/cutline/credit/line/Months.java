package dev.cutline.credit.line;

import dev.cutline.credit.word.Table;
import java.util.Set;

/** Names of months, which with a number are a date and no name. */
final class Months {

    private static final Set<String> NAMES = names();

    private Months() {}

    static boolean is(String key) {
        return NAMES.contains(key);
    }

    /** "8.jan.23": a day with its month in letters. */
    static boolean isDay(String key) {
        int first = key.indexOf('.');
        int last = key.lastIndexOf('.');
        return first > 0
                && last > first + 1
                && Character.isDigit(key.charAt(0))
                && Character.isDigit(key.charAt(key.length() - 1))
                && is(key.substring(first + 1, last));
    }

    private static Set<String> names() {
        return Set.of(
                Table.cell(Table.builtIn(Months.class, "months.tsv").get(0), 0).split(" "));
    }
}
