package dev.cutline.wording;

import dev.cutline.wording.Phrases.Match;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a text names: {@code March 17, 2023}, {@code 17. März 2023}, {@code le 17 mars 2023},
 * {@code 17.03.2023}, {@code 2023/03/17}, {@code 2023年3月17日}. Months alone, years alone and spans of days are no days.
 */
public final class WrittenDates {

    private static final Phrases<Integer> MONTHS = Phrases.read(WrittenDates.class, "months.tsv", Integer::valueOf);

    /** What some languages put behind the year. */
    private static final Set<String> YEARS = Set.of("року", "года", "г", "р", "r", "roku", "година");

    /** {@code 12 พฤษภาคม 2566}: Thais count from the death of the Buddha. */
    private static final int BUDDHIST = 543;

    private static final int FIRST_BUDDHIST = 2440;

    private static final YearMonth LEAP_YEAR = YearMonth.of(2000, 1);

    private final Words words;
    private final String text;
    private final NumericDates numeric;
    private final List<WrittenDate> named = new ArrayList<>(2);
    /** As they are written, by where they begin. */
    private final SortedMap<Integer, String> impossible = new TreeMap<>();

    private WrittenDates(Words words) {
        this.words = words;
        this.text = words.text();
        this.numeric = new NumericDates(words);
    }

    /** Reads the days of a text. */
    public static WrittenDates of(Words words) {
        WrittenDates dates = new WrittenDates(words);
        for (int word = 0; word < words.size(); ) {
            Found date = dates.at(word);
            if (date != null) {
                dates.named.add(date.date());
            }
            word = date == null ? word + 1 : date.next();
        }
        return dates;
    }

    /** All days of a text, in its order. */
    public static List<WrittenDate> in(Words words) {
        return of(words).named();
    }

    /** The days, in the order of the text. */
    public List<WrittenDate> named() {
        return Collections.unmodifiableList(named);
    }

    /**
     * Days that a stretch of the text names and that there are none of, such as {@code February 30, 2023}, as they are
     * written, each once.
     */
    public List<String> impossible(int start, int end) {
        return impossible.isEmpty()
                ? List.of()
                : impossible.subMap(start, end).values().stream().distinct().toList();
    }

    /** Whether a word is a month's name. */
    public static boolean isMonth(String word) {
        Words words = Words.of(word);
        return words.size() == 1 && MONTHS.at(words, 0) != null;
    }

    /** {@code 1963-08} where a month and a year stand at a word, else null. */
    public static @Nullable String month(Words words, int word) {
        WrittenDates reader = new WrittenDates(words);
        Integer month = reader.month(word);
        Integer year = month == null || word + 1 >= words.size() ? null : reader.year(word + 1);
        return year == null ? null : "%d-%02d".formatted(year, month);
    }

    /** A day, and the word behind it. */
    record Found(WrittenDate date, int next) {}

    private @Nullable Found at(int word) {
        char first = text.charAt(words.start(word));
        if (Character.isDigit(first)) {
            Found named = dayFirst(word);
            named = named == null ? yearFirst(word) : named;
            named = named == null ? glued(word) : named;
            return named != null ? named : numeric.at(word);
        }
        return Character.isLetter(first) ? monthFirst(word) : null;
    }

    /** {@code March 17, 2023}, {@code Aug. 15}. */
    private @Nullable Found monthFirst(int word) {
        Integer month = month(word);
        if (month == null || word + 1 >= words.size() || !near(word + 1)) {
            return null;
        }
        int day = day(word + 1);
        if (day == 0 || isSpan(word + 1)) {
            return null;
        }
        Integer year = word + 2 < words.size() && near(word + 2) ? year(word + 2) : null;
        return found(year, month, day, word, year == null ? word + 1 : word + 2, false);
    }

    /** {@code 17. März 2023}, {@code 17th of March}, {@code 8 de julio de 2022}. */
    private @Nullable Found dayFirst(int word) {
        int day = day(word);
        int at = day == 0 ? words.size() : skip(word + 1);
        Match<Integer> month = at < words.size() ? MONTHS.at(words, at) : null;
        if (month == null || isSpanEnd(word)) {
            return null;
        }
        int last = lastOfMonth(month);
        int yearAt = skip(last + 1);
        Integer year = yearAt < words.size() && near(yearAt) ? year(yearAt) : null;
        return found(year, month.meaning(), day, word, year == null ? last : lastOfYear(yearAt), false);
    }

    /** {@code مايو/أيار}: the month in the calendars of two lands. */
    private int lastOfMonth(Match<Integer> month) {
        int next = month.last() + 1;
        Match<Integer> again = next < words.size() && near(next) ? MONTHS.at(words, next) : null;
        return again != null && again.meaning().equals(month.meaning()) ? again.last() : month.last();
    }

    /** {@code 12 мая 2023 года}, {@code 2 kwietnia 2022 r.} */
    private int lastOfYear(int year) {
        boolean named = year + 1 < words.size() && near(year + 1) && YEARS.contains(words.folded(year + 1));
        return named ? year + 1 : year;
    }

    /** {@code 2023. október 23.} */
    private @Nullable Found yearFirst(int word) {
        Integer year = word + 2 < words.size() && near(word + 1) && near(word + 2) ? year(word) : null;
        Integer month = year == null ? null : month(word + 1);
        int day = month == null || isSpan(word + 2) ? 0 : day(word + 2);
        return day == 0 || month == null ? null : found(year, month, day, word, word + 2, false);
    }

    /** {@code 26OCTUBRE2022} */
    private @Nullable Found glued(int word) {
        int start = words.start(word);
        int end = words.end(word);
        int letters = start;
        while (letters < end && isDigit(letters)) {
            letters++;
        }
        int digits = end;
        while (digits > letters && isDigit(digits - 1)) {
            digits--;
        }
        if (letters - start > 2 || end - digits != 4 || digits - letters < 3) {
            return null;
        }
        Match<Integer> month = MONTHS.at(Words.of(text.substring(letters, digits)), 0);
        return month == null
                ? null
                : found(number(digits, end), month.meaning(), number(start, letters), word, word, false);
    }

    private int skip(int word) {
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
    private boolean near(int word) {
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

    private @Nullable Integer month(int word) {
        Match<Integer> match = MONTHS.at(words, word);
        return match == null || match.last() != word ? null : match.meaning();
    }

    /** {@code 17}, {@code 17th}, {@code 1er}; 0 for anything else. */
    private int day(int word) {
        int end = words.start(word);
        while (end < words.end(word) && isDigit(end)) {
            end++;
        }
        int digits = end - words.start(word);
        boolean ordinal = end == words.end(word) || isFiller(words.folded(word).substring(digits));
        int value = digits == 0 || digits > 2 || !ordinal ? 0 : number(words.start(word), end);
        return value <= 31 ? value : 0;
    }

    private @Nullable Integer year(int word) {
        boolean four = words.end(word) - words.start(word) == 4;
        for (int i = words.start(word); four && i < words.end(word); i++) {
            four = isDigit(i);
        }
        int value = four ? number(words.start(word), words.end(word)) : 0;
        int common = value > FIRST_BUDDHIST ? value - BUDDHIST : value;
        return common >= 1800 && common < 2200 ? common : null;
    }

    /** {@code March 17-19}: no single day. */
    private boolean isSpan(int word) {
        int at = words.end(word);
        return at + 1 < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '–') && isDigit(at + 1);
    }

    /** The second half of {@code 17-19 March}. */
    private boolean isSpanEnd(int word) {
        int at = words.start(word);
        return at > 1 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '–') && isDigit(at - 2);
    }

    private @Nullable Found found(@Nullable Integer year, int month, int day, int first, int last, boolean ambiguous) {
        if (possible(year, month, day)) {
            int start = words.start(first);
            return new Found(new WrittenDate(year, month, day, start, words.end(last), ambiguous), last + 1);
        }
        if (year != null) {
            impossible.put(words.start(first), words.range(first, last));
        }
        return null;
    }

    static boolean possible(@Nullable Integer year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        YearMonth of = year == null ? LEAP_YEAR.withMonth(month) : YearMonth.of(year, month);
        return day <= of.lengthOfMonth();
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int number(int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
