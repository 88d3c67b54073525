package dev.cutline.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final int SHORTEST_COMPOUND = 8;

    private final LetterTree<M> whole = new LetterTree<>();
    private final LetterTree<M> inner = new LetterTree<>();
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
            whole.insert(spelling, meaning);
            wholes.add(spelling);
            if (compound) {
                inner.insert(spelling, meaning);
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

    /** The longest phrase that begins with this word, or null; behind the last word there is none. */
    public @Nullable Match<M> at(Words words, int word) {
        if (word >= words.size()) {
            return null;
        }
        int start = words.start(word);
        Match<M> found = wholes.mayBegin(words, word) ? longest(whole.root, words, word, start, word) : null;
        int end = words.end(word);
        if (found == null && !inners.areNone() && end - start >= SHORTEST_COMPOUND) {
            for (int i = start + 3; found == null && i < end - 3; i++) {
                if (words.mayHold(inners, i, end)) {
                    found = longest(inner.root, words, word, i, word);
                }
            }
        }
        return found;
    }

    private @Nullable Match<M> longest(LetterTree.Node<M> from, Words words, int word, int start, int first) {
        Match<M> found = null;
        int end = words.end(word);
        int at = start;
        for (LetterTree.Node<M> node = from; node != null; node = node.next(words.foldedAt(at++))) {
            for (char letter : node.tail) {
                if (at == end || words.foldedAt(at) != letter) {
                    return found;
                }
                at++;
            }
            if (node.anyEnding != null) {
                found = longer(found, atWordEnd(node.anyEnding, words, word, first));
            }
            if (at == end) {
                return longer(found, atWordEnd(node, words, word, first));
            }
        }
        return found;
    }

    private @Nullable Match<M> atWordEnd(LetterTree.Node<M> node, Words words, int word, int first) {
        Match<M> here = node.meaning == null ? null : new Match<>(node.meaning, first, word);
        LetterTree.Node<M> space = node.next(' ');
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
