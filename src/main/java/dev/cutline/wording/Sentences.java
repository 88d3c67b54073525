package dev.cutline.wording;

import java.util.Set;

/** Where sentences end. */
public final class Sentences {

    private static final Set<String> SHORT =
            Set.of(("St Dr Mr Mrs Ms Prof Sgt Lt Col Gen Capt Maj Cpl Pvt Sen Rep Gov Rev Jr"
                            + " Sr No Nr Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec vs Mt Ft Adm Cmdr Pfc Spc")
                    .split(" "));

    private Sentences() {}

    /** Whether a full stop at a place ends a sentence: not {@code U.S. }, {@code J. Smith}, {@code Sgt. Doe}, {@code 12. März}. */
    public static boolean endsAt(String text, int dot) {
        if (text.charAt(dot) != '.') {
            return true;
        }
        int start = dot;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        if (word.length() == 1 && Character.isLetter(word.charAt(0)) || SHORT.contains(word)) {
            return false;
        }
        boolean ordinal = !word.isEmpty() && word.length() <= 2 && Character.isDigit(word.charAt(0));
        return !ordinal || isDayOrScore(text, start) || !followedByLetter(text, dot);
    }

    /** {@code on July 4. Picture date: …}, {@code won 3-1. The team …}: a number behind a month or a hyphen counts nothing. */
    private static boolean isDayOrScore(String text, int number) {
        if (number < 2) {
            return false;
        }
        int start = number - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        char before = text.charAt(number - 1);
        return before == '-'
                || before == '–'
                || before == ' ' && WrittenDates.isMonth(text.substring(start, number - 1));
    }

    private static boolean followedByLetter(String text, int dot) {
        int next = dot + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }
}
