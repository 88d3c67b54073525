package dev.cutline.credit.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How compounds of a kind end; by their last letter, so that most words are told by one look. */
final class Endings {

    private final Map<Character, List<String>> byLastLetter = new HashMap<>();

    Endings(List<String> endings) {
        for (String ending : endings) {
            byLastLetter
                    .computeIfAbsent(ending.charAt(ending.length() - 1), letter -> new ArrayList<>())
                    .add(ending);
        }
    }

    /** Whether a word ends so, and is more than the ending. */
    boolean end(String key) {
        for (String ending : byLastLetter.getOrDefault(key.charAt(key.length() - 1), List.of())) {
            if (key.length() > ending.length() && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
