package dev.cutline.licence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an embargo ends: a moment with its offset, a local time in the desk's zone, or the beginning of a day.
 *
 * @param instant the moment
 * @param there the same by the clock that the agency gave, or null where it gave none
 */
record EmbargoEnd(Instant instant, @Nullable OffsetDateTime there) {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private static final DateTimeFormatter SPOKEN_THERE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'xxx", Locale.ENGLISH);

    /** The end that a restriction's value gives, or null where it is none. */
    static @Nullable EmbargoEnd of(String value, ZoneId zone) {
        try {
            if (value.length() == 10) {
                return new EmbargoEnd(LocalDate.parse(value).atStartOfDay(zone).toInstant(), null);
            }
            boolean local = value.length() <= "2021-03-12T06:00:00".length() && !value.endsWith("Z");
            if (local) {
                return new EmbargoEnd(LocalDateTime.parse(value).atZone(zone).toInstant(), null);
            }
            OffsetDateTime there = OffsetDateTime.parse(value);
            return new EmbargoEnd(there.toInstant(), there);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In the desk's zone, and in the one that the agency gave where its clock shows another time. */
    String spoken(ZoneId zone) {
        String here = SPOKEN.format(instant.atZone(zone));
        boolean same = there == null || zone.getRules().getOffset(instant).equals(there.getOffset());
        return same ? here : SPOKEN_THERE.format(there) + " (here " + here + ")";
    }
}
