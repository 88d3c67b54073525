package dev.cutline.credit.name;

import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Vocabulary;

/** Whether words are names that people have, as far as the table of names knows. */
public final class KnownNames {

    private KnownNames() {}

    /** A given name in some language: {@code Petr}, {@code Álvaro}. */
    public static boolean isGiven(String word) {
        return is(word, Sense.GIVEN);
    }

    /** A family name that is nothing else but one. */
    public static boolean isFamily(String word) {
        return is(word, Sense.FAMILY | Sense.SURNAME) && !is(word, Sense.PLACE | Sense.COMMON | Sense.ORGANISATION);
    }

    private static boolean is(String word, int senses) {
        return (Vocabulary.builtIn().senses(Folding.key(word)) & senses) != 0;
    }
}
