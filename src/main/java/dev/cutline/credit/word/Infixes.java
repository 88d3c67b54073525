package dev.cutline.credit.word;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words of the trade that stand inside others in scripts without spaces. */
final class Infixes {

    private final Map<Character, List<String>> words = new HashMap<>();
    /** First letters: most letters begin none, and each is asked for. */
    private final BitSet starts = new BitSet();

    Infixes(List<String> words) {
        words.forEach(w -> this.words.merge(w.charAt(0), List.of(w), Infixes::both));
        this.words.keySet().forEach(starts::set);
    }

    private static List<String> both(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Length of the longest that starts at {@code i}, or 0. */
    int at(String line, int i, int end) {
        if (!starts.get(line.charAt(i))) {
            return 0;
        }
        for (String word : words.getOrDefault(line.charAt(i), List.of())) {
            if (line.startsWith(word, i) && i + word.length() <= end) {
                return word.length();
            }
        }
        return 0;
    }
}
