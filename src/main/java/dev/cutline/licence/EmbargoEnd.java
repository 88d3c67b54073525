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

/** When an embargo ends: a moment with its offset, a local time in the desk's zone, or the beginning of a day. */
final class EmbargoEnd {

    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private static final DateTimeFormatter SPOKEN_THERE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'xxx", Locale.ENGLISH);

    private EmbargoEnd() {}

    static @Nullable Instant of(String value, ZoneId zone) {
        try {
            if (value.length() == 10) {
                return LocalDate.parse(value).atStartOfDay(zone).toInstant();
            }
            boolean local = value.length() <= "2021-03-12T06:00:00".length() && !value.endsWith("Z");
            return local
                    ? LocalDateTime.parse(value).atZone(zone).toInstant()
                    : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** In the desk's zone, and in the one that the agency gave where its clock shows another time. */
    static String spoken(String value, Instant end, ZoneId zone) {
        String here = SPOKEN.format(end.atZone(zone));
        try {
            OffsetDateTime there = OffsetDateTime.parse(value);
            boolean same = zone.getRules().getOffset(end).equals(there.getOffset());
            return same ? here : SPOKEN_THERE.format(there) + " (here " + here + ")";
        } catch (DateTimeException e) {
            return here;
        }
    }
}
