package dev.cutline.wording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases letter by letter, so that they are found in a text without cutting its words out. Letters that only one phrase
 * goes on with stand together: the tree is large, and each of its places is a way to memory.
 *
 * @param <M> what a phrase means
 */
final class LetterTree<M> {

    /**
     * A letter of the tree, and the letters behind it that no other phrase parts from. Its next letters stand in arrays:
     * most have few, and maps of boxed letters are slow; where there are many, a table finds the ASCII ones.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static final class Node<M> {
        private static final int FEW = 3;
        private static final int ASCII = 128;

        char[] tail = {};
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
            return known == null ? add(letter, new Node<>()) : known;
        }

        private Node<M> add(char letter, Node<M> node) {
            letters = Arrays.copyOf(letters, letters.length + 1);
            letters[letters.length - 1] = letter;
            next = Arrays.copyOf(next, next.length + 1);
            next[next.length - 1] = node;
            ascii = letters.length > FEW ? ascii() : null;
            return node;
        }

        /** Parts the tail, so that something else can follow its first letters. */
        void cut(int at) {
            Node<M> rest = new Node<>();
            rest.tail = Arrays.copyOfRange(tail, at + 1, tail.length);
            rest.letters = letters;
            rest.next = next;
            rest.ascii = ascii;
            rest.anyEnding = anyEnding;
            rest.meaning = meaning;
            char letter = tail[at];
            tail = Arrays.copyOf(tail, at);
            letters = new char[0];
            next = new Node[0];
            ascii = null;
            anyEnding = null;
            meaning = null;
            add(letter, rest);
        }

        /** Nothing follows yet, so that the tail can grow. */
        boolean isBare() {
            return letters.length == 0 && anyEnding == null && meaning == null;
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

    /** Where in the tree a phrase that is being added stands. */
    private static final class Place<M> {
        private Node<M> node;
        private int inTail;
        /** The root and what stands for any ending have no tail. */
        private boolean mayGrow;

        Place(Node<M> root) {
            this.node = root;
        }

        void letter(char letter) {
            if (inTail < node.tail.length && node.tail[inTail] == letter) {
                inTail++;
                return;
            }
            if (mayGrow && letter != ' ' && inTail == node.tail.length && node.isBare()) {
                node.tail = Arrays.copyOf(node.tail, inTail + 1);
                node.tail[inTail++] = letter;
                return;
            }
            node = here().nextOrNew(letter);
            inTail = 0;
            mayGrow = true;
        }

        void anyEnding() {
            Node<M> stem = here();
            stem.anyEnding = stem.anyEnding == null ? new Node<>() : stem.anyEnding;
            node = stem.anyEnding;
            inTail = 0;
            mayGrow = false;
        }

        /** The letter that was last added, with nothing behind it but what follows. */
        Node<M> here() {
            if (inTail < node.tail.length) {
                node.cut(inTail);
            }
            return node;
        }
    }

    final Node<M> root = new Node<>();

    /** Adds a folded phrase; a later one with the same letters replaces an earlier one. */
    void insert(String phrase, M meaning) {
        Place<M> place = new Place<>(root);
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '*') {
                place.anyEnding();
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                place.letter(c);
            } else if (i > 0 && phrase.charAt(i - 1) != ' ' || c != ' ') {
                place.letter(' ');
            }
        }
        place.here().meaning = meaning;
    }
}
