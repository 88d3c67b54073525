package dev.cutline.audit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a caption that tell it from others, folded. */
record Wording(Set<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST = 4;
    private static final int MOST_ASKED = 20;
    private static final int FEWEST = 4;

    static Wording of(String caption) {
        String folded = MARKS.matcher(Normalizer.normalize(caption, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        for (String word : NO_WORD.split(folded)) {
            // A character of Chinese or Japanese writing is a word's worth.
            if (word.length() >= SHORTEST || word.codePoints().anyMatch(c -> Character.isIdeographic(c))) {
                words.add(word);
            }
        }
        return new Wording(words);
    }

    boolean isTooShort() {
        return words.size() < FEWEST;
    }

    /** A query that finds captions with any of these words. */
    String query() {
        return words.stream().limit(MOST_ASKED).map(word -> "caption:" + word).collect(Collectors.joining(" OR "));
    }

    /** How much of the shorter wording stands in the other, 0 to 1. */
    double likeness(Wording other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return (double) both.size() / Math.min(words.size(), other.words.size());
    }
}
