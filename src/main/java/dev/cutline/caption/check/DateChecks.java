package dev.cutline.caption.check;

import dev.cutline.caption.check.HouseChecks.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of the day that a caption names: against the camera's, against today's, against the calendar. */
final class DateChecks {

    /** Time zones can make a day's difference. */
    private static final int DAYS_APART = 1;

    /** The first photograph is from the 1820s. */
    private static final int FIRST_PHOTOGRAPH = 1826;

    private DateChecks() {}

    static void check(CheckFacts facts, List<Finding> findings) {
        for (String day : facts.reading().impossibleDays()) {
            findings.add(new Finding("caption-date-impossible", day));
        }
        LocalDate said = day(facts.caption().date());
        if (said == null) {
            return;
        }
        if (said.isAfter(facts.today().plusDays(DAYS_APART))) {
            findings.add(new Finding("caption-date-future", said.toString()));
        } else if (said.getYear() < FIRST_PHOTOGRAPH) {
            findings.add(new Finding("caption-date-impossible", said.toString()));
        }
        LocalDate taken = day(facts.exifDate());
        boolean apart = taken != null && Math.abs(ChronoUnit.DAYS.between(said, taken)) > DAYS_APART;
        // A handout of an earlier day is released on a later one, rightly.
        if (apart && !facts.caption().file() && !facts.reading().released()) {
            findings.add(new Finding("caption-date-differs", said + ", the camera " + taken));
        }
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        if (date == null || date.length() < 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }
}
