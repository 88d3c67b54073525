package dev.cutline.credit.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the end of a long word says of it: "LBV-Bildarchiv" is a house, "Tkachenko" a family name. Endings are kept by
 * their last two letters, so that most words are told by one look.
 */
final class Compounds {

    private static final int SHORTEST = 4;

    private record Ending(String letters, int senses) {}

    private final Map<Integer, Ending[]> byLastLetters = new HashMap<>();

    /** Endings of two letters and more; of two that fit, the first here is the one that counts. */
    Compounds(List<String> institutions, List<String> organisations, List<String> families) {
        Map<Integer, List<Ending>> endings = new HashMap<>();
        add(endings, institutions, Sense.ENDING | Sense.INSTITUTION);
        add(endings, organisations, Sense.ENDING);
        add(endings, families, Sense.FAMILY);
        endings.forEach((letters, some) -> byLastLetters.put(letters, some.toArray(Ending[]::new)));
    }

    private static void add(Map<Integer, List<Ending>> endings, List<String> some, int senses) {
        for (String ending : some) {
            endings.computeIfAbsent(lastLetters(ending), letters -> new ArrayList<>())
                    .add(new Ending(ending, senses));
        }
    }

    /** The senses of a word that no table knows, or 0. */
    int ending(String key) {
        Ending[] endings = key.length() <= SHORTEST ? null : byLastLetters.get(lastLetters(key));
        if (endings != null) {
            for (Ending ending : endings) {
                if (key.length() > ending.letters().length() && key.endsWith(ending.letters())) {
                    return ending.senses();
                }
            }
        }
        return 0;
    }

    private static int lastLetters(String word) {
        int last = word.length() - 1;
        return word.charAt(last - 1) << Character.SIZE | word.charAt(last);
    }
}
