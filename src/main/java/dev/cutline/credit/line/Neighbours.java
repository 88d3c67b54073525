package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.name.EastAsianNames;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.List;

/** Tells two names apart that stand beside each other without a separator. */
final class Neighbours {

    private static final int LONGEST_CODE = 4;

    private final LineReader reader;
    private final LineReading reading;
    private final List<Lexeme> lexemes;
    private final Agencies agencies;
    private final NameScore names;
    private final Naming naming;
    private final Codes codes;

    Neighbours(LineReader reader, LineReading reading, Agencies agencies, NameScore names, Naming naming, Codes codes) {
        this.reader = reader;
        this.reading = reading;
        this.lexemes = reading.lexemes;
        this.agencies = agencies;
        this.names = names;
        this.naming = naming;
        this.codes = codes;
    }

    /** Two names without separator: "Foto Jane Doe AFP", "Instagram @name", "Jane Doe Université PSL". */
    boolean read(Segment segment, int from, int to) {
        Phrases.Match<Agency> front = agencies.longest(lexemes, from, to);
        if (front != null
                && isDistinct(from, front.end(), front.value())
                && isName(front.end(), to)
                && (!reading.allCaps || isSomebody(front.end(), to))
                && !isModel(front.value(), front.end(), to)) {
            reading.add(front.value(), segment, from, front.end());
            reader.rest(segment, front.end(), to);
            return true;
        }
        if (front != null && codes.isCode(front.end(), to)) {
            reading.add(front.value(), segment, from, front.end());
            reading.token("noise", front.end(), to);
            return true;
        }
        if (front != null && isDepartment(front, to)) {
            reading.add(front.value(), segment, from, to);
            return true;
        }
        return agencyAfter(segment, from, to)
                || acronymAfter(segment, from, to)
                || bodyAfter(segment, from, to)
                || besideNative(segment, from, to);
    }

    /** Among capitals only given names tell a person from a heading's words. */
    private boolean isSomebody(int from, int to) {
        return lexemes.get(from).is(Sense.GIVEN | Sense.SURNAME)
                || lexemes.get(from).shape() != Shape.UPPER
                || agencies.exact(lexemes, from, to) != null;
    }

    /** "BMW iX3": what stands behind a company is its product rather than a user. */
    private boolean isModel(Agency house, int from, int to) {
        return house.kind() == Agency.Kind.COMPANY
                && to - from == 1
                && lexemes.get(from).shape() == Shape.HANDLE;
    }

    /** "Getty Images Germany", "Getty Images Reportage": departments fold into a house that hands out. */
    private boolean isDepartment(Phrases.Match<Agency> front, int to) {
        for (int i = front.end(); i < to; i++) {
            if (!lexemes.get(i).is(Sense.REGION | Sense.PLACE)) {
                return false;
            }
        }
        return front.value().comesLast();
    }

    private boolean agencyAfter(Segment segment, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Agency agency = agencies.exact(lexemes, i, to);
            if (agency != null && isNumber(from, i)) {
                reading.token("noise", from, i);
                reading.add(agency, segment, i, to);
                return true;
            }
            if (agency != null && (isDistinct(i, to, agency) || isWire(agency, i)) && isName(from, i)) {
                naming.unknown(segment, from, i);
                reading.add(agency, segment, i, to);
                return true;
            }
        }
        return false;
    }

    /** "Jane Doe PNN", "Jane Doe example.com": a name, then capitals that nobody could be called, or a site. */
    private boolean acronymAfter(Segment segment, int from, int to) {
        boolean house =
                isUnspeakable(lexemes.get(to - 1)) || lexemes.get(to - 1).shape() == Shape.DOMAIN;
        if (to - from < 3 || reading.allCaps || !house || !isName(from, to - 1)) {
            return false;
        }
        naming.unknown(segment, from, to - 1);
        naming.unknown(segment, to - 1, to);
        return true;
    }

    private static boolean isUnspeakable(Lexeme word) {
        return word.shape() == Shape.UPPER
                && word.text().length() > 2
                && word.text().length() <= LONGEST_CODE
                && word.key().chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** "FR159526 AP": the agency's number of its photographer. */
    private boolean isNumber(int from, int to) {
        return to - from == 1
                && lexemes.get(from).shape() == Shape.NUMBER
                && lexemes.get(from).text().length() > LONGEST_CODE;
    }

    /** A name, then a body whose kind comes first, as in Romance languages. */
    private boolean bodyAfter(Segment segment, int from, int to) {
        if (lexemes.get(to - 1).is(Sense.BODY | Sense.ORGANISATION)) {
            return false;
        }
        for (int i = from + 2; i < to - 1; i++) {
            if (lexemes.get(i).is(Sense.BODY) && names.of(from, i) >= NameScore.STRONG) {
                naming.unknown(segment, from, i);
                naming.unknown(segment, i, to);
                return true;
            }
        }
        return false;
    }

    /** 김영우 한경닷컴, 한경닷컴 김영우: a name in its own script and a house, in either order. */
    private boolean besideNative(Segment segment, int from, int to) {
        if (to - from != 2
                || EastAsianNames.isNative(lexemes.get(from).text())
                        == EastAsianNames.isNative(lexemes.get(from + 1).text())) {
            return false;
        }
        naming.unknown(segment, from, from + 1);
        naming.unknown(segment, from + 1, to);
        return true;
    }

    /** Not a word that may be part of a name: capitals, several words, a domain, a social site. */
    private boolean isDistinct(int from, int to, Agency agency) {
        if (to - from > 1 || agency.kind() == Agency.Kind.SOCIAL) {
            return true;
        }
        return switch (lexemes.get(from).shape()) {
            case UPPER -> !reading.allCaps || agency.kind() == Agency.Kind.WIRE && from == 0;
            case DOMAIN, MIXED, PLAIN, NUMBER -> true;
            default -> false;
        };
    }

    /** "JANE DOE AFP": among capitals too, a wire service is none of a name's words. */
    private boolean isWire(Agency agency, int i) {
        return agency.kind() == Agency.Kind.WIRE && !lexemes.get(i).is(Sense.GIVEN | Sense.FAMILY);
    }

    private boolean isName(int from, int to) {
        if (from >= to) {
            return false;
        }
        if (agencies.exact(lexemes, from, to) != null || Peeling.isEastAsian(lexemes.get(from))) {
            return true;
        }
        return to - from == 1 ? lexemes.get(from).shape() == Shape.HANDLE : names.of(from, to) >= NameScore.STRONG;
    }
}
