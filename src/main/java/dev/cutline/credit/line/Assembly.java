package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Part.Kind;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.name.PersonNames;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Decides who among the parts is a person, whether the line is a credit at all, and what it says. */
final class Assembly {

    private static final int SHORTEST_CUT = 5;

    private static final String COPYRIGHT = " Copyright";

    private final LineReading line;
    private final List<Part> parts;
    final List<String> rules = new ArrayList<>();
    private final UserNames users;
    private boolean guessed;

    Assembly(LineReading line) {
        this.line = line;
        this.parts = line.parts;
        this.users = new UserNames(line);
    }

    /** False if the line isn't a credit. */
    boolean decide() {
        if (line.any(Assembly::isCaptioned)) {
            parts.removeIf(p -> p.agency == null);
        }
        parts.removeIf(this::isClient);
        parts.removeIf(this::isCutAgain);
        if (parts.size() > 1) {
            parts.removeIf(this::isNotice);
        }
        Sentences sentences = new Sentences(line, users);
        if (!sentences.read()) {
            return false;
        }
        guessed = sentences.guessed;
        parts.forEach(this::judge);
        int clauses = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).clause + 1;
        for (int clause = 0; clause < clauses; clause++) {
            guessed |= new LikeliestPerson(line, clause).choose();
        }
        readAlike();
        new Asides(line, users.site).drop();
        for (Part part : parts) {
            part.kind = part.kind == Kind.UNKNOWN ? Kind.ORGANISATION : part.kind;
        }
        if (line.any(p -> p.is(Agency.Kind.POOL_SERVICE))) {
            line.add(Qualifier.POOL);
        }
        return new Acceptance(line).isCredit();
    }

    /** "Lamps at night (Archiv), via dts" */
    private static boolean isCaptioned(Part part) {
        return part.agency != null
                && part.before == Separator.VIA
                && Vocabulary.builtIn().houses().isCaptionFirst(part.house());
    }

    boolean isGuessed() {
        return guessed;
    }

    /** "Getty Images for CLIENT", "Name for CLIENT/agency": who pays for the job isn't credited. */
    private boolean isClient(Part part) {
        int i = parts.indexOf(part);
        boolean paper = part.agency != null && part.agency.isPublication();
        if (part.before == Separator.SLASH && isBesideClient(i)) {
            return true;
        }
        boolean event = paper && i > 0 && parts.get(i - 1).is(Agency.Kind.HUB);
        if (part.before != Separator.FOR || paper && !event) {
            return false;
        }
        boolean afterAgency = i > 0 && parts.get(i - 1).kind == Kind.AGENCY;
        boolean beforeAgency = i + 1 < parts.size() && parts.get(i + 1).kind == Kind.AGENCY && !isPress(part);
        if (afterAgency || beforeAgency) {
            rules.add("'for' a client: not credited");
        }
        return afterAgency || beforeAgency;
    }

    /** "Getty Images for The Met Museum/Vogue": two who pay for the job. */
    private boolean isBesideClient(int i) {
        Agency house = parts.get(i).agency;
        boolean dealer = house != null && house.sellsPictures();
        return i > 1
                && !dealer
                && i == parts.size() - 1
                && parts.get(i - 1).before == Separator.FOR
                && parts.get(i - 2).is(Agency.Kind.HUB);
    }

    /** "Everett Collection / Everett Col": a house that stands there already, cut off. */
    private boolean isCutAgain(Part part) {
        return part.agency == null
                && part.text.length() >= SHORTEST_CUT
                && line.any(p -> p.agency != null
                        && p.text.length() > part.text.length()
                        && p.text.regionMatches(true, 0, part.text, 0, part.text.length()));
    }

    /** "Ministry of Defence/Crown copyright": whose right it is, beside the house it comes from. */
    private boolean isNotice(Part part) {
        return part.agency != null
                && part.agency.canonical().endsWith(COPYRIGHT)
                && line.any(p -> p != part && p.suppliesWires());
    }

    private boolean isPress(Part part) {
        Vocabulary words = Vocabulary.builtIn();
        return Lexer.scan(part.text, words).stream().anyMatch(l -> (l.senses() & Sense.PRESS) == Sense.PRESS);
    }

    private void judge(Part part) {
        if (part.kind != Kind.UNKNOWN) {
            return;
        }
        if (part.text.charAt(0) == '@' || users.isHandle(part)) {
            part.kind = Kind.PERSON;
        } else if (users.isSurelyUser(part)) {
            part.kind = Kind.PERSON;
        } else if (isGivenBy(part)) {
            part.kind = Kind.ORGANISATION;
        } else if (part.score >= NameScore.STRONG && part.before != Separator.FOR) {
            part.kind = Kind.PERSON;
        } else if (part.score < 0 && !users.isUser(part) && !isBesideWire(part) && !isLicensor(part)) {
            part.kind = Kind.ORGANISATION;
        }
    }

    /** Who is joined to a person by "and", or printed twice, is a person too. */
    private void readAlike() {
        for (Part part : parts) {
            boolean open = part.kind == Kind.UNKNOWN;
            if (open && (line.any(p -> p.kind == Kind.PERSON && isAlike(part, p)) || isNextPair(part))) {
                part.kind = Kind.PERSON;
            }
        }
    }

    /** "Jane Doe/AP, Jon Roe/Reuters": the second of two names that each have a house behind them. */
    private boolean isNextPair(Part part) {
        int i = parts.indexOf(part);
        return i > 1
                && i + 1 < parts.size()
                && part.score >= 0
                && (part.words > 1 || users.site)
                && part.before != Separator.SLASH
                && isHouseOf(i - 2)
                && isHouseOf(i);
    }

    private boolean isHouseOf(int i) {
        Part house = parts.get(i + 1);
        return (parts.get(i).kind == Kind.PERSON || parts.get(i).kind == Kind.UNKNOWN)
                && house.kind == Kind.AGENCY
                && (house.before == Separator.SLASH || house.before == Separator.DASH);
    }

    private static boolean isAlike(Part part, Part person) {
        return part.joined && person.joined && part.score >= 0 || part.text.equalsIgnoreCase(person.text);
    }

    /** "Courtesy of Jane Doe" alone names who gave the picture, not who made it. */
    private boolean isGivenBy(Part part) {
        return parts.size() == 1 && part.before != Separator.BY && line.qualifiers.contains(Qualifier.COURTESY);
    }

    /** "JaneDoe, CC BY 4.0": who licenses under a name of one word with two capitals. */
    private boolean isLicensor(Part part) {
        return line.licensed && parts.size() == 1 && part.words == 1 && Shape.of(part.text) == Shape.MIXED;
    }

    /** "REUTERS/Aly Song": one word that also means something leaves two behind a wire a person's, if nobody else is one. */
    private boolean isBesideWire(Part part) {
        return part.score == -1
                && part.words == 2
                && parts.size() == 2
                && parts.indexOf(part) == 1
                && part.before == Separator.SLASH
                && parts.get(0).is(Agency.Kind.WIRE);
    }

    List<String> creators(PersonNames names) {
        List<String> creators = new ArrayList<>();
        for (Part part : parts) {
            if (part.kind == Kind.PERSON) {
                String name = users.isAsWritten(part) ? part.text : names.natural(part.text);
                if (!creators.contains(name)) {
                    creators.add(name);
                }
            }
        }
        return creators;
    }
}
