package dev.cutline.caption;

import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import dev.cutline.wording.WrittenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a dateline, its day aside.
 *
 * @param names places, in their order
 * @param agency whether an agency signed it
 * @param ship whether a ship stands in a place's stead
 * @param month {@code 1963-08} where a month alone is named, or null
 */
record DatelineParts(
        List<String> names,
        boolean agency,
        boolean ship,
        @Nullable String month) {

    private static final int MOST_WORDS = 5;
    private static final int MOST_SHOUTED = 7;
    /** Where words aren't parted by spaces, a longer one is a sentence. */
    private static final int LONGEST_UNCASED = 16;
    /** {@code 新华社照片，北京，2023年5月12日} */
    private static final String XINHUA = "新华社";
    /** {@code Calif.}; {@code Amsterdam, Netherlands. 8 May: } ends a sentence. */
    private static final int LONGEST_SHORTENED = 5;

    private static final Set<String> SHIPS = Set.of("USS", "USNS", "USCGC", "HMS", "HMCS", "HMAS", "INS");

    /** The parts of a text, or null if there is anything else in it. */
    static @Nullable DatelineParts of(String text) {
        List<String> names = new ArrayList<>();
        boolean agency = false;
        boolean ship = false;
        String month = null;
        for (String part : split(text)) {
            String named = monthOf(part);
            if (part.startsWith("(") && !(names.size() == 1 && Places.isKnown(part.substring(1)))) {
                agency = true;
            } else if (part.startsWith("(")) {
                names.add(part.substring(1));
            } else if (part.startsWith(XINHUA)) {
                agency = true;
            } else if (named != null && month == null) {
                month = named;
            } else if (!isWeekday(part) && !(part.length() <= 4 && Places.isParticle(part))) {
                if (!isPlace(part)) {
                    return null;
                }
                boolean aboard = SHIPS.contains(part.substring(0, Math.max(0, part.indexOf(' '))));
                ship |= aboard;
                names.addAll(aboard ? List.of() : List.of(part));
            }
        }
        return new DatelineParts(List.copyOf(names), agency, ship, month);
    }

    /** {@code August 1963} */
    private static @Nullable String monthOf(String part) {
        Words words = Words.of(part);
        return words.size() == 2 && part.length() == words.end(1) ? WrittenDates.month(words, 0) : null;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            boolean dash = (c == '-' || c == '–' || c == '—') && i > 0 && Draft.isBlank(text.charAt(i - 1));
            if (c == ','
                    || c == '،'
                    || c == '，'
                    || c == ';'
                    || c == '('
                    || c == ')'
                    || c == '/' && !isWithinName(text, i)
                    || dash) {
                add(parts, text.substring(start, i), c == ')');
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@code Frankfurt/Main}: a slash without blanks, unless a country or region stands behind it. */
    private static boolean isWithinName(String text, int slash) {
        int end = slash + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean tight = slash > 0 && Character.isLetter(text.charAt(slash - 1)) && end > slash + 1;
        return tight && !Places.isKnown(text.substring(slash + 1, end));
    }

    private static void add(List<String> parts, String part, boolean bracketed) {
        String name = part.strip();
        String whole = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        boolean code = whole.length() > 1 && whole.chars().allMatch(Character::isUpperCase);
        name = (code || whole.length() > LONGEST_SHORTENED) && Places.isCountry(whole) ? whole : name;
        while (!name.isEmpty() && "-–:".indexOf(name.charAt(0)) >= 0) {
            name = name.substring(1).strip();
        }
        if (!name.isEmpty() && !name.equals(".")) {
            parts.add(bracketed ? "(" + name : name);
        }
    }

    private static boolean isWeekday(String part) {
        Words words = Words.of(part);
        Match<Mark> match = words.size() == 0 ? null : Mark.ofDay(words, 0);
        return match != null && match.meaning() == Mark.WEEKDAY && match.last() == words.size() - 1;
    }

    /** A few words, each but particles with a capital, no number and no full stop of a sentence. */
    private static boolean isPlace(String part) {
        Words words = Words.of(part);
        int most = Datelines.isCapitals(part) ? MOST_SHOUTED : MOST_WORDS;
        if (words.size() == 0 || words.size() > most || part.indexOf('"') >= 0 || part.indexOf(':') >= 0) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            char first = isOrdinal(words.word(i)) ? 'T' : part.charAt(words.start(i));
            boolean lower = Character.isLowerCase(first) && !Places.isParticle(words.word(i));
            if (Character.isDigit(first)
                    || lower
                    || words.gap(i) == Words.Gap.STOP && i > 0 && part.charAt(words.end(i - 1)) != '.') {
                return false;
            }
        }
        char first = part.charAt(words.start(0));
        return Character.isUpperCase(first) || isUncased(first) && part.length() <= LONGEST_UNCASED;
    }

    /** A letter of a script without capitals. */
    private static boolean isUncased(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c) && !Character.isUpperCase(c);
    }

    /** {@code U.S. 5TH FLEET AREA OF OPERATIONS} */
    private static boolean isOrdinal(String word) {
        return word.length() == 3
                && Character.isDigit(word.charAt(0))
                && ("ST ND RD TH").contains(word.substring(1))
                && Character.isUpperCase(word.charAt(2));
    }
}
