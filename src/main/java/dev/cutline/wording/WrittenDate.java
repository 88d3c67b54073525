package dev.cutline.wording;

import org.jspecify.annotations.Nullable;

/**
 * A day as it is written in a text.
 *
 * @param year the year, or null where none is written
 * @param month 1 to 12
 * @param day 1 to 31
 * @param start where it begins in the text
 * @param end where it ends in the text
 * @param ambiguous whether day and month could be exchanged ({@code 03/04/2021}); then the day comes first here
 */
public record WrittenDate(@Nullable Integer year, int month, int day, int start, int end, boolean ambiguous) {

    /** {@code 2023-03-17}, or {@code 03-17} without a year. */
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        if (year != null) {
            iso.append(year).append('-');
        }
        return two(two(iso, month).append('-'), day).toString();
    }

    /** The same day in a text that begins at a place of this one. */
    public WrittenDate behind(int place) {
        return new WrittenDate(year, month, day, start - place, end - place, ambiguous);
    }

    private static StringBuilder two(StringBuilder iso, int number) {
        return iso.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
