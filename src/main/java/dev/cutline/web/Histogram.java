package dev.cutline.web;

import dev.cutline.search.Facet;
import dev.cutline.web.SearchAddress.Pick;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures by the month they were taken in.
 *
 * @param bars one a month without gaps, oldest first
 * @param chosen the range searched for, empty for all
 */
record Histogram(List<Bar> bars, String chosen) {

    /** More months than this are more than the width has room for; the newest are shown. */
    private static final int MOST = 60;

    private static final int FEWEST = 18;

    /** A month with a single picture is seen beside one with thousands. */
    private static final int LOWEST = 4;

    /**
     * A month.
     *
     * @param month {@code 2023-03}
     * @param count pictures
     * @param height of the highest bar's 100
     * @param in whether it lies in the range searched for
     */
    record Bar(String month, long count, long height, boolean in) {}

    static Histogram of(List<Facet> months, SearchAddress address) {
        String chosen = address.picks().stream()
                .filter(pick -> pick.field().equals("date") && !pick.leftOut())
                .map(Pick::value)
                .findFirst()
                .orElse("");
        Map<YearMonth, Long> counts = months.stream()
                .filter(month -> month.value().matches("\\d{4}-\\d{2}"))
                .collect(Collectors.toMap(month -> YearMonth.parse(month.value()), Facet::count, Long::sum));
        if (counts.isEmpty()) {
            return new Histogram(List.of(), chosen);
        }
        long highest = counts.values().stream().max(Comparator.naturalOrder()).orElse(1L);
        return new Histogram(
                months(counts)
                        .map(month -> bar(month, counts.getOrDefault(month, 0L), highest, chosen))
                        .toList(),
                chosen);
    }

    /** The whole time between the first and the last picture, though never so few bars that they look like walls. */
    private static Stream<YearMonth> months(Map<YearMonth, Long> counts) {
        YearMonth last = counts.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        YearMonth first =
                counts.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
        YearMonth earliest = last.minusMonths(MOST - 1L);
        YearMonth latest = last.minusMonths(FEWEST - 1L);
        return Stream.iterate(
                first.isBefore(earliest) ? earliest : first.isAfter(latest) ? latest : first,
                month -> !month.isAfter(last),
                month -> month.plusMonths(1));
    }

    private static Bar bar(YearMonth month, long count, long highest, String chosen) {
        return new Bar(
                month.toString(), count, count == 0 ? 0 : Math.max(LOWEST, 100 * count / highest), in(month, chosen));
    }

    /** Whether a month lies in a range whose ends are years, months or days. */
    private static boolean in(YearMonth month, String range) {
        String text = month.toString();
        String[] ends = range.split("\\.\\.", -1);
        String last = toMonth(ends[ends.length - 1]);
        return !range.isEmpty()
                && text.compareTo(toMonth(ends[0])) >= 0
                && (text.compareTo(last) <= 0 || text.startsWith(last));
    }

    private static String toMonth(String date) {
        return date.substring(0, Math.min(date.length(), "2023-03".length()));
    }
}
