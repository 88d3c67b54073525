package dev.cutline.desk.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the date of a picture in the forms of {@code date-forms.tsv}, never with more than is known. */
final class DateForms {

    private static final String TIME = "time";
    private static final int MINUTES = 16;
    private static final int DAY = 10;
    private static final int MONTH = 7;

    private static final Map<String, String[]> FORMS = Rows.of("date-forms.tsv");

    /** Stands for the month as American agencies shorten it: the long ones with a stop, March to July not at all. */
    private static final String SHORT_MONTH = "{ap}";

    private static final Map<Long, String> SHORT_MONTHS = Arrays.stream(Month.values())
            .collect(Collectors.toMap(month -> (long) month.getValue(), DateForms::shortened));

    private DateForms() {}

    private static String shortened(Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (month) {
            case MARCH, APRIL, MAY, JUNE, JULY -> name;
            case SEPTEMBER -> "Sept.";
            case JANUARY, FEBRUARY, AUGUST, OCTOBER, NOVEMBER, DECEMBER -> name.substring(0, 3) + ".";
        };
    }

    static Set<String> names() {
        return FORMS.keySet();
    }

    /**
     * A date in a form; empty where it isn't known as precisely as that.
     *
     * @param date ISO 8601 at any precision
     */
    static String write(String date, String form) {
        if (form.equals(TIME)) {
            return date.length() >= MINUTES ? date.substring(DAY + 1, MINUTES) : "";
        }
        String[] patterns = FORMS.getOrDefault(form, new String[] {"", "", ""});
        try {
            if (date.length() >= DAY) {
                return write(LocalDate.parse(date.substring(0, DAY)), patterns[0]);
            }
            return date.length() == MONTH
                    ? write(YearMonth.parse(date), patterns[1])
                    : write(Year.parse(date), patterns[2]);
        } catch (DateTimeException e) {
            return date;
        }
    }

    private static String write(TemporalAccessor date, String pattern) {
        if (pattern.isEmpty()) {
            return "";
        }
        int month = pattern.indexOf(SHORT_MONTH);
        if (month < 0) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
        }
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.substring(0, month))
                .appendText(ChronoField.MONTH_OF_YEAR, SHORT_MONTHS)
                .appendPattern(pattern.substring(month + SHORT_MONTH.length()))
                .toFormatter(Locale.ENGLISH)
                .format(date);
    }
}
