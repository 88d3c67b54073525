package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.List;

/** Drops what stands beside a credit and belongs to the house's own paperwork: places, codes of regions and editors. */
final class Asides {

    private static final int LONGEST_CODE = 4;

    private final LineReading line;
    private final List<Part> parts;
    private final boolean site;

    /** @param site somebody's pictures are sold or given away here, where users call themselves what they like */
    Asides(LineReading line, boolean site) {
        this.line = line;
        this.parts = line.parts;
        this.site = site;
    }

    void drop() {
        boolean person = line.any(p -> p.kind == Kind.PERSON);
        dropPlaces(person);
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && !site && isCode(last, person)) {
            parts.remove(last);
        }
    }

    /** "Jane Doe from Peoria, AZ, CC BY 2.0, via Wikimedia Commons": what stands between name and licence is a place. */
    private void dropPlaces(boolean person) {
        if (line.any(p -> p.agency != null)) {
            parts.removeIf(Asides::isDateline);
            dropPlaceAhead();
        }
        if (line.datedBracket) {
            parts.removeIf(p -> p.agency == null && p.bracketed && p.words == 1 && p.kind != Kind.PERSON);
        }
        if (line.any(p -> p.bracketed)) {
            dropSeen();
        }
        if (line.licensed && person && (line.origin || line.any(p -> p.is(Agency.Kind.SOCIAL)))) {
            parts.removeIf(p -> p.agency == null && p.kind != Kind.PERSON && p.before == Separator.COMMA);
        }
        if (person && parts.size() > 1 && parts.get(0).is(Agency.Kind.WIRE) && parts.get(1).kind == Kind.PERSON) {
            parts.removeIf(this::isCountry);
        }
    }

    /** "Agra, India, von Jane Doe/PNN": what stands ahead of an author and announces nothing. */
    private void dropPlaceAhead() {
        Part first = parts.get(0);
        Part maker = line.announced || first.agency != null
                ? null
                : line.firstOf(p -> p.before == Separator.BY).orElse(null);
        if (maker != null && maker != first) {
            parts.removeIf(p -> p.agency == null && p.start < maker.start);
        }
    }

    /** "John Roe (Jane Doe/PNN)": who stands ahead of a whole credit in brackets can be seen. */
    private void dropSeen() {
        parts.removeIf(p -> p.bracketed && p.text.charAt(0) == '@' && line.any(m -> isMakerAhead(m, p)));
        line.firstOf(p -> p.bracketed && p.kind == Kind.PERSON && p.score >= NameScore.STRONG)
                .filter(maker -> line.any(p -> p.bracketed && p.agency != null))
                .ifPresent(maker -> parts.removeIf(p -> p.agency == null && !p.bracketed && p.start < maker.start));
    }

    /** "Jane Doe (@jdoe)" */
    private static boolean isMakerAhead(Part maker, Part handle) {
        return maker.kind == Kind.PERSON
                && maker.score >= NameScore.STRONG
                && maker.end + 2 >= handle.start - 1
                && maker != handle;
    }

    /** "(서울=연합뉴스)" */
    private static boolean isDateline(Part part) {
        return part.agency == null
                && part.words == 1
                && Peeling.isEastAsian(part.text)
                && (Vocabulary.builtIn().senses(part.text) & Sense.PLACE) != 0;
    }

    /** "REUTERS/Jane Doe (UNITED STATES)" */
    private boolean isCountry(Part part) {
        return part.bracketed && part.agency == null && part.kind != Kind.PERSON && part.isUpper();
    }

    /** "Jane Doe/dpa/lnw", "ANTARA FOTO/Jane Doe/aww.", "Jane Doe (jdo)", "heise online / jdo", "AP/Jane Doe. JDO". */
    private boolean isCode(Part part, boolean person) {
        return part.kind != Kind.PERSON
                && part.words == 1
                && part.text.length() <= LONGEST_CODE
                && !isHouse(part)
                && (Shape.of(part.text) == Shape.LOWER ? isSmallCode(part, person) : isSignature(part, person));
    }

    private boolean isSmallCode(Part part, boolean person) {
        boolean slash = part.before == Separator.SLASH;
        return person && (part.bracketed || slash && line.any(p -> p.is(Agency.Kind.WIRE)))
                || slash
                        && !person
                        && parts.get(0).agency != null
                        && parts.get(0).agency.isPublication();
    }

    /** The initials of who wrote the caption, behind a full stop. */
    private static boolean isSignature(Part part, boolean person) {
        return person && part.agency == null && part.before == Separator.DOT && part.isUpper();
    }

    private static boolean isHouse(Part part) {
        return part.agency != null
                && (part.agency.oneName() || part.agency.canonical().equals(part.text));
    }
}
