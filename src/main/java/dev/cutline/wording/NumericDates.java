package dev.cutline.wording;

import dev.cutline.wording.WrittenDates.Found;
import org.jspecify.annotations.Nullable;

/** Days that are written in numbers alone. */
final class NumericDates {

    /** {@code 07/07/16} is of this century, {@code 07/07/76} of the last. */
    private static final int THIS_CENTURY = 50;

    /** Eight figures that begin with an earlier year are rather a number. */
    private static final int FIRST_COMPACT = 1930;

    private final Words words;
    private final String text;
    private final DateWords parts;

    NumericDates(Words words, DateWords parts) {
        this.words = words;
        this.text = words.text();
        this.parts = parts;
    }

    /** {@code 17.03.2023}, {@code 17/03/2023}, {@code 2023-03-17}, {@code 2023年3月17日}, {@code 2023년 3월 17일}. */
    @Nullable
    Found at(int word) {
        int[] at = {words.start(word)};
        int first = numberAt(at);
        String mark = separator(at);
        int second = mark.isEmpty() ? -1 : numberAt(at);
        String again = second < 0 ? "" : separator(at);
        if (again.isEmpty() || !pairs(mark, again)) {
            return mark.isEmpty() ? compact(word) : null;
        }
        int thirdAt = at[0];
        int third = numberAt(at);
        if (third < 100 && at[0] - thirdAt == 2 && first <= 31 && !mark.equals("-")) {
            third += third < THIS_CENTURY ? 2000 : 1900;
        }
        if (third < 0 || at[0] < text.length() && parts.isDigit(at[0])) {
            return null;
        }
        int end = at[0] < text.length() && "日일号".indexOf(text.charAt(at[0])) >= 0 ? at[0] + 1 : at[0];
        return first > 31
                ? sane(first, second, third, word, end, false)
                : lastIsYear(first, second, third, mark, word, end);
    }

    /** {@code 20230317} */
    private @Nullable Found compact(int word) {
        int start = words.start(word);
        int end = words.end(word);
        for (int i = start; i < end; i++) {
            if (end - start != 8 || !parts.isDigit(i)) {
                return null;
            }
        }
        int year = parts.number(start, start + 4);
        return year < FIRST_COMPACT || year > 2100
                ? null
                : sane(year, parts.number(start + 4, start + 6), parts.number(start + 6, end), word, end, false);
    }

    private static boolean pairs(String first, String second) {
        return first.equals(second)
                || first.equals("年") && second.equals("月")
                || first.equals("년") && second.equals("월");
    }

    private @Nullable Found lastIsYear(int first, int second, int year, String mark, int word, int end) {
        if (second > 12 && first <= 12) {
            return sane(year, first, second, word, end, false);
        }
        boolean ambiguous = mark.equals("/") && first <= 12 && second <= 12 && first != second;
        return sane(year, second, first, word, end, ambiguous);
    }

    private @Nullable Found sane(int year, int month, int day, int word, int end, boolean ambiguous) {
        if (year < 1800 || year >= 2200) {
            return null;
        }
        int next = word;
        while (next < words.size() && words.start(next) < end) {
            next++;
        }
        return WrittenDates.possible(year, month, day)
                ? new Found(new WrittenDate(year, month, day, words.start(word), end, ambiguous), next)
                : null;
    }

    private int numberAt(int[] at) {
        int start = at[0];
        while (at[0] < text.length() && parts.isDigit(at[0]) && at[0] - start < 5) {
            at[0]++;
        }
        return at[0] == start || at[0] - start > 4 ? -1 : parts.number(start, at[0]);
    }

    private String separator(int[] at) {
        int start = at[0];
        if (start >= text.length() || "./-年月년월".indexOf(text.charAt(start)) < 0) {
            return "";
        }
        at[0]++;
        while (at[0] < text.length() && text.charAt(at[0]) == ' ' && at[0] - start < 2) {
            at[0]++;
        }
        return text.substring(start, start + 1);
    }
}
