package dev.cutline.wording;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a text's language by its small words, where they leave no doubt; many times faster than by its letters. */
final class StopWords {

    /** Hits that the best language needs, and its lead over the next. */
    private static final int ENOUGH = 3;

    private static final int LEAD = 2;
    private static final int CLEAR = 4;
    private static final int FEW = 2;
    private static final int LONGEST = 8;
    private static final int HASHES = 1 << 13;

    private static final Table TABLE = new Table();

    private static final class Table {
        private final Map<String, Integer> languagesOf = new HashMap<>();
        /** Hash codes of the words, folded to few bits: most words of a text are none of them. */
        private final BitSet known = new BitSet(HASHES);

        private final String[] languages;

        Table() {
            Map<String, Integer> order = new java.util.LinkedHashMap<>();
            Phrases.rows(StopWords.class, "stopwords.tsv", (language, words) -> {
                int bit = 1 << order.size();
                order.put(language, order.size());
                for (String word : words.split(" ")) {
                    languagesOf.merge(word, bit, (a, b) -> a | b);
                    known.set(word.hashCode() & HASHES - 1);
                }
            });
            languages = order.keySet().toArray(String[]::new);
        }
    }

    private final String text;
    private final int[] hits = new int[TABLE.languages.length];
    private int read;
    private int best;
    private int next;

    private StopWords(String text) {
        this.text = text;
    }

    /** How many small words of each language a text has, in its first so many characters. */
    static StopWords in(String text, int length) {
        StopWords words = new StopWords(text);
        words.read(length);
        return words;
    }

    /** Goes on with the words that begin ahead of a place. */
    void read(int to) {
        int start = -1;
        int hash = 0;
        int at = read;
        for (; at <= text.length() && (at < to || start >= 0); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (isLetter(c)) {
                hash = start < 0 ? c : 31 * hash + c;
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                if (at - start <= LONGEST && TABLE.known.get(hash & HASHES - 1)) {
                    count(text.substring(start, at));
                }
                start = -1;
            }
        }
        read = at;
        rank();
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    private void rank() {
        best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        next = 0;
        for (int i = 0; i < hits.length; i++) {
            next = i == best ? next : Math.max(next, hits[i]);
        }
    }

    /** Whether so many are of one language that more of the text won't change the answer. */
    boolean areClear() {
        return hits[best] - next >= CLEAR;
    }

    /**
     * Names and the words that open sentences have capitals, small words don't. Those with other letters than English
     * has ({@code när}, {@code für}) count twice: no name's particle is among them.
     */
    private void count(String word) {
        int languages = TABLE.languagesOf.getOrDefault(word, 0);
        int weight = isAscii(word) ? 1 : 2;
        for (int i = 0; languages != 0; i++, languages >>= 1) {
            hits[i] += weight * (languages & 1);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** ISO 639-1 code, or null where the small words are too few or of several languages. */
    @Nullable
    String language() {
        return hits[best] >= ENOUGH && hits[best] - next >= LEAD ? TABLE.languages[best] : null;
    }

    /**
     * Whether a text's few small words are English rather than anything else. Of other languages few say nothing, since
     * particles of names pass for them: {@code de la}, {@code von der}.
     */
    boolean areEnglish() {
        return hits[best] >= FEW && hits[best] > next && TABLE.languages[best].equals("en");
    }
}
