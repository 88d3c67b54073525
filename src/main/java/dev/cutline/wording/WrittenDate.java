package dev.cutline.wording;

import java.util.Locale;
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
        String monthDay = String.format(Locale.ROOT, "%02d-%02d", month, day);
        return year == null ? monthDay : String.format(Locale.ROOT, "%04d-%s", year, monthDay);
    }
}
