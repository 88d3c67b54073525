package dev.cutline.credit.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How compounds of a kind end; by their last two letters, so that most words are told by one look. */
final class Endings {

    private final Map<Integer, List<String>> byLastLetters = new HashMap<>();

    /** Endings of two letters and more. */
    Endings(List<String> endings) {
        for (String ending : endings) {
            byLastLetters
                    .computeIfAbsent(lastLetters(ending), letters -> new ArrayList<>())
                    .add(ending);
        }
    }

    /** Whether a word of two letters and more ends so, and is more than the ending. */
    boolean end(String key) {
        for (String ending : byLastLetters.getOrDefault(lastLetters(key), List.of())) {
            if (key.length() > ending.length() && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static int lastLetters(String word) {
        int last = word.length() - 1;
        return word.charAt(last - 1) << Character.SIZE | word.charAt(last);
    }
}
