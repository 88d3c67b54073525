package dev.cutline.credit.word;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words of the trade that stand inside others in scripts without spaces. */
final class Infixes {

    private static final int STARTS = 1 << 13;

    private final Map<Character, List<String>> words = new HashMap<>();
    /** First two letters, or one where there is only one: most letters begin none, and each is asked for. */
    private final BitSet starts = new BitSet(STARTS);

    Infixes(List<String> words) {
        words.forEach(w -> this.words.merge(w.charAt(0), List.of(w), Infixes::both));
        words.forEach(w -> starts.set(place(w.charAt(0), w.length() > 1 ? w.charAt(1) : 0)));
    }

    private static List<String> both(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Length of the longest that starts at {@code i}, or 0. */
    int at(String line, int i, int end) {
        char first = line.charAt(i);
        boolean pair = i + 1 < end && starts.get(place(first, line.charAt(i + 1)));
        if (!pair && !starts.get(place(first, (char) 0))) {
            return 0;
        }
        for (String word : words.getOrDefault(first, List.of())) {
            if (line.startsWith(word, i) && i + word.length() <= end) {
                return word.length();
            }
        }
        return 0;
    }

    private static int place(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> 19;
    }
}
