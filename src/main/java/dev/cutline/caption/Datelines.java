package dev.cutline.caption;

import dev.cutline.wording.WrittenDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads datelines: {@code SEOUL, SOUTH KOREA - MARCH 17: }, {@code 17.03.2023, Berlin: },
 * {@code CHONGQING, Aug. 15, 2022 (Xinhua) -- }, {@code LONDON (Reuters) - }, {@code Mar 17, 2023; Boston, MA, USA; },
 * {@code 17.03.1989, Berlin, Germany.} in a line of its own. A dateline is nothing but places, a day and an agency, up to a colon or dash.
 */
final class Datelines {

    /** A dateline and the place behind it. */
    record Found(Dateline dateline, int end) {}

    private static final int LONGEST = 110;
    /** {@code STOCKHOLM 20230606 } */
    private static final int COMPACT = 8;

    private Datelines() {}

    /** The dateline that a draft begins with, or null. */
    static @Nullable Found at(Draft draft) {
        int from = draft.from;
        String head = draft.caption.substring(from, Math.min(draft.to, from + LONGEST));
        WrittenDate date = day(draft, from, from + head.length());
        Found best = null;
        for (int i = 1; i < head.length(); i++) {
            boolean dated = date != null && date.end() <= i;
            boolean within = date != null && i < date.end() && i >= date.start();
            int end = within ? -1 : date != null && i == date.end() ? behindDate(head, i) : behindCloser(head, i);
            end = !within && head.startsWith(".\n", i) && endsInCountry(head, i) ? i + 1 : end;
            if (end > 0) {
                String places = head.substring(0, i);
                boolean closed = isDashThenSentence(head, i, end) || head.charAt(i) == ':' && isCityOfCountry(places);
                Dateline read = read(places, dated ? date : null, closed);
                if (read != null && (best == null || dated && best.dateline().date() == null)) {
                    best = new Found(read, from + end);
                }
            }
        }
        return best;
    }

    /** {@code Guayaquil, Ecuador: inmates lie face down on the ground} */
    private static boolean isCityOfCountry(String places) {
        int comma = places.indexOf(',');
        return comma > 0 && Places.isCity(places.substring(0, comma)) && endsInCountry(places, places.length());
    }

    private static boolean endsInCountry(String head, int to) {
        return Places.isKnown(head.substring(head.lastIndexOf(',', to) + 1, to).strip());
    }

    private static @Nullable WrittenDate day(Draft draft, int from, int to) {
        for (WrittenDate date : draft.dates) {
            if (date.start() >= from) {
                return date.end() <= to ? date.behind(from) : null;
            }
        }
        return null;
    }

    /** {@code Rio de Janeiro - Passistas desfilam}, but not {@code Paris - Roubaix}. */
    private static boolean isDashThenSentence(String head, int at, int end) {
        boolean dash = "-–—:".indexOf(head.charAt(at)) >= 0;
        int word = end;
        while (dash && word < head.length() && Draft.isBlank(head.charAt(word))) {
            word++;
        }
        int stop = word;
        while (dash && stop < head.length() && Character.isLetter(head.charAt(stop))) {
            stop++;
        }
        String next = head.substring(word, stop);
        boolean article = next.length() == 2 && Character.isLowerCase(next.charAt(1));
        return stop > word
                && !Character.isLowerCase(next.charAt(0))
                && !Places.isCity(next)
                && (article || !Places.isKnown(next));
    }

    /** {@code Warszawa, 11.11.2023. }: a full stop closes a dateline behind its day only; in {@code Roma, 23 feb. (Ansa) – } it doesn't. */
    private static int behindDate(String head, int at) {
        boolean stop = head.charAt(at) == '.' && at + 1 < head.length() && Draft.isBlank(head.charAt(at + 1));
        boolean shortened = stop && Character.isLetter(head.charAt(at - 1)) && head.startsWith("(", at + 2);
        boolean compact = Draft.isBlank(head.charAt(at)) && at > COMPACT && isDigits(head, at - COMPACT, at);
        boolean chinese = Draft.isBlank(head.charAt(at)) && head.charAt(at - 1) == '日';
        return compact || chinese ? at : stop && !shortened ? at + 1 : behindCloser(head, at);
    }

    private static boolean isDigits(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(Character::isDigit);
    }

    /** Where the sentence begins if a closing mark stands here: {@code :}, {@code -}, {@code --}, {@code .-}, {@code ;}, or -1. */
    private static int behindCloser(String head, int at) {
        char c = head.charAt(at);
        boolean dash = c == '-' || c == '–' || c == '—';
        boolean blankBefore = Draft.isBlank(head.charAt(at - 1)) || head.charAt(at - 1) == '.';
        if (!(dash && (blankBefore || c == '—') || c == ':' || c == ';' || c == ')')) {
            return -1;
        }
        int end = at + 1;
        while (end < head.length() && "-–—".indexOf(head.charAt(end)) >= 0) {
            end++;
        }
        if (end < head.length() && !Draft.isBlank(head.charAt(end)) && c != '—') {
            return -1;
        }
        if (c == ')') {
            int next = end + 1;
            return next < head.length() && Character.isUpperCase(head.charAt(next)) ? end : -1;
        }
        return end;
    }

    private static @Nullable Dateline read(String head, @Nullable WrittenDate date, boolean dashed) {
        String places = date == null ? head : head.substring(0, date.start()) + "," + head.substring(date.end());
        DatelineParts parts = DatelineParts.of(places);
        if (parts == null) {
            return null;
        }
        List<String> names = parts.names();
        if (names.isEmpty()) {
            boolean alone = date != null && date.year() != null && (dashed && date.start() == 0 || parts.ship());
            return date != null && alone ? new Dateline(null, null, null, date.iso()) : null;
        }
        if (names.size() > 3) {
            return null;
        }
        String last = names.get(names.size() - 1);
        boolean monthly = parts.month() != null
                && (isCapitals(names.get(0)) || Places.isCity(names.get(0)) || Places.isKnown(last));
        boolean sure = date != null
                || monthly
                || dashed && Places.isCity(places.strip())
                || parts.agency() && isCapitals(names.get(0))
                || dashed && names.size() == 1 && isCapitals(names.get(0)) && Places.isCountry(names.get(0))
                || isKnown(names, dashed);
        return sure ? Places.dateline(names, date == null ? parts.month() : date.iso()) : null;
    }

    /** Without a day, only {@code CITY, COUNTRY} in capitals, {@code City, Country: } or {@code COUNTRY, City : }. */
    private static boolean isKnown(List<String> names, boolean dashed) {
        boolean known = names.size() > 1 && Places.isKnown(names.get(names.size() - 1));
        boolean countryFirst = names.size() == 2 && isCapitals(names.get(0)) && Places.isCountry(names.get(0));
        boolean sure = isCapitals(names.get(0)) || Places.isCity(names.get(0));
        return countryFirst && dashed
                || known && (dashed && sure || names.stream().allMatch(Datelines::isCapitals));
    }

    static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 2;
    }

    /** {@code (서울=연합뉴스)}, {@code [서울=뉴시스]}: Korean agencies' place and name. */
    static @Nullable Dateline inBracket(String inside) {
        int equals = inside.indexOf('=');
        boolean korean =
                equals > 0 && equals < 20 && Character.isLetter(inside.charAt(0)) && inside.charAt(0) >= 0xAC00;
        return korean ? new Dateline(inside.substring(0, equals).strip(), null, null, null) : null;
    }
}
