package dev.cutline.intake.sheet;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.wording.Words;
import dev.cutline.wording.WrittenDate;
import dev.cutline.wording.WrittenDates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of one column, as people and programs write them.
 *
 * <p>Where day and month could be exchanged, the rest of the column tells the order; where it doesn't, the date is not
 * read: no date is better than a wrong one.
 */
final class SheetDates {

    private static final Pattern ISO = Pattern.compile(
            "\\d{4}(-\\d{2}(-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?");
    private static final Pattern ZONE = Pattern.compile("(?<=T.{1,30})([+-]\\d{2})(\\d{2})$");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})");
    private static final Pattern TIME =
            Pattern.compile("\\D(?<time>\\d{1,2}:[0-5]\\d(:[0-5]\\d)?)(?![\\d:])(?<half>\\s*[aApP]\\.?[mM])?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");

    /** Day 0 of the numbers by which spreadsheets count days. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private enum Order {
        UNKNOWN,
        DAY_FIRST,
        MONTH_FIRST
    }

    private final Order order;

    private SheetDates(Order order) {
        this.order = order;
    }

    static SheetDates of(List<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String cell : column) {
            Matcher date = NUMERIC.matcher(cell);
            if (date.lookingAt()) {
                dayFirst |= Integer.parseInt(date.group(1)) > 12 || cell.contains(".");
                monthFirst |= Integer.parseInt(date.group(2)) > 12;
            }
        }
        return new SheetDates(dayFirst == monthFirst ? Order.UNKNOWN : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** The date in ISO 8601, as precise as it is written. */
    Optional<String> iso(String cell) {
        if (ISO.matcher(cell).matches()) {
            String iso = cell.replace(' ', 'T');
            return Optional.of(ZONE.matcher(iso).replaceFirst("$1:$2"))
                    .filter(date -> IptcProperties.isAllowed("dateCreated", date));
        }
        if (SERIAL.matcher(cell).matches()) {
            LocalDate date = EPOCH.plusDays(Long.parseLong(cell.substring(0, 5)));
            return Optional.of(date)
                    .filter(day -> day.isAfter(FIRST) && day.isBefore(LAST))
                    .map(LocalDate::toString);
        }
        if (cell.matches("\\d{8}")) {
            return day(number(cell, 0, 4), number(cell, 4, 6), number(cell, 6, 8));
        }
        Matcher date = NUMERIC.matcher(cell);
        Optional<String> day = date.lookingAt() ? numeric(date) : written(cell);
        return day.map(found -> found + time(cell));
    }

    private Optional<String> numeric(Matcher date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        int year = Integer.parseInt(date.group(3));
        int full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
        if (first > 12 || order == Order.DAY_FIRST || first == second) {
            return day(full, second, first);
        }
        return second > 12 || order == Order.MONTH_FIRST ? day(full, first, second) : Optional.empty();
    }

    private static Optional<String> written(String cell) {
        List<WrittenDate> dates = WrittenDates.in(Words.of(cell));
        return dates.size() == 1 && dates.get(0).year() != null && !dates.get(0).ambiguous()
                ? Optional.of(dates.get(0).iso())
                : Optional.empty();
    }

    private static String time(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.find()) {
            return "";
        }
        String half = time.group("half");
        String[] parts = time.group("time").split(":");
        int hour = Integer.parseInt(parts[0]);
        if (half != null) {
            hour = hour % 12 + (half.strip().toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return hour > 23 ? "" : "T%02d:%s:%s".formatted(hour, parts[1], parts.length > 2 ? parts[2] : "00");
    }

    private static Optional<String> day(int year, int month, int day) {
        String iso = "%04d-%02d-%02d".formatted(year, month, day);
        try {
            return Optional.of(
                    LocalDate.parse(iso, DateTimeFormatter.ISO_LOCAL_DATE).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
