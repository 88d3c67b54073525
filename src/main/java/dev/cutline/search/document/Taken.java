package dev.cutline.search.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a picture was taken, at the precision that is known.
 *
 * @param first day, on the calendar of the place: zones move no picture to another day
 * @param last day: the same, or the end of the month or year where no more is known
 * @param instant for putting pictures in order: the time, or the beginning of the first day
 */
record Taken(LocalDate first, LocalDate last, Instant instant) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(T.+)?");

    /** When the record says, else the caption; null where neither does. */
    static @Nullable Taken of(Entry entry) {
        Taken created = read(entry.record().text("dateCreated"));
        return created == null ? read(entry.meaning().caption().date()) : created;
    }

    /** Reads {@code 2023}, {@code 2023-03}, {@code 2023-03-17}, {@code 2023-03-17T08:15:00+09:00}; null for others. */
    static @Nullable Taken read(@Nullable String date) {
        Matcher parts = DATE.matcher(date == null ? "" : date.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (year == 0) {
                return null;
            }
            if (isUnknown(parts.group(2))) {
                return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (isUnknown(parts.group(3))) {
                return days(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return parts.group(4) == null ? days(day, day) : new Taken(day, day, instant(day, parts.group(4)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isUnknown(@Nullable String part) {
        return part == null || part.equals("00");
    }

    private static Taken days(LocalDate first, LocalDate last) {
        return new Taken(first, last, first.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Instant instant(LocalDate day, String time) {
        try {
            return OffsetDateTime.parse(day + time).toInstant();
        } catch (DateTimeException e) {
            return localInstant(day, time);
        }
    }

    private static Instant localInstant(LocalDate day, String time) {
        try {
            return LocalDateTime.parse(day + time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    /** Whether the month is known. */
    boolean knowsMonth() {
        return YearMonth.from(first).equals(YearMonth.from(last));
    }
}
