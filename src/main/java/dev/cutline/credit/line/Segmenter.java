package dev.cutline.credit.line;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Splits a line at its separators; names of agencies that contain one ("RFE/RL") stay whole. */
final class Segmenter {

    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;
    private final Hyphens hyphens;
    private final SeparatorWords separators;
    private final List<Segment> segments = new ArrayList<>();
    private Segment current = new Segment(Separator.START, 0);
    private int copyrightMark = -1;
    private int depth;
    private int content;
    /** Between the quotation marks of a house's name. */
    private boolean inHouse;

    Segmenter(List<Lexeme> lexemes, Vocabulary words, Agencies agencies) {
        this.lexemes = lexemes;
        this.words = words;
        this.agencies = agencies;
        this.hyphens = new Hyphens(lexemes, words, agencies);
        this.separators = new SeparatorWords(lexemes, words, agencies);
    }

    List<Segment> split() {
        int i = 0;
        while (i < lexemes.size()) {
            i = step(i, lexemes.get(i));
        }
        segments.add(current);
        return segments;
    }

    /** Index of the lexeme that is or says ©, or -1. */
    int copyrightMark() {
        return copyrightMark;
    }

    private int step(int i, Lexeme lexeme) {
        if (lexeme.kind() == Kind.WORD) {
            return word(i, lexeme);
        }
        switch (lexeme.kind()) {
            case COPYRIGHT -> copyright(i);
            case QUOTE -> quote(i);
            case DOT -> dot(i);
            case BANG -> current.quoted = true;
            case OTHER -> skip(i);
            case AND -> current.to = i + 1;
            case COMMA -> comma(i);
            default -> mark(i, lexeme.kind());
        }
        return i + 1;
    }

    /** "📷 Jane Doe": a sign ahead of a name is none of its words. */
    private void skip(int i) {
        if (current.isEmpty()) {
            current.from = i + 1;
            current.to = i + 1;
        }
    }

    /** "1. FC Köln" */
    private void dot(int i) {
        boolean ordinal = current.to == i
                && current.from == i - 1
                && lexemes.get(i - 1).shape() == Shape.NUMBER
                && lexemes.get(i - 1).text().length() <= 2
                && i + 1 < lexemes.size()
                && lexemes.get(i + 1).is(Sense.ORGANISATION)
                && lexemes.get(i + 1).shape() == Shape.UPPER;
        if (!ordinal) {
            mark(i, Kind.DOT);
        }
    }

    /** Quotation marks that open a segment are none of its words. */
    private void quote(int i) {
        if (inHouse || isHouseBefore(i)) {
            inHouse = !inHouse;
            current.to = inHouse ? current.to : i + 1;
            return;
        }
        current.titled |= current.isEmpty() && current.before == Separator.SLASH;
        current.quoted |= !current.titled;
        if (current.isEmpty()) {
            current.from = i + 1;
            current.to = i + 1;
        }
    }

    /** Агентство «Москва», ФК «Зенит»: what a kind of house is followed by in quotation marks is its name. */
    private boolean isHouseBefore(int i) {
        boolean closes = i + 2 < lexemes.size() && lexemes.get(i + 2).kind() == Kind.QUOTE
                || i + 3 < lexemes.size() && lexemes.get(i + 3).kind() == Kind.QUOTE;
        return !current.isEmpty()
                && closes
                && lexemes.get(i - 1).kind() == Kind.WORD
                && (lexemes.get(i - 1).shape() == Shape.UPPER
                        || lexemes.get(i - 1).is(Sense.ORGANISATION));
    }

    private int word(int i, Lexeme lexeme) {
        Phrases.Match<Agency> agency = agencies.longest(lexemes, i, lexemes.size());
        if (agency == null && hyphens.split(i, !current.isEmpty())) {
            return word(i, lexemes.get(i));
        }
        if (agency != null && agency.end() > i + 1) {
            current.to = agency.end();
            return agency.end();
        }
        Separator separator = separators.at(i, current);
        if (separator != null) {
            current.label |= separator == Separator.BY;
            start(separator, i + 1);
        } else if (separators.isCopyright(i, current)) {
            copyright(i);
        } else {
            current.to = i + 1;
        }
        return i + 1;
    }

    private void copyright(int i) {
        if (copyrightMark < 0) {
            copyrightMark = i;
        }
        start(Separator.COPYRIGHT, i + 1);
    }

    private void comma(int i) {
        boolean belongs = i + 1 < lexemes.size()
                && !current.isEmpty()
                && (lexemes.get(i + 1).is(Sense.SUFFIX | Sense.LEGAL) || isInverted(i));
        if (!belongs) {
            start(Separator.COMMA, i + 1);
        }
    }

    /** "Lustig, Roland": one word that is no house and no place, then a given name and nothing more. */
    private boolean isInverted(int i) {
        Lexeme family = lexemes.get(current.from);
        Lexeme given = lexemes.get(i + 1);
        boolean ends = i + 2 >= lexemes.size()
                || lexemes.get(i + 2).kind() != Kind.WORD
                || lexemes.get(i + 2).shape() == Shape.INITIAL;
        return ends
                && current.to - current.from == 1
                && given.is(Sense.GIVEN)
                && !given.is(Sense.PLACE)
                && (family.shape() == Shape.CAPITAL || family.shape() == Shape.UPPER)
                && !family.is(Sense.GIVEN | Sense.PLACE | Sense.ORGANISATION | Sense.COMMON)
                && agencies.exact(lexemes, current.from, current.to) == null
                && words.longest(lexemes, current.from, current.to) == null;
    }

    private void mark(int i, Kind kind) {
        boolean equals = kind == Kind.COLON && isEquals(i) && !separators.isLead(i, current);
        current.label |= kind == Kind.COLON && !equals;
        Separator separator = equals ? Separator.SLASH : Separator.of(kind);
        if (kind == Kind.OPEN) {
            depth++;
        } else if (kind == Kind.CLOSE) {
            depth = Math.max(0, depth - 1);
        }
        start(separator, i + 1);
    }

    /** In Korean and Japanese an equals sign stands where others have a colon or a slash. */
    private boolean isEquals(int i) {
        char c = lexemes.get(i).text().charAt(0);
        return c == '=' || c == '＝';
    }

    private void start(Separator separator, int from) {
        boolean first = content == 0 && current.isEmpty();
        content += current.isEmpty() ? 0 : 1;
        segments.add(current);
        boolean wasBracketed = current.bracketed;
        current = new Segment(separator, from);
        current.bracketed = depth > 0 && (wasBracketed || separator == Separator.OPEN && !first);
    }
}
