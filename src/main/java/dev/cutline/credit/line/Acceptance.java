package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.List;

/** Decides whether a line whose parts have been told apart is a credit, or a heading, a menu or a caption. */
final class Acceptance {

    private static final int LONGEST_BARE_NAME = 5;
    private static final int HYPHENS_OF_SLUG = 3;

    private final LineReading line;
    private final List<Part> parts;

    Acceptance(LineReading line) {
        this.line = line;
        this.parts = line.parts;
    }

    boolean isCredit() {
        if (line.byline && !line.announced && !line.any(p -> p.agency != null)) {
            return false;
        }
        if (parts.isEmpty()) {
            return line.announced && !line.captioned || !line.qualifiers.isEmpty();
        }
        boolean ofPeopleSeen = line.listing || line.placed && !line.announced;
        if (ofPeopleSeen && !line.any(p -> p.kind == Kind.AGENCY)) {
            return false;
        }
        if (line.captioned
                && !line.any(p -> p.agency != null || p.kind == Kind.PERSON && p.score >= NameScore.STRONG)) {
            return false;
        }
        if (line.announced) {
            return !isSlug() && !isMeans() && !isGallery();
        }
        return line.any(p -> p.kind == Kind.AGENCY) ? !isMenu() : isCreditOfUnknown();
    }

    /** Nothing announces a credit and no house is known: only a sure name or a body of state is taken for one. */
    private boolean isCreditOfUnknown() {
        boolean sure = line.any(p -> p.kind == Kind.PERSON && p.score >= NameScore.STRONG);
        if (parts.size() > 1) {
            return sure
                    || line.qualifiers.contains(Qualifier.COURTESY)
                    || isAcronymAndName()
                    || isNameAndSite()
                    || isNameAndHouse();
        }
        Part only = parts.get(0);
        boolean qualified =
                !line.qualifiers.isEmpty() && only.before != Separator.DASH && Shape.of(only.text) != Shape.LOWER;
        return qualified || sure && only.words <= LONGEST_BARE_NAME || isBody(only);
    }

    /** "Genna Martin/seattlepi.com" */
    private boolean isNameAndSite() {
        Part name = parts.get(0);
        Part site = parts.get(1);
        return parts.size() == 2
                && name.words > 1
                && name.score > 0
                && site.before == Separator.SLASH
                && Shape.of(site.text) == Shape.DOMAIN;
    }

    /** "Mstyslav Rudko / Musée du Louvre": words that mean nothing else, and what is surely a house. */
    private boolean isNameAndHouse() {
        Part name = parts.get(0);
        Part house = parts.get(1);
        boolean surely = house.kind == Kind.ORGANISATION && house.score <= NameScore.SUREST_HOUSE;
        return parts.size() == 2
                && name.words > 1
                && name.words <= 3
                && name.score > 0
                && (house.before == Separator.SLASH || house.before == Separator.PIPE)
                && surely
                && house.words > 1;
    }

    /** "JP/Seto Wardhana" */
    private boolean isAcronymAndName() {
        Part house = parts.get(0);
        Part name = parts.get(1);
        return parts.size() == 2
                && house.words == 1
                && !line.allCaps
                && Shape.of(house.text) == Shape.UPPER
                && name.before == Separator.SLASH
                && name.words > 1
                && name.score > 0;
    }

    /** "Ann Arbor Police Department", but not in brackets, where captions explain. */
    private boolean isBody(Part part) {
        boolean bracketed = line.lexemes.get(0).kind() == Lexer.Kind.OPEN;
        return part.body
                && part.words > 1
                && part.words <= LONGEST_BARE_NAME
                && !bracketed
                && part.text.indexOf('&') < 0
                && endsLike(part, Sense.BODY);
    }

    private static boolean endsLike(Part part, int sense) {
        String last = part.text.substring(part.text.lastIndexOf(' ') + 1);
        return (Vocabulary.builtIn().senses(Folding.key(last)) & sense) != 0;
    }

    /** Names of companies and sites alone are menus and headings as often as credits. */
    private boolean isMenu() {
        return line.qualifiers.isEmpty() && !line.licensed && (!line.any(p -> !isMenuItem(p)) || isTitle());
    }

    /** "BBC News - Business": a site's page. */
    private boolean isTitle() {
        Part section = parts.get(parts.size() - 1);
        return parts.size() == 2
                && section.before == Separator.DASH
                && section.agency == null
                && section.words == 1
                && section.score < 0
                && endsLike(section, Sense.COMMON);
    }

    private boolean isMenuItem(Part part) {
        boolean company = part.is(Agency.Kind.COMPANY) && !(parts.size() == 1 && isUnmistakable(part));
        return part.before != Separator.VIA
                && part.before != Separator.OPEN
                && (company || part.is(Agency.Kind.SOCIAL));
    }

    /** SpaceX, Sony Pictures: a company whose name is no common word, or which makes pictures. */
    private static boolean isUnmistakable(Part part) {
        return part.words == 1 ? Shape.of(part.text) == Shape.MIXED : endsLike(part, Sense.PRODUCER);
    }

    /** A slug after "Image:": US-SPACE-NASA-STATION. */
    private boolean isSlug() {
        Part first = parts.get(0);
        return parts.size() == 1
                && first.agency == null
                && first.words == 1
                && first.text.chars().filter(c -> c == '-').count() >= HYPHENS_OF_SLUG;
    }

    /** "Photos: Hurricane Irma": several pictures, and what they show begins with an everyday word. */
    private boolean isGallery() {
        Lexer.Lexeme lead = line.lexemes.get(0);
        Part only = parts.get(0);
        return parts.size() == 1
                && only.agency == null
                && only.words > 1
                && only.before == Separator.COLON
                && (lead.key().endsWith("s") || lead.key().equals("bilder"))
                && line.qualifiers.isEmpty()
                && only.score < NameScore.STRONG
                && only.score > NameScore.SUREST_HOUSE
                && beginsLike(only, Sense.COMMON | Sense.PROSE);
    }

    private static boolean beginsLike(Part part, int sense) {
        return (part.firstSenses() & sense) != 0 && (part.firstSenses() & Sense.GIVEN) == 0;
    }

    /** "Photos by email", "Photo credit lines": how pictures come or what there is of them, not whose they are. */
    private boolean isMeans() {
        Part only = parts.get(0);
        int everyday = Sense.COMMON | Sense.PROSE | (only.before == Separator.START ? Sense.ORGANISATION : 0);
        return parts.size() == 1
                && only.agency == null
                && (only.before == Separator.BY || only.before == Separator.START)
                && only.words == 1
                && (Shape.of(only.text) == Shape.LOWER || Shape.of(only.text) == Shape.PLAIN)
                && endsLike(only, everyday);
    }
}
