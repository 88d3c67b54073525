package dev.cutline.photo.reconciliation;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells two origins that mean the same from two that contradict each other.
 *
 * <p>They mean the same where they differ only in white space or composition of characters, where one was cut at its
 * field's limit, where one lost characters to question marks, or where one is a date of less precision.
 */
final class Agreement {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?(Z|\\+00:00)?$");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2})?(-\\d{2})?(T.*)?");

    private static final Pattern SECOND = Pattern.compile(
            "(?<second>\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})(\\.\\d+)?(?<zone>Z|[+-]\\d{2}:\\d{2})?");

    private Agreement() {}

    /**
     * Which of two values is the whole one, if both mean the same.
     *
     * @param limit bytes that the shorter one's field holds, or 0 where it has no limit
     * @return the value that has lost nothing, the first one of equals; null where they contradict each other
     */
    static @Nullable Object whole(Object first, Object second, int limit) {
        if (first.equals(second)) {
            return first;
        }
        if (first instanceof List<?> a && second instanceof List<?> b) {
            return wholeList(a, b, limit);
        }
        if (first instanceof Map || second instanceof Map || first instanceof List || second instanceof List) {
            return null;
        }
        return wholeText(first, second, limit);
    }

    /** A list goes for a shorter one whose items it has; items that only the second has contradict the first. */
    private static @Nullable Object wholeList(List<?> first, List<?> second, int limit) {
        List<Object> whole = new ArrayList<>(first);
        for (Object item : second) {
            int twin = 0;
            Object found = null;
            while (twin < first.size() && (found = whole(first.get(twin), item, limit)) == null) {
                twin++;
            }
            if (found == null) {
                return null;
            }
            whole.set(twin, found);
        }
        return whole;
    }

    private static @Nullable Object wholeText(Object first, Object second, int limit) {
        String a = plain(first);
        String b = plain(second);
        if (a.equals(b) || isCut(b, a, limit) || isLossy(b, a) || isCoarser(b, a) || isSameSecond(a, b)) {
            return first;
        }
        return isCut(a, b, limit) || isLossy(a, b) || isCoarser(a, b) ? second : null;
    }

    private static String plain(Object value) {
        return SPACE.matcher(Normalizer.normalize(value.toString(), Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Writers cut at the limit in bytes of their own charset, some a few bytes early at a word or character. */
    private static boolean isCut(String part, String all, int limit) {
        int size = Math.max(part.length(), part.getBytes(StandardCharsets.UTF_8).length);
        return limit > 0 && all.startsWith(part) && part.length() < all.length() && size >= limit - 4;
    }

    private static boolean isLossy(String lost, String kept) {
        if (lost.length() != kept.length() || lost.indexOf('?') < 0) {
            return false;
        }
        for (int i = 0; i < lost.length(); i++) {
            if (lost.charAt(i) != kept.charAt(i) && (lost.charAt(i) != '?' || kept.charAt(i) < 0x80)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCoarser(String coarse, String fine) {
        // Writers that know no time fill midnight in.
        String known = MIDNIGHT.matcher(coarse).replaceFirst("");
        return fine.length() > known.length()
                && fine.startsWith(known)
                && DATE.matcher(known).matches()
                && DATE.matcher(fine).matches();
    }

    /** The same local second, where one is written with a fraction or a zone that the other lacks. */
    private static boolean isSameSecond(String first, String second) {
        Matcher a = SECOND.matcher(first);
        Matcher b = SECOND.matcher(second);
        return a.matches()
                && b.matches()
                && a.group("second").equals(b.group("second"))
                && (a.group("zone") == null
                        || b.group("zone") == null
                        || a.group("zone").equals(b.group("zone")));
    }
}
