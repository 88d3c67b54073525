package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.List;

/** Tells the names that users gave themselves, on stock and social sites, and keeps them as written. */
final class UserNames {

    /** "Eye4images" */
    private static final int SURE_HOUSE = -3;

    private static final int LONGEST_PHRASE = 3;

    private final LineReading line;
    private final List<Part> parts;
    private final boolean onlyStock;
    private final boolean onlyUsers;
    /** Somebody's pictures are sold or given away here. */
    final boolean site;

    UserNames(LineReading line) {
        this.line = line;
        this.parts = line.parts;
        this.site = line.any(UserNames::isSite);
        this.onlyStock = site && parts.stream().allMatch(p -> p.agency == null || isSite(p));
        this.onlyUsers = onlyStock && parts.stream().allMatch(p -> p.agency == null || p.agency.isOfUsers());
    }

    private static boolean isSite(Part part) {
        return part.is(Agency.Kind.STOCK) || part.is(Agency.Kind.SOCIAL);
    }

    /** Whether a part that looks like a house is rather a user. */
    boolean isUser(Part part) {
        if (onlyStock
                && !part.body
                && !isKindOfHouse(part)
                && (part.score > NameScore.SUREST_HOUSE || onlyUsers)
                && parts.stream().filter(p -> p.agency == null).count() == 1) {
            return true;
        }
        if (part.words == 1 && Shape.of(part.text) == Shape.MIXED && line.any(p -> p.is(Agency.Kind.HUB))) {
            return true;
        }
        return site && part.words == 1 && (part.score > -3 || Shape.of(part.text) == Shape.LOWER);
    }

    /** The only name beside a site that sells what its users upload. */
    boolean isSurelyUser(Part part) {
        return onlyUsers
                && !part.body
                && !isKindOfHouse(part)
                && parts.stream().filter(p -> p.agency == null).count() == 1;
    }

    /** "Agência Brasília, via Wikimedia Commons": on social sites too, what a house is stands ahead of its name. */
    private boolean isKindOfHouse(Part part) {
        return part.words > 1
                && line.any(p -> p.is(Agency.Kind.SOCIAL))
                && (part.firstSenses() & Sense.ATTRIBUTED) != 0;
    }

    /** "Shutterstock / focus finder": small words beside such a site. */
    boolean isPhrase(Part part) {
        boolean slash = parts.stream().anyMatch(p -> p.before == Segment.Separator.SLASH);
        return slash && parts.size() == 2 && part.words <= LONGEST_PHRASE && isSurelyUser(part);
    }

    /** Digits or an underscore, as in no other name. */
    boolean isHandle(Part part) {
        return part.words == 1
                && Shape.of(part.text) == Shape.HANDLE
                && part.score > SURE_HOUSE
                && (line.any(p -> p.agency != null) || line.licensed || line.announced)
                && Character.isLetter(part.text.charAt(0));
    }

    /** Whether a creator's name is printed as it stands. */
    boolean isAsWritten(Part part) {
        boolean underscore = part.text.indexOf('_') > 0;
        if (part.score >= NameScore.STRONG && part.words > 1 && !underscore) {
            return Character.isLowerCase(part.text.charAt(0)) && site;
        }
        return part.text.charAt(0) == '@'
                || site && (part.words == 1 || underscore || part.score < (onlyUsers ? NameScore.STRONG : 0))
                || underscore && part.text.chars().anyMatch(Character::isDigit);
    }
}
