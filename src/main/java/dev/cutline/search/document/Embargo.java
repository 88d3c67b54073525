package dev.cutline.search.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Reads the ends of embargoes. */
final class Embargo {

    /** Until the end of days: an embargo whose end can't be read hasn't ended. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Embargo() {}

    /** The end of {@code 2023-03-17T06:00:00+09:00}; without zone, on the desk's own clock; of a day, its beginning. */
    static Instant end(String embargo) {
        try {
            Instant end = OffsetDateTime.parse(embargo).toInstant();
            return end.isAfter(NEVER) ? NEVER : end;
        } catch (DateTimeException e) {
            return localEnd(embargo);
        }
    }

    private static Instant localEnd(String embargo) {
        try {
            String time = embargo.contains("T") ? embargo : embargo + "T00:00";
            return LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            return NEVER;
        }
    }
}
