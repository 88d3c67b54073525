package dev.cutline.licence.restriction;

import dev.cutline.wording.Phrases;
import dev.cutline.wording.Words;
import dev.cutline.wording.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param time the time
 * @param zone its zone or offset, or null where none is given
 * @param end where it ends in the text
 */
record ClockTime(LocalTime time, @Nullable ZoneId zone, int end) {

    private static final Map<String, ZoneId> ZONES = new HashMap<>();
    /** "6 Uhr", "alle ore 6": words that stand behind or ahead of an hour without minutes. */
    private static final Map<String, Set<String>> HOURS = new HashMap<>();

    static {
        Phrases.rows(
                ClockTime.class,
                "zones.tsv",
                (zone, names) -> List.of(names.split("\\|")).forEach(name -> ZONES.put(name, ZoneId.of(zone))));
        Phrases.rows(ClockTime.class, "hours.tsv", (place, names) -> HOURS.put(place, Set.of(names.split("\\|"))));
    }

    private static boolean isHour(Words words, int word, String place) {
        return word >= 0
                && word < words.size()
                && HOURS.getOrDefault(place, Set.of()).contains(words.folded(word));
    }

    /** {@code 06:00} with the offset that holds on that day, if a zone was given. */
    String iso(LocalDate day) {
        return zone == null
                ? time.toString()
                : time + zone.getRules().getOffset(day.atTime(time)).getId();
    }

    /** The first time of day from a word on, up to a place in the text; digits of the date are none. */
    static @Nullable ClockTime after(Words words, int from, int limit, @Nullable WrittenDate date) {
        for (int word = from; word < words.size() && words.start(word) < limit; word++) {
            boolean inDate = date != null && words.start(word) >= date.start() && words.start(word) < date.end();
            ClockTime time = inDate ? null : at(words, word);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static @Nullable ClockTime at(Words words, int word) {
        String text = words.folded(word);
        if (text.equals("midnight") || text.equals("noon")) {
            return zoned(words, word, text.equals("noon") ? 12 : 0, 0);
        }
        int digits = digits(text);
        if (digits == 4 && text.length() == 4) {
            return zoned(words, word, number(text, 0, 2), number(text, 2, 4));
        }
        if (digits < 1 || digits > 2) {
            return null;
        }
        int hour = number(text, 0, digits);
        return digits == text.length() ? plain(words, word, hour) : suffixed(words, word, hour, text.substring(digits));
    }

    /** {@code 6h00}, {@code 18h}, {@code 6am}. */
    private static @Nullable ClockTime suffixed(Words words, int word, int hour, String suffix) {
        if (suffix.equals("am") || suffix.equals("pm")) {
            return zoned(words, word, twelve(hour, suffix), 0);
        }
        boolean french = suffix.equals("h")
                || suffix.startsWith("h") && digits(suffix.substring(1)) == 2 && suffix.length() == 3;
        return french ? zoned(words, word, hour, suffix.length() == 3 ? number(suffix, 1, 3) : 0) : null;
    }

    /** {@code 06:00}, {@code 06.00 Uhr}, {@code 6:30 pm}, {@code 6 Uhr}, {@code 6 am}. */
    private static @Nullable ClockTime plain(Words words, int word, int hour) {
        String next = word + 1 < words.size() ? words.folded(word + 1) : "";
        String half = half(words, word + 1);
        if (!half.isEmpty()) {
            return zoned(words, word + (next.equals(half) ? 1 : 2), twelve(hour, half), 0);
        }
        if (isHour(words, word + 1, "behind")) {
            return zoned(words, word + 1, hour, 0);
        }
        int minutes = digits(next);
        boolean apart = word + 1 < words.size()
                && words.start(word + 1) - words.end(word) == 1
                && ":.".indexOf(words.text().charAt(words.end(word))) >= 0;
        if (!apart || minutes != 2) {
            return isHour(words, word - 1, "ahead") ? zoned(words, word, hour, 0) : null;
        }
        return halved(words, word + 1, hour, next);
    }

    /** {@code 6:30pm}, {@code 6:30 pm}, {@code 6:30 p.m.}, from the minutes on. */
    private static @Nullable ClockTime halved(Words words, int at, int hour, String minutes) {
        String suffix = minutes.length() > 2 ? minutes.substring(2) : half(words, at + 1);
        boolean half = suffix.equals("am") || suffix.equals("pm");
        int behind = !half || minutes.length() > 2 ? 0 : words.folded(at + 1).equals(suffix) ? 1 : 2;
        return zoned(words, at + behind, half ? twelve(hour, suffix) : hour, number(minutes, 0, 2));
    }

    /** {@code am}, {@code p.m.}, or nothing. */
    private static String half(Words words, int word) {
        String text = word < words.size() ? words.folded(word) : "";
        boolean dotted = (text.equals("a") || text.equals("p"))
                && word + 1 < words.size()
                && words.folded(word + 1).equals("m")
                && words.start(word + 1) == words.end(word) + 1;
        return text.equals("am") || text.equals("pm") ? text : dotted ? text + "m" : "";
    }

    private static int twelve(int hour, String half) {
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }

    private static @Nullable ClockTime zoned(Words words, int last, int hour, int minute) {
        if (hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            return null;
        }
        int zoneAt = last + 1;
        if (isHour(words, zoneAt, "after-minutes")) {
            zoneAt++;
        }
        ZoneId zone = zoneAt < words.size() ? zone(words, zoneAt) : null;
        return new ClockTime(LocalTime.of(hour % 24, minute), zone, words.end(zone == null ? zoneAt - 1 : zoneAt));
    }

    /** {@code GMT}, {@code CET}, {@code UTC+2}. */
    private static @Nullable ZoneId zone(Words words, int word) {
        ZoneId zone = ZONES.get(words.word(word));
        int sign = words.end(word);
        boolean shifted = zone != null
                && sign + 1 < words.text().length()
                && "+-".indexOf(words.text().charAt(sign)) >= 0
                && Character.isDigit(words.text().charAt(sign + 1));
        if (!shifted) {
            return zone;
        }
        try {
            return ZoneId.of(words.text().substring(sign, words.end(word + 1)));
        } catch (DateTimeException e) {
            return zone;
        }
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
