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

    static String spoken(Instant end, ZoneId zone) {
        return SPOKEN.format(end.atZone(zone));
    }
}
