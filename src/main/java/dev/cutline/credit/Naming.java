package dev.cutline.credit;

import dev.cutline.credit.Lexer.Kind;
import dev.cutline.credit.Lexer.Lexeme;
import dev.cutline.credit.Segment.Separator;
import java.util.List;

/** Names what stays of a segment once lead-ins, qualifiers and noise are off: agencies, people, bodies, or prose. */
final class Naming {

    private static final int LONGEST = 40;
    private static final int LONGEST_CODE = 4;

    private final LineReader reader;
    private final List<Lexeme> lexemes;
    private final Agencies agencies;
    private final NameScore names;
    private final Prose prose;

    Naming(LineReader reader, Agencies agencies) {
        this.reader = reader;
        this.lexemes = reader.lexemes;
        this.agencies = agencies;
        this.names = new NameScore(lexemes, reader.allCaps);
        this.prose = new Prose(lexemes, names);
    }

    void name(Segment segment, int from, int to) {
        Agency cut = segment.before == Separator.VIA ? agencies.completed(reader.text(from, to)) : null;
        if (cut != null) {
            reader.add(cut, segment, from, to);
        } else if (to - from > LONGEST || segment.quoted) {
            unknown(segment, from, to);
        } else if (!split(segment, from, to) && !beside(segment, from, to)) {
            single(segment, from, to);
        }
    }

    /** A house that is known, an acronym, or words that a newspaper or body has in its name. */
    boolean isHouse(int from, int to) {
        boolean acronym = to - from == 1 && lexemes.get(from).shape() == Shape.UPPER && !reader.allCaps;
        return acronym || agencies.exact(lexemes, from, to) != null || names.of(from, to) < -2;
    }

    void house(Segment segment, int from, int to) {
        named(segment, from, to);
    }

    private void single(Segment segment, int from, int to) {
        if (isDate(from, to) || isAddress(from, to)) {
            reader.datedBracket |= segment.bracketed && to - from > 1;
            reader.token("noise", from, to);
        } else if (isCode(from, to)) {
            reader.token("noise", from, to);
        } else if (isSiteWithWords(from, to)) {
            unknown(segment, to - 1, to);
        } else if (origin(from, to) > 0) {
            unknown(segment, from, origin(from, to));
            reader.token("noise", origin(from, to), to);
        } else {
            unknown(segment, from, to);
        }
    }

    /** "kod 50090": a short word and a number. */
    private boolean isCode(int from, int to) {
        Lexeme word = lexemes.get(from);
        Lexeme number = lexemes.get(to - 1);
        return to - from == 2
                && word.shape() == Shape.LOWER
                && word.text().length() <= LONGEST_CODE
                && number.shape() == Shape.NUMBER;
    }

    /** A mail address. */
    private boolean isAddress(int from, int to) {
        String text = lexemes.get(from).text();
        return to - from == 1 && text.indexOf('@') > 0 && text.indexOf('.') > 0;
    }

    /** A number that identifies the picture, or a date. */
    private boolean isDate(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean letter = to - from == 1 && lexemes.get(i).text().length() == 1;
            if (lexemes.get(i).shape() != Shape.NUMBER
                    && !letter
                    && !Months.is(lexemes.get(i).key())
                    && !Months.isDay(lexemes.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** "Screenshot from the site nava.hu": the address names the source, the words before it describe it. */
    private boolean isSiteWithWords(int from, int to) {
        return to - from > 1 && isDomain(to - 1) && names.of(from, to - 1) < NameScore.STRONG;
    }

    /** Where "from Peoria" begins after a name, or -1. */
    private int origin(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (lexemes.get(i).key().equals("from") && names.of(from, i) >= NameScore.STRONG) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDomain(int i) {
        return lexemes.get(i).shape() == Shape.DOMAIN;
    }

    /** "A and B": two people or two houses, unless the whole is one name. */
    private boolean split(Segment segment, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (lexemes.get(i).kind() == Kind.AND && standsAlone(from, i) && standsAlone(i + 1, to)) {
                named(segment, from, i);
                int first = Math.max(0, reader.parts.size() - 1);
                named(segment, i + 1, to);
                reader.parts.subList(first, reader.parts.size()).forEach(part -> part.joined = true);
                return true;
            }
        }
        return false;
    }

    private void named(Segment segment, int from, int to) {
        Agency agency = agencies.exact(lexemes, from, to);
        if (agency != null) {
            reader.add(agency, segment, from, to);
        } else {
            name(segment, from, to);
        }
    }

    private boolean standsAlone(int from, int to) {
        if (agencies.exact(lexemes, from, to) != null || to - from == 1 && isDomain(from)) {
            return true;
        }
        int score = names.of(from, to);
        return score >= NameScore.STRONG || to - from > 1 && score > 0;
    }

    /** Two names without separator: "Foto Jane Doe AFP", "Instagram @name", "Jane Doe Université PSL". */
    private boolean beside(Segment segment, int from, int to) {
        Phrases.Match<Agency> front = agencies.longest(lexemes, from, to);
        if (front != null && isDistinct(from, front.end(), front.value()) && isName(front.end(), to)) {
            reader.add(front.value(), segment, from, front.end());
            reader.rest(segment, front.end(), to);
            return true;
        }
        if (front != null && isCode(front.end(), to)) {
            reader.add(front.value(), segment, from, front.end());
            reader.token("noise", front.end(), to);
            return true;
        }
        if (front != null && isDepartment(front, to)) {
            reader.add(front.value(), segment, from, to);
            return true;
        }
        return agencyAfter(segment, from, to) || bodyAfter(segment, from, to) || besideNative(segment, from, to);
    }

    /** "Getty Images Germany", "Getty Images Reportage": departments fold into a house that hands out. */
    private boolean isDepartment(Phrases.Match<Agency> front, int to) {
        for (int i = front.end(); i < to; i++) {
            if (!lexemes.get(i).is(Vocabulary.REGION | Vocabulary.PLACE)) {
                return false;
            }
        }
        return front.value().comesLast();
    }

    private boolean agencyAfter(Segment segment, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Agency agency = agencies.exact(lexemes, i, to);
            if (agency != null && isNumber(from, i)) {
                reader.token("noise", from, i);
                reader.add(agency, segment, i, to);
                return true;
            }
            if (agency != null && isDistinct(i, to, agency) && isName(from, i)) {
                unknown(segment, from, i);
                reader.add(agency, segment, i, to);
                return true;
            }
        }
        return false;
    }

    /** "FR159526 AP": the agency's number of its photographer. */
    private boolean isNumber(int from, int to) {
        return to - from == 1
                && lexemes.get(from).shape() == Shape.NUMBER
                && lexemes.get(from).text().length() > LONGEST_CODE;
    }

    /** A name, then a body whose kind comes first, as in Romance languages. */
    private boolean bodyAfter(Segment segment, int from, int to) {
        if (lexemes.get(to - 1).is(Vocabulary.BODY)) {
            return false;
        }
        for (int i = from + 2; i < to - 1; i++) {
            if (lexemes.get(i).is(Vocabulary.BODY) && names.of(from, i) >= NameScore.STRONG) {
                unknown(segment, from, i);
                unknown(segment, i, to);
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
        unknown(segment, from, from + 1);
        unknown(segment, from + 1, to);
        return true;
    }

    /** Not a word that may be part of a name: capitals, several words, a domain, a social site. */
    private boolean isDistinct(int from, int to, Agency agency) {
        if (to - from > 1 || agency.kind() == Agency.Kind.SOCIAL) {
            return true;
        }
        return switch (lexemes.get(from).shape()) {
            case UPPER -> !reader.allCaps || agency.kind() == Agency.Kind.WIRE && from == 0;
            case DOMAIN, MIXED, PLAIN -> true;
            default -> false;
        };
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

    private void unknown(Segment segment, int from, int to) {
        boolean sentence = segment.quoted || to - from > LONGEST || prose.is(from, to);
        if (sentence && reader.isQualified()) {
            reader.token("noise", from, to);
            return;
        }
        Part part = reader.part(sentence ? Part.Kind.PROSE : Part.Kind.UNKNOWN, segment, null, from, to);
        part.nameExpected = reader.isNameExpected();
        part.score = sentence ? 0 : names.of(from, to) + (part.nameExpected ? 2 : 0);
        part.body = prose.hasBody(from, to);
        reader.parts.add(part);
    }
}
