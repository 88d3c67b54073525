package dev.cutline.desk.template;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the date of a picture in the forms of {@code date-forms.tsv}, never with more than is known. */
final class DateForms {

    private static final String TIME = "time";
    private static final int MINUTES = 16;
    private static final int DAY = 10;
    private static final int MONTH = 7;

    private static final Map<String, String[]> FORMS = Rows.of("date-forms.tsv");

    private DateForms() {}

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
        return pattern.isEmpty()
                ? ""
                : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
