package dev.cutline.licence.restriction;

import dev.cutline.wording.Countries;
import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of an instruction that means something.
 *
 * @param kind what sort of thing it says
 * @param code the restriction that it names, or a number; empty where the kind says all
 * @param places English country names of a {@link Kind#PLACE}
 * @param first its first word
 * @param last its last word
 */
record Term(Kind kind, String code, List<String> places, int first, int last) {

    /** The parts of speech of instructions; the table {@code phrases.tsv} names them in lower case. */
    enum Kind {
        NEG,
        NOTHING,
        VOID,
        OUT,
        EXCEPT,
        PROHIBITED,
        PERMITTED,
        ONLY,
        IN,
        USE,
        AND,
        RESTRICTION,
        EXAMPLE,
        NOTICE,
        BEYOND,
        METADATA,
        FREED,
        ALONE,
        EDITORIAL,
        CLIENTS,
        PRIVATE,
        CONTEXT,
        DAYS,
        NUMBER,
        CREDIT,
        REQUIRED,
        DEMAND,
        DEMAND_VALUE,
        EMBARGO,
        WITHOUT,
        NEEDS,
        PERMISSION,
        UNLESS,
        OBTAIN,
        TOPIC,
        SAYS,
        PLACE
    }

    private record Meaning(Kind kind, String code) {
        static Meaning of(String name) {
            int colon = name.indexOf(':');
            String kind = colon < 0 ? name : name.substring(0, colon);
            return new Meaning(
                    Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
                    colon < 0 ? "" : name.substring(colon + 1));
        }
    }

    private static final Phrases<Meaning> PHRASES = Phrases.read(Term.class, "phrases.tsv", Meaning::of);

    /** All terms of a text, in its order; words that mean nothing here are left out. */
    static List<Term> in(Words words) {
        List<Term> terms = new ArrayList<>();
        for (int word = 0; word < words.size(); ) {
            Term term = at(words, word);
            if (term != null && term.kind() != Kind.NOTHING) {
                terms.add(term);
            }
            word = term == null ? word + 1 : term.last() + 1;
        }
        return terms;
    }

    private static @Nullable Term at(Words words, int word) {
        Match<Meaning> phrase = PHRASES.at(words, word);
        Match<List<String>> place = Countries.table().at(words, word);
        if (place != null && (phrase == null || place.last() > phrase.last())) {
            return new Term(Kind.PLACE, "", place.meaning(), place.first(), place.last());
        }
        if (phrase != null) {
            return new Term(phrase.meaning().kind(), phrase.meaning().code(), List.of(), phrase.first(), phrase.last());
        }
        return number(words, word);
    }

    private static @Nullable Term number(Words words, int word) {
        int length = words.end(word) - words.start(word);
        boolean digits = length <= 3;
        for (int i = words.start(word); digits && i < words.end(word); i++) {
            digits = words.text().charAt(i) >= '0' && words.text().charAt(i) <= '9';
        }
        return digits ? new Term(Kind.NUMBER, words.word(word), List.of(), word, word) : null;
    }

    /** Whether a term of one of these kinds begins with a word. */
    static boolean begins(Words words, int word, Kind... kinds) {
        Term term = at(words, word);
        return term != null && List.of(kinds).contains(term.kind());
    }

    /** Whether one of some terms is of a kind. */
    static boolean has(List<Term> terms, Kind kind) {
        for (Term term : terms) {
            if (term.is(kind)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
