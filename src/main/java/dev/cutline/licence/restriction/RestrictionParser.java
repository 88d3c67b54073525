package dev.cutline.licence.restriction;

import dev.cutline.wording.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what may not be done with a picture from instructions, usage terms and notes, in the languages of the trade.
 * Phrases come from the table {@code phrases.tsv}; a few rules put them together: a "no" with its list, a list with its
 * "out" or "prohibited", an "only" with what it is about. Each restriction quotes the words it was read from. Any text
 * will do, nothing is thrown.
 */
public final class RestrictionParser {

    /** Longer texts are contracts, not instructions: the rest isn't read. */
    private static final int LONGEST = 20_000;

    /**
     * All restrictions of a text, in its order, each once.
     *
     * @param text instructions, usage terms or the like
     * @param property the IPTC property (JSON id) that the text stood in, or null
     */
    public List<Restriction> parse(String text, @Nullable String property) {
        if (text.isBlank()) {
            return List.of();
        }
        Words words = Words.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<Term> terms = Term.in(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        Findings findings = new Findings(property);
        terms = CreditDemands.read(words, terms, findings);
        Embargoes.read(words, terms, findings);
        for (Sentence sentence : Sentence.of(words, terms)) {
            Exclusions.read(sentence, findings);
            Reservations.read(sentence, findings);
            Sayings.read(sentence, findings);
        }
        return findings.restrictions();
    }
}
