package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.name.NameScore;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names what stays of a segment once lead-ins, qualifiers and noise are off: agencies, people, bodies, or prose. */
final class Naming {

    private static final Set<Qualifier> HEADINGS =
            EnumSet.of(Qualifier.FILE, Qualifier.POOL, Qualifier.STAFF, Qualifier.CONTRIBUTOR, Qualifier.STRINGER);

    private static final int LONGEST = 40;

    private final LineReader reader;
    private final LineReading reading;
    private final List<Lexeme> lexemes;
    private final Agencies agencies;
    private final NameScore names;
    private final Prose prose;
    private final Codes codes;
    private final Neighbours neighbours;

    Naming(LineReader reader, LineReading reading, Agencies agencies) {
        this.reader = reader;
        this.reading = reading;
        this.lexemes = reading.lexemes;
        this.agencies = agencies;
        this.names = new NameScore(lexemes, reading.allCaps);
        this.prose = new Prose(lexemes, names);
        this.codes = new Codes(reading);
        this.neighbours = new Neighbours(reader, reading, agencies, names, this, codes);
    }

    void name(Segment segment, int from, int to) {
        boolean open = segment.before == Separator.VIA || segment.before == Separator.SLASH && codes.isCutOff(to);
        Agency cut = open ? agencies.completed(reading.text(from, to)) : null;
        if (cut != null) {
            reading.add(cut, segment, from, to);
        } else if (to - from > LONGEST || segment.quoted) {
            unknown(segment, from, to);
        } else if (!split(segment, from, to) && !neighbours.read(segment, from, to)) {
            single(segment, from, to);
        }
    }

    /** A house that is known, an acronym, or words that a newspaper or body has in its name. */
    boolean isHouse(int from, int to) {
        boolean acronym = to - from == 1 && lexemes.get(from).shape() == Shape.UPPER && !reading.allCaps;
        return acronym || agencies.exact(lexemes, from, to) != null || names.of(from, to) < -2 || isStation(from, to);
    }

    /** "ABC Sydney": what a broadcaster or newspaper has in a place. */
    private boolean isStation(int from, int to) {
        Agency house = to - from == 2 ? agencies.exact(lexemes, from, from + 1) : null;
        return house != null && house.isPublication() && lexemes.get(from).shape() == Shape.UPPER;
    }

    void house(Segment segment, int from, int to) {
        named(segment, from, to);
    }

    private void single(Segment segment, int from, int to) {
        if (codes.isDate(from, to) || codes.isAddress(from, to)) {
            reading.datedBracket |= segment.bracketed && to - from > 1;
            reading.token("noise", from, to);
        } else if (codes.isCode(from, to)) {
            reading.token("noise", from, to);
        } else if (isSiteWithWords(from, to)) {
            unknown(segment, to - 1, to);
        } else if (origin(from, to) > 0) {
            unknown(segment, from, origin(from, to));
            reading.token("noise", origin(from, to), to);
            reading.origin = true;
        } else if (isDatedHouse(from, to)) {
            named(segment, from, to - 1);
            reading.token("noise", to - 1, to);
        } else {
            unknown(segment, from, to);
        }
    }

    /** "Scanpix 2019", "The Chronicle 2022", "Jane Doe 2021": the year of the picture behind a house or name. */
    private boolean isDatedHouse(int from, int to) {
        Lexeme last = lexemes.get(to - 1);
        boolean year = to - from > 1 && last.text().length() == 4 && codes.isDate(to - 1, to);
        return year
                && (agencies.exact(lexemes, from, to - 1) != null
                        || lexemes.get(from).key().equals("the")
                        || names.of(from, to - 1) >= NameScore.STRONG);
    }

    /** "Screenshot from the site nava.hu": the address names the source, the words before it describe it. */
    private boolean isSiteWithWords(int from, int to) {
        return to - from > 1 && isDomain(to - 1) && names.of(from, to - 1) < NameScore.STRONG;
    }

    /** Where "from Peoria" begins after a name, or -1. */
    private int origin(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (lexemes.get(i).key().equals("from")
                    && (names.of(from, i) >= NameScore.STRONG || prose.hasBody(from, i))) {
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
            if (lexemes.get(i).kind() == Kind.AND
                    && (areAcronyms(from, i, to)
                            || !names.isFirm(from, i, to) && standsAlone(from, i) && standsAlone(i + 1, to)
                            || isKnown(i + 1, to) && isHouse(from, i)
                            || isKnown(from, i)
                                    && to == i + 2
                                    && !lexemes.get(i + 1).is(Sense.GIVEN))) {
                named(segment, from, i);
                int first = Math.max(0, reading.parts.size() - 1);
                named(segment, i + 1, to);
                reading.parts.subList(first, reading.parts.size()).forEach(part -> part.joined = true);
                return true;
            }
        }
        return false;
    }

    /** "NCSA & CTIO" */
    private boolean areAcronyms(int from, int and, int to) {
        return and == from + 1 && to == and + 2 && isAcronym(from) && isAcronym(and + 1);
    }

    private boolean isAcronym(int i) {
        return !reading.allCaps
                && lexemes.get(i).shape() == Shape.UPPER
                && lexemes.get(i).text().length() > 2;
    }

    private void named(Segment segment, int from, int to) {
        Agency agency = agencies.exact(lexemes, from, to);
        if (agency != null) {
            reading.add(agency, segment, from, to);
        } else {
            name(segment, from, to);
        }
    }

    private boolean isKnown(int from, int to) {
        return agencies.exact(lexemes, from, to) != null || to - from == 1 && isDomain(from);
    }

    private boolean standsAlone(int from, int to) {
        if (isKnown(from, to)) {
            return true;
        }
        int score = names.of(from, to);
        return score >= NameScore.STRONG || to - from > 1 && score > 0;
    }

    /** "File a complaint", "Pool opening hours": a word that alone says how a picture came about, in a sentence. */
    private boolean isHeading(Segment segment, int from) {
        boolean first = segment.before == Separator.START && from == segment.from + 1 && reading.parts.isEmpty();
        return first && !reading.announced && reading.qualifiers.stream().anyMatch(HEADINGS::contains);
    }

    /** A part whose kind is still open, or prose. */
    void unknown(Segment segment, int from, int to) {
        boolean sentence = segment.quoted || to - from > LONGEST || !segment.titled && prose.is(from, to);
        if (sentence && reading.qualified && !isHeading(segment, from)) {
            reading.token("noise", from, to);
            return;
        }
        Part part = reading.part(sentence ? Part.Kind.PROSE : Part.Kind.UNKNOWN, segment, null, from, to);
        part.nameExpected = reading.nameExpected;
        part.quoted = segment.quoted;
        part.score = sentence ? 0 : names.of(from, to) + (part.nameExpected ? 2 : 0);
        part.body = prose.hasBody(from, to);
        reading.parts.add(part);
    }
}
