package dev.cutline.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what they mean. A phrase is written in words; a word that ends in {@code *} stands for all words that
 * begin so, a phrase that begins with {@code *} is found inside long words too (German compounds). Case and accents
 * don't matter; {@code ä} is also found as {@code ae}, {@code ß} as {@code ss}.
 *
 * @param <M> what a phrase means
 */
public final class Phrases<M> {

    /** A phrase found: the words from {@code first} to {@code last}, both included. */
    public record Match<M>(M meaning, int first, int last) {}

    /**
     * A letter of the tree. Its next letters stand in arrays: most have one, and maps of boxed letters are slow; where
     * there are many, a table finds the ASCII ones.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static final class Node<M> {
        private static final int FEW = 3;
        private static final int ASCII = 128;

        private char[] letters = {};
        private Node<M>[] next = new Node[0];
        private @Nullable Node<M> @Nullable [] ascii;

        @Nullable
        Node<M> anyEnding;

        @Nullable
        M meaning;

        @Nullable
        Node<M> next(char letter) {
            if (ascii != null && letter < ASCII) {
                return ascii[letter];
            }
            for (int at = 0; at < letters.length; at++) {
                if (letters[at] == letter) {
                    return next[at];
                }
            }
            return null;
        }

        Node<M> nextOrNew(char letter) {
            Node<M> known = next(letter);
            return known == null ? add(letter) : known;
        }

        private Node<M> add(char letter) {
            Node<M> node = new Node<>();
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = node;
            ascii = letters.length > FEW ? ascii() : null;
            return node;
        }

        private @Nullable Node<M>[] ascii() {
            @Nullable Node<M>[] table = new Node[ASCII];
            for (int at = 0; at < letters.length; at++) {
                if (letters[at] < ASCII) {
                    table[letters[at]] = next[at];
                }
            }
            return table;
        }
    }

    private static final int SHORTEST_COMPOUND = 8;

    private final Node<M> whole = new Node<>();
    private final Node<M> inner = new Node<>();
    private final Beginnings wholes = new Beginnings();
    private final Beginnings inners = new Beginnings();

    /**
     * Reads a table: meaning, then phrases parted by {@code |} in any further columns, parted by tabs. Lines that begin
     * with {@code #} are comments.
     */
    public static <M> Phrases<M> read(Class<?> room, String resource, Function<String, M> meaning) {
        Phrases<M> phrases = new Phrases<>();
        rows(room, resource, (name, columns) -> {
            M means = meaning.apply(name);
            for (String phrase : columns.split("[|\t]")) {
                phrases.add(phrase, means);
            }
        });
        return phrases;
    }

    /** Reads the rows of a table: first column, and the rest. */
    public static void rows(Class<?> room, String resource, BiConsumer<String, String> row) {
        try (InputStream in = room.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The table " + resource + " is missing from the build");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    row.accept(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a phrase; a later one with the same words replaces an earlier one. */
    public void add(String phrase, M meaning) {
        String folded = phrase.strip().toLowerCase(java.util.Locale.ROOT);
        if (folded.isEmpty()) {
            return;
        }
        boolean compound = folded.startsWith("*");
        String bare = compound ? folded.substring(1) : folded;
        for (String spelling : List.of(Folding.fold(bare), Folding.fold(spelledOut(bare)))) {
            insert(whole, spelling, meaning);
            wholes.add(spelling);
            if (compound) {
                insert(inner, spelling, meaning);
                inners.add(spelling);
            }
        }
    }

    private static String spelledOut(String phrase) {
        return phrase.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("å", "aa");
    }

    private static <M> void insert(Node<M> root, String phrase, M meaning) {
        Node<M> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '*') {
                node.anyEnding = node.anyEnding == null ? new Node<>() : node.anyEnding;
                node = node.anyEnding;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                node = node.nextOrNew(c);
            } else if (i > 0 && phrase.charAt(i - 1) != ' ' || c != ' ') {
                node = node.nextOrNew(' ');
            }
        }
        node.meaning = meaning;
    }

    /** The longest phrase that begins with this word, or null. */
    public @Nullable Match<M> at(Words words, int word) {
        int start = words.start(word);
        Match<M> found = wholes.mayBegin(words, word) ? longest(whole, words, word, start, word) : null;
        int end = words.end(word);
        if (found == null && !inners.areNone() && end - start >= SHORTEST_COMPOUND) {
            for (int i = start + 3; found == null && i < end - 3; i++) {
                if (words.mayHold(inners, i, end)) {
                    found = longest(inner, words, word, i, word);
                }
            }
        }
        return found;
    }

    private @Nullable Match<M> longest(Node<M> from, Words words, int word, int start, int first) {
        Node<M> node = from;
        Match<M> found = null;
        int end = words.end(word);
        for (int i = start; i < end; i++) {
            if (node.anyEnding != null) {
                found = longer(found, atWordEnd(node.anyEnding, words, word, first));
            }
            Node<M> next = node.next(words.foldedAt(i));
            if (next == null) {
                return found;
            }
            node = next;
        }
        if (node.anyEnding != null) {
            found = longer(found, atWordEnd(node.anyEnding, words, word, first));
        }
        return longer(found, atWordEnd(node, words, word, first));
    }

    private @Nullable Match<M> atWordEnd(Node<M> node, Words words, int word, int first) {
        Match<M> here = node.meaning == null ? null : new Match<>(node.meaning, first, word);
        Node<M> space = node.next(' ');
        if (space == null || word + 1 == words.size() || words.gap(word + 1) != Words.Gap.JOIN) {
            return here;
        }
        Match<M> more = longest(space, words, word + 1, words.start(word + 1), first);
        return more == null ? here : more;
    }

    private @Nullable Match<M> longer(@Nullable Match<M> one, @Nullable Match<M> other) {
        return one == null || other != null && other.last() >= one.last() ? other : one;
    }
}
