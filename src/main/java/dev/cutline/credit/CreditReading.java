package dev.cutline.credit;

import java.util.List;

/**
 * A credit with its explanation.
 *
 * @param tokens what the parts of the line were taken for, in printed order
 * @param rules what decided, in the order of reading
 */
public record CreditReading(Credit credit, Confidence confidence, List<Token> tokens, List<String> rules) {

    /** How far a reading can be trusted. */
    public enum Confidence {
        /** The register knows every organisation and the names stand where names stand. */
        CERTAIN,
        /** A name or an organisation was told by its form. */
        LIKELY,
        /** Could be otherwise. */
        GUESS
    }

    /**
     * A stretch of the line.
     *
     * @param role agency, organisation, creator, qualifier, lead-in, job, noise, licence, separator
     * @param start first character, from 0
     * @param end after the last character
     */
    public record Token(String text, String role, int start, int end) {}

    public CreditReading {
        tokens = List.copyOf(tokens);
        rules = List.copyOf(rules);
    }

    /** Whether the line says anything about who made the picture or where it comes from. */
    public boolean isCredit() {
        return !credit.creators().isEmpty()
                || !credit.chain().isEmpty()
                || !credit.qualifiers().isEmpty();
    }
}
