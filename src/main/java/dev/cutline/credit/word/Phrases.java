package dev.cutline.credit.word;

import dev.cutline.credit.word.Lexer.Lexeme;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of words in a tree, for the longest match at a place in linear time. */
public final class Phrases<T> {

    /** A phrase found: what it stands for and the lexeme after its last. */
    public record Match<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private @Nullable T value;
    }

    private static final int OPENINGS = 1 << 15;

    private final Map<String, Node<T>> roots = new HashMap<>();
    /** Hash codes of first words, in few bits: most words of a line open no phrase, and the table is large. */
    private final BitSet openings = new BitSet(OPENINGS);

    /** Adds a phrase; the first to claim a phrase keeps it, unless {@code replace}. */
    public void put(List<Lexeme> phrase, T value, boolean replace) {
        if (phrase.isEmpty()) {
            return;
        }
        Node<T> node = roots.computeIfAbsent(phrase.get(0).key(), k -> new Node<>());
        openings.set(phrase.get(0).key().hashCode() & OPENINGS - 1);
        for (Lexeme lexeme : phrase.subList(1, phrase.size())) {
            node = node.next.computeIfAbsent(lexeme.key(), k -> new Node<>());
        }
        if (node.value == null || replace) {
            node.value = value;
        }
    }

    /** The longest phrase that begins at a lexeme and ends at or ahead of another, or null. */
    @Nullable
    public Match<T> longest(List<Lexeme> lexemes, int from, int to) {
        Node<T> node = from < to ? root(lexemes.get(from).key()) : null;
        Match<T> best = null;
        for (int i = from + 1; node != null; i++) {
            T value = node.value;
            if (value != null) {
                best = new Match<>(value, i);
            }
            node = i < to && !node.next.isEmpty() ? node.next.get(lexemes.get(i).key()) : null;
        }
        return best;
    }

    /** What the whole of a stretch stands for. */
    @Nullable
    public T exact(List<Lexeme> lexemes, int from, int to) {
        Node<T> node = from < to ? root(lexemes.get(from).key()) : null;
        for (int i = from + 1; node != null && i < to; i++) {
            node = node.next.get(lexemes.get(i).key());
        }
        return node == null ? null : node.value;
    }

    private @Nullable Node<T> root(String key) {
        return openings.get(key.hashCode() & OPENINGS - 1) ? roots.get(key) : null;
    }
}
