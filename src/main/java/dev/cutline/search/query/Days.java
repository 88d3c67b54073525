package dev.cutline.search.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A run of days, both ends included.
 *
 * @param from first day, or null for one without beginning
 * @param to last day, or null for one without end
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final List<String> NAMES = List.of(
            "today", "yesterday", "this-week", "last-week", "this-month", "last-month", "this-year", "last-year");

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:t.*)?)?)?");
    private static final Pattern LAST_DAYS = Pattern.compile("last-(\\d{1,4})-days");

    /**
     * Reads {@code 2023-03-17}, {@code 2023-03}, {@code 2023}, {@code 2023-03-01..2023-03-31} (either end may be left
     * out, and they may be the wrong way round), {@code >2023-03} and its like, {@code last-week} and its like, {@code last-7-days}.
     *
     * @param today the day that names like {@code yesterday} are counted from
     */
    static Optional<Days> parse(String text, LocalDate today) {
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return range(text.substring(0, dots), text.substring(dots + 2), today);
        }
        for (String sign : List.of(">=", "<=", ">", "<")) {
            if (text.startsWith(sign)) {
                return single(text.substring(sign.length()), today).map(days -> days.beside(sign));
            }
        }
        return single(text, today);
    }

    /** Whether there are fewer days than this. */
    public boolean isShorterThan(int days) {
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) < days - 1;
    }

    private static Optional<Days> range(String from, String to, LocalDate today) {
        Optional<Days> first = single(from, today);
        Optional<Days> last = single(to, today);
        boolean misread = first.isEmpty() && !from.isEmpty() || last.isEmpty() && !to.isEmpty();
        if (misread || from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (first.isPresent() && last.isPresent() && first.get().isBehind(last.get())) {
            return range(to, from, today);
        }
        return Optional.of(
                new Days(first.map(Days::from).orElse(null), last.map(Days::to).orElse(null)));
    }

    private boolean isBehind(Days other) {
        return from != null && other.to != null && from.isAfter(other.to);
    }

    private Days beside(String sign) {
        return switch (sign) {
            case ">=" -> new Days(from, null);
            case "<=" -> new Days(null, to);
            case ">" -> new Days(to == null ? null : to.plusDays(1), null);
            default -> new Days(null, from == null ? null : from.minusDays(1));
        };
    }

    private static Optional<Days> single(String text, LocalDate today) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(date);
        }
        Matcher last = LAST_DAYS.matcher(text);
        if (last.matches()) {
            return Optional.of(new Days(today.minusDays(Math.max(0, Integer.parseInt(last.group(1)) - 1)), today));
        }
        return named(text, today);
    }

    private static Optional<Days> date(Matcher date) {
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return Optional.of(new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2023-02-30
        }
    }

    private static Optional<Days> named(String name, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = today.withDayOfMonth(1);
        LocalDate newYear = today.withDayOfYear(1);
        return switch (name) {
            case "today" -> Optional.of(new Days(today, today));
            case "yesterday" -> Optional.of(new Days(today.minusDays(1), today.minusDays(1)));
            case "this-week" -> Optional.of(unit(monday, ChronoUnit.WEEKS));
            case "last-week" -> Optional.of(unit(monday.minusWeeks(1), ChronoUnit.WEEKS));
            case "this-month" -> Optional.of(unit(first, ChronoUnit.MONTHS));
            case "last-month" -> Optional.of(unit(first.minusMonths(1), ChronoUnit.MONTHS));
            case "this-year" -> Optional.of(unit(newYear, ChronoUnit.YEARS));
            case "last-year" -> Optional.of(unit(newYear.minusYears(1), ChronoUnit.YEARS));
            default -> Optional.empty();
        };
    }

    private static Days unit(LocalDate from, ChronoUnit unit) {
        return new Days(from, from.plus(1, unit).minusDays(1));
    }
}
