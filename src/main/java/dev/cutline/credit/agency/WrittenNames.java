package dev.cutline.credit.agency;

import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Lexer.Lexeme;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Names of one word that are an agency's only as they are written: "dpa" is one, "Dpa" may be somebody. */
final class WrittenNames {

    private static final int BITS = 1 << 12;

    private final Map<String, Agency> agencies = new HashMap<>();
    /** Hash codes of the folded words, in few bits: each word of a line is asked for, and nearly none is one. */
    private final BitSet known = new BitSet(BITS);

    void put(String name, Agency agency) {
        agencies.put(name, agency);
        known.set(Folding.key(name).hashCode() & BITS - 1);
    }

    void putIfAbsent(String name, Agency agency) {
        if (!has(name)) {
            put(name, agency);
        }
    }

    boolean has(String name) {
        return agencies.containsKey(name);
    }

    /** The agency that a word is the name of, or null. */
    @Nullable
    Agency of(Lexeme word) {
        return known.get(word.key().hashCode() & BITS - 1) ? agencies.get(word.text()) : null;
    }

    void forEach(BiConsumer<String, Agency> each) {
        agencies.forEach(each);
    }
}
