package dev.cutline.licence.restriction;

import dev.cutline.licence.restriction.Term.Kind;
import dev.cutline.wording.Words;
import dev.cutline.wording.WrittenDate;
import dev.cutline.wording.WrittenDates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when a picture must wait: {@code Sperrfrist: 12. März 2021, 06.00 Uhr}, {@code EMBARGOED UNTIL 0001 GMT MONDAY 5 MARCH 2023}. */
final class Embargoes {

    private static final int REACH = 120;

    /** Nobody writes more than a few; so a hostile text costs little. */
    private static final int MOST = 16;

    private Embargoes() {}

    static void read(Words words, List<Term> terms, Findings findings) {
        if (!Term.has(terms, Kind.EMBARGO)) {
            return;
        }
        List<WrittenDate> dates = WrittenDates.in(words);
        int left = MOST;
        for (int i = 0; i < terms.size() && left > 0; i++) {
            boolean denied = i > 0
                    && terms.get(i - 1).is(Kind.NEG)
                    && terms.get(i).first() - terms.get(i - 1).last() <= 2;
            if (terms.get(i).is(Kind.EMBARGO) && !denied) {
                left--;
                read(words, terms.get(i), dates, findings);
            }
        }
    }

    private static void read(Words words, Term term, List<WrittenDate> dates, Findings findings) {
        int start = words.start(term.first());
        int from = words.end(term.last());
        WrittenDate date = dateAfter(dates, from);
        ClockTime time = ClockTime.after(words, term.last() + 1, from + REACH, date);
        if (date == null || date.year() == null) {
            if (namesEmbargo(words, term)) {
                int end = time != null ? time.end() : date != null ? date.end() : from;
                findings.add("embargo-until", words.text().substring(start, end), start);
            }
            return;
        }
        int end = Math.max(date.end(), time == null ? 0 : time.end());
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        String value = time == null ? date.iso() : day + "T" + time.iso(day);
        findings.add("embargo-until", value, words.text().substring(start, end), start);
    }

    /** Some phrases ({@code nicht vor}) are embargoes only where a day follows. */
    private static boolean namesEmbargo(Words words, Term term) {
        for (int word = term.first(); word <= term.last(); word++) {
            String folded = words.folded(word);
            if (folded.startsWith("embarg") || folded.startsWith("sperr") || folded.startsWith("klausul")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable WrittenDate dateAfter(List<WrittenDate> dates, int from) {
        for (WrittenDate date : dates) {
            if (date.start() >= from && date.start() < from + REACH) {
                return date;
            }
        }
        return null;
    }
}
