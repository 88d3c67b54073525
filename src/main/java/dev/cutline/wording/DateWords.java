package dev.cutline.wording;

import dev.cutline.wording.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that days are written with: months in many languages, days, years, and what stands between them. */
final class DateWords {

    private static final Phrases<Integer> MONTHS = Phrases.read(WrittenDates.class, "months.tsv", Integer::valueOf);

    /** What some languages put behind the year. */
    private static final Set<String> YEARS = Set.of("року", "года", "г", "р", "r", "roku", "година");

    /** {@code 12 พฤษภาคม 2566}: Thais count from the death of the Buddha. */
    private static final int BUDDHIST = 543;

    private static final int FIRST_BUDDHIST = 2440;

    private final Words words;
    private final String text;

    DateWords(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** The month that begins at a word, or null. */
    @Nullable
    Match<Integer> monthAt(int word) {
        return MONTHS.at(words, word);
    }

    /** The word behind such as {@code de} and {@code of}; behind the last word where none follows closely. */
    int skip(int word) {
        int at = word;
        while (at < words.size() && at < word + 2 && near(at) && isFiller(words.folded(at))) {
            at++;
        }
        return at < words.size() && near(at) ? at : words.size();
    }

    private static boolean isFiller(String folded) {
        return switch (folded) {
            case "de", "del", "of", "do", "di", "st", "nd", "rd", "th", "er", "e", "a", "the" -> true;
            default -> false;
        };
    }

    /** Whether a word follows the one ahead closely enough to be of one date. */
    boolean near(int word) {
        int gap = words.start(word) - words.end(word - 1);
        if (gap > 3) {
            return false;
        }
        for (int i = words.end(word - 1); i < words.start(word); i++) {
            if (" .,º°ª-/\u00a0".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return words.gap(word) != Words.Gap.STOP || text.charAt(words.end(word - 1)) == '.';
    }

    /** The month that a word is the name of, 1 to 12, or null. */
    @Nullable
    Integer month(int word) {
        Match<Integer> match = monthAt(word);
        return match == null || match.last() != word ? null : match.meaning();
    }

    /** {@code 17}, {@code 17th}, {@code 1er}; 0 for anything else. */
    int day(int word) {
        int end = words.start(word);
        while (end < words.end(word) && isDigit(end)) {
            end++;
        }
        int digits = end - words.start(word);
        boolean ordinal = end == words.end(word) || isFiller(words.folded(word).substring(digits));
        int value = digits == 0 || digits > 2 || !ordinal ? 0 : number(words.start(word), end);
        return value <= 31 ? value : 0;
    }

    /** A year of photography by the common calendar, or null. */
    @Nullable
    Integer year(int word) {
        boolean four = words.end(word) - words.start(word) == 4;
        for (int i = words.start(word); four && i < words.end(word); i++) {
            four = isDigit(i);
        }
        int value = four ? number(words.start(word), words.end(word)) : 0;
        int common = value > FIRST_BUDDHIST ? value - BUDDHIST : value;
        return common >= 1800 && common < 2200 ? common : null;
    }

    /** {@code مايو/أيار}: the month in the calendars of two lands. */
    int lastOfMonth(Match<Integer> month) {
        int next = month.last() + 1;
        Match<Integer> again = next < words.size() && near(next) ? monthAt(next) : null;
        return again != null && again.meaning().equals(month.meaning()) ? again.last() : month.last();
    }

    /** {@code 12 мая 2023 года}, {@code 2 kwietnia 2022 r.} */
    int lastOfYear(int year) {
        boolean named = year + 1 < words.size() && near(year + 1) && YEARS.contains(words.folded(year + 1));
        return named ? year + 1 : year;
    }

    /** {@code March 17-19}: no single day. */
    boolean isSpan(int word) {
        int at = words.end(word);
        return at + 1 < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–') && isDigit(at + 1);
    }

    /** The second half of {@code 17-19 March}. */
    boolean isSpanEnd(int word) {
        int at = words.start(word);
        return at > 1 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '–') && isDigit(at - 2);
    }

    boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    int number(int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
