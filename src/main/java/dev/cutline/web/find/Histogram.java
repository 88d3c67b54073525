package dev.cutline.web.find;

import dev.cutline.search.Facet;
import dev.cutline.web.SearchAddress;
import dev.cutline.web.SearchAddress.Pick;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures by the month they were taken in, or by the day where a short time is searched for.
 *
 * @param bars one a month or day without gaps, oldest first
 * @param chosen the range searched for, empty for all
 */
record Histogram(List<Bar> bars, String chosen) {

    /** More bars than this are more than the width has room for; the newest are shown. */
    private static final int MOST = 90;

    /** Fewer look like walls. */
    private static final int FEWEST = 18;

    /** A month with a single picture is seen beside one with thousands. */
    private static final int LOWEST = 4;

    /**
     * A month or a day.
     *
     * @param date {@code 2023-03}, {@code 2023-03-17}
     * @param count pictures
     * @param height of the highest bar's 100
     * @param in whether it lies in the range searched for
     */
    record Bar(String date, long count, long height, boolean in) {}

    static Histogram of(List<Facet> dates, SearchAddress address) {
        String chosen = address.picks().stream()
                .filter(pick -> pick.field().equals("date") && !pick.leftOut())
                .map(Pick::value)
                .findFirst()
                .orElse("");
        Map<String, Long> counts = dates.stream()
                .filter(date -> date.value().matches("\\d{4}-\\d{2}(-\\d{2})?"))
                .collect(Collectors.toMap(Facet::value, Facet::count, Long::sum));
        if (counts.isEmpty()) {
            return new Histogram(List.of(), chosen);
        }
        long highest = Collections.max(counts.values());
        return new Histogram(
                between(Collections.min(counts.keySet()), Collections.max(counts.keySet()))
                        .map(date -> bar(date, counts.getOrDefault(date, 0L), highest, chosen))
                        .toList(),
                chosen);
    }

    /** Whether the bars are days. */
    public boolean isByDay() {
        return !bars.isEmpty() && bars.get(0).date().length() > "2023-03".length();
    }

    /** The whole time between the first and the last picture, as far as there is room. */
    private static Stream<String> between(String first, String last) {
        if (last.length() > "2023-03".length()) {
            LocalDate end = LocalDate.parse(last);
            long bars = bars(ChronoUnit.DAYS.between(LocalDate.parse(first), end));
            return Stream.iterate(end.minusDays(bars - 1), day -> day.plusDays(1))
                    .limit(bars)
                    .map(LocalDate::toString);
        }
        YearMonth end = YearMonth.parse(last);
        long bars = bars(ChronoUnit.MONTHS.between(YearMonth.parse(first), end));
        return Stream.iterate(end.minusMonths(bars - 1), month -> month.plusMonths(1))
                .limit(bars)
                .map(YearMonth::toString);
    }

    private static long bars(long apart) {
        return Math.max(FEWEST, Math.min(MOST, apart + 1));
    }

    private static Bar bar(String date, long count, long highest, String chosen) {
        return new Bar(date, count, count == 0 ? 0 : Math.max(LOWEST, 100 * count / highest), in(date, chosen));
    }

    /** Whether a month or day touches a range whose ends are years, months or days. */
    private static boolean in(String date, String range) {
        String[] ends = range.split("\\.\\.", -1);
        return !range.isEmpty()
                && compare(date, ends[0]) >= 0
                && (ends[ends.length - 1].isEmpty() || compare(date, ends[ends.length - 1]) <= 0);
    }

    /** As far as both are known. */
    private static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        return a.substring(0, length).compareTo(b.substring(0, length));
    }
}
