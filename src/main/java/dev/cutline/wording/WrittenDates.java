package dev.cutline.wording;

import dev.cutline.wording.Phrases.Match;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days that a text names: {@code March 17, 2023}, {@code 17. März 2023}, {@code le 17 mars 2023},
 * {@code 17.03.2023}, {@code 2023/03/17}, {@code 2023年3月17日}. Months alone, years alone and spans of days are no days.
 */
public final class WrittenDates {

    private static final YearMonth LEAP_YEAR = YearMonth.of(2000, 1);

    private final Words words;
    private final String text;
    private final DateWords parts;
    private final NumericDates numeric;
    private final List<WrittenDate> named = new ArrayList<>(2);
    /** As they are written, by where they begin. */
    private final SortedMap<Integer, String> impossible = new TreeMap<>();

    private WrittenDates(Words words) {
        this.words = words;
        this.text = words.text();
        this.parts = new DateWords(words);
        this.numeric = new NumericDates(words, parts);
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

    /** Whether a stretch of the text names a day, with or without its year. */
    public boolean areNamed(int start, int end) {
        for (WrittenDate day : named) {
            if (day.start() >= start && day.end() <= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a month's name. */
    public static boolean isMonth(String word) {
        Words words = Words.of(word);
        return words.size() == 1 && new DateWords(words).monthAt(0) != null;
    }

    /** {@code 1963-08} where a month and a year stand at a word, else null. */
    public static @Nullable String month(Words words, int word) {
        DateWords parts = new DateWords(words);
        Integer month = parts.month(word);
        Integer year = month == null || word + 1 >= words.size() ? null : parts.year(word + 1);
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
        Integer month = parts.month(word);
        if (month == null || word + 1 >= words.size() || !parts.near(word + 1)) {
            return null;
        }
        int day = parts.day(word + 1);
        if (day == 0 || parts.isSpan(word + 1)) {
            return null;
        }
        Integer year = word + 2 < words.size() && parts.near(word + 2) ? parts.year(word + 2) : null;
        return found(year, month, day, word, year == null ? word + 1 : word + 2, false);
    }

    /** {@code 17. März 2023}, {@code 17th of March}, {@code 8 de julio de 2022}. */
    private @Nullable Found dayFirst(int word) {
        int day = parts.day(word);
        int at = day == 0 ? words.size() : parts.skip(word + 1);
        Match<Integer> month = at < words.size() ? parts.monthAt(at) : null;
        if (month == null || parts.isSpanEnd(word)) {
            return null;
        }
        int last = parts.lastOfMonth(month);
        int yearAt = parts.skip(last + 1);
        Integer year = yearAt < words.size() && parts.near(yearAt) ? parts.year(yearAt) : null;
        return found(year, month.meaning(), day, word, year == null ? last : parts.lastOfYear(yearAt), false);
    }

    /** {@code 2023. október 23.} */
    private @Nullable Found yearFirst(int word) {
        Integer year =
                word + 2 < words.size() && parts.near(word + 1) && parts.near(word + 2) ? parts.year(word) : null;
        Integer month = year == null ? null : parts.month(word + 1);
        int day = month == null || parts.isSpan(word + 2) ? 0 : parts.day(word + 2);
        return day == 0 || month == null ? null : found(year, month, day, word, word + 2, false);
    }

    /** {@code 26OCTUBRE2022} */
    private @Nullable Found glued(int word) {
        int start = words.start(word);
        int end = words.end(word);
        int letters = start;
        while (letters < end && parts.isDigit(letters)) {
            letters++;
        }
        int digits = end;
        while (digits > letters && parts.isDigit(digits - 1)) {
            digits--;
        }
        if (letters - start > 2 || end - digits != 4 || digits - letters < 3) {
            return null;
        }
        Match<Integer> month = new DateWords(Words.of(text.substring(letters, digits))).monthAt(0);
        return month == null
                ? null
                : found(parts.number(digits, end), month.meaning(), parts.number(start, letters), word, word, false);
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
}
