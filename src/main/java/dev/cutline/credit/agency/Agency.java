package dev.cutline.credit.agency;

import dev.cutline.credit.word.Vocabulary;
import java.util.List;

/**
 * An organisation that pictures come from or through.
 *
 * @param canonical the one name under which Cutline counts and searches it
 * @param aliases other names, spellings and departments that fold into it
 * @param home where its pictures can be licensed, or its home page; empty when not well known
 * @param country ISO 3166 code, or empty
 * @param mandatoryCredit customary credit as a template ({@code {creators}} stands for the names), or empty
 * @param oneName whether a credit line is read as naming it canonically whatever it prints; other houses are read as
 *     printed, since DER SPIEGEL and ZEIT ONLINE chose their letters themselves
 */
public record Agency(
        String canonical,
        List<String> aliases,
        Kind kind,
        String home,
        String country,
        String mandatoryCredit,
        boolean oneName) {

    /** What sort of house it is; decides where it stands in the chain. */
    public enum Kind {
        WIRE,
        /** Hands out other houses' pictures along with its own. */
        HUB,
        DISTRIBUTOR,
        STOCK,
        NEWSPAPER,
        BROADCASTER,
        GOVERNMENT,
        POOL_SERVICE,
        SOCIAL,
        /** Makes films, programmes or satellite images, and gives pictures of them out under its name alone. */
        STUDIO,
        COMPANY;

        static Kind of(String cell) {
            return valueOf(cell.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
        }
    }

    public Agency {
        aliases = List.copyOf(aliases);
    }

    /** Hands out what others made, so that it stands last in a chain whatever the print order. */
    public boolean comesLast() {
        return kind == Kind.HUB;
    }

    /** Sells or gives away what its users upload, so that who stands beside it is a user, whatever the name. */
    public boolean isOfUsers() {
        return kind == Kind.SOCIAL || Vocabulary.builtIn().houses().isUsersSite(canonical);
    }

    /** Prints pictures rather than selling them: a newspaper, magazine or broadcaster. */
    public boolean isPublication() {
        return kind == Kind.NEWSPAPER || kind == Kind.BROADCASTER;
    }

    /** Whether pictures aren't its business, so that "Inc." makes another firm of it. */
    boolean isOfAnotherTrade() {
        return kind == Kind.COMPANY || kind == Kind.STUDIO || isPublication();
    }

    /** Lives on selling pictures, so that one expects a contract with it: a news agency, a stock house, a distributor. */
    public boolean sellsPictures() {
        return kind == Kind.WIRE || kind == Kind.HUB || kind == Kind.DISTRIBUTOR || kind == Kind.STOCK;
    }
}
