package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses who of the parts behind one lead-in is rather a person, where nobody is one for sure. */
final class LikeliestPerson {

    private final LineReading line;
    private final List<Part> parts;
    private final int clause;
    private final boolean hasHub;

    LikeliestPerson(LineReading line, int clause) {
        this.line = line;
        this.parts = line.parts;
        this.clause = clause;
        this.hasHub = any(Agency.Kind.HUB);
    }

    /** Makes the likeliest part a person if none is one for sure and the line leaves room; false if nobody was chosen. */
    boolean choose() {
        Part best = null;
        for (Part part : parts) {
            if (part.clause == clause && part.kind == Kind.PERSON) {
                return false;
            }
            if (part.clause == clause
                    && part.kind == Kind.UNKNOWN
                    && isPossible(part)
                    && (best == null || likelier(part, best))) {
                best = part;
            }
        }
        if (best == null) {
            best = clause == 0 ? initials() : null;
        }
        if (best != null) {
            best.kind = Kind.PERSON;
        }
        return best != null;
    }

    private static boolean likelier(Part part, Part best) {
        return weight(part) > weight(best);
    }

    private static int weight(Part part) {
        return part.score + (part.words > 1 ? 2 : 0) + (part.nameExpected ? 4 : 0);
    }

    private boolean isPossible(Part part) {
        boolean site = hasHub || any(Agency.Kind.STOCK) || any(Agency.Kind.SOCIAL);
        if (part.words == 1 && Shape.of(part.text) == Shape.LOWER && !site && !line.licensed && !isHandle(part)) {
            return false;
        }
        if (part.before == Separator.FOR || part.before == Separator.VIA || followsCourtesy(part) || isListed(part)) {
            return false;
        }
        if (part.words == 1 && part.joined && parts.stream().anyMatch(p -> p.joined && p.agency != null)) {
            return false;
        }
        if (part.words == 1 && hasHub && isPluralCompound(part.text)) {
            return false;
        }
        if (part.words == 1 && !site && isHandedOn(part)) {
            return false;
        }
        if (part.words == 1 && parts.size() == 1) {
            return part.nameExpected
                    || line.licensed && Shape.of(part.text) != Shape.UPPER
                    || line.announced && isGivenName(part);
        }
        if (part.body && part.words > 1 && !part.nameExpected) {
            return false;
        }
        if (part.words == 1 && amongBodies() || part.words > 1 && hasNumber(part)) {
            return false;
        }
        return part.words > 1 || Shape.of(part.text) != Shape.DOMAIN;
    }

    /** "Photo by jdoe": a word behind "by" that means nothing. */
    private static boolean isHandle(Part part) {
        return part.nameExpected && Vocabulary.builtIn().senses(Folding.key(part.text)) == 0;
    }

    /** "Photo: Carol": a word that is nothing but somebody's name. */
    private static boolean isGivenName(Part part) {
        int senses = Vocabulary.builtIn().senses(Folding.key(part.text));
        int others = Sense.COMMON | Sense.PLACE | Sense.ORGANISATION | Sense.PROSE | Sense.FAMILY;
        return (senses & Sense.GIVEN) != 0 && (senses & others) == 0 && Shape.of(part.text) == Shape.CAPITAL;
    }

    /** "Petrobras via AP": a wire has a single word's picture from a house, unless "by" stands before. */
    private boolean isHandedOn(Part part) {
        int next = parts.indexOf(part) + 1;
        return next < parts.size() && parts.get(next).before == Separator.VIA && !part.nameExpected;
    }

    /** "IMAGO/Political-Moments": partners of a house that hands out name themselves after what they show. */
    private static boolean isPluralCompound(String text) {
        return text.indexOf('-') > 0 && text.endsWith("s") && !text.endsWith("ss");
    }

    /** "France 3" */
    private static boolean hasNumber(Part part) {
        return Character.isDigit(part.text.charAt(part.text.lastIndexOf(' ') + 1));
    }

    /** "NASA/JPL/Caltech": after two bodies of state comes a third sooner than a family name. */
    private boolean amongBodies() {
        return parts.stream().filter(p -> p.is(Agency.Kind.GOVERNMENT)).count() > 1;
    }

    /** Single words in a list with semicolons are companies. */
    private boolean isListed(Part part) {
        int next = parts.indexOf(part) + 1;
        return part.words == 1
                && (part.before == Separator.SEMICOLON
                        || next < parts.size() && parts.get(next).before == Separator.SEMICOLON);
    }

    private boolean followsCourtesy(Part part) {
        return line.qualifiers.contains(Qualifier.COURTESY) && parts.size() == 1
                || line.qualifiers.contains(Qualifier.SCREENGRAB) && part.words == 1;
    }

    /** "KB / Bondy Blog": two capitals before a house are somebody's initials. */
    private @Nullable Part initials() {
        Part first = parts.isEmpty() ? null : parts.get(0);
        boolean initials = first != null
                && parts.size() > 1
                && first.agency == null
                && first.text.length() == 2
                && Shape.of(first.text) == Shape.UPPER;
        return initials ? first : null;
    }

    private boolean any(Agency.Kind kind) {
        for (Part part : parts) {
            if (part.is(kind)) {
                return true;
            }
        }
        return false;
    }
}
