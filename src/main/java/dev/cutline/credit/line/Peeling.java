package dev.cutline.credit.line;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.credit.line.Segment.Separator;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Vocabulary;
import dev.cutline.credit.word.Vocabulary.Meaning;
import java.util.List;

/** Decides which known phrases may be taken off the ends of a segment, and which belong to a name. */
final class Peeling {

    private static final int HANGUL = 0x1100;
    private static final int LONGEST_SCREEN = 3;

    private final List<Lexeme> lexemes;
    private final Vocabulary words;
    private final Agencies agencies;

    Peeling(List<Lexeme> lexemes, Vocabulary words, Agencies agencies) {
        this.lexemes = lexemes;
        this.words = words;
        this.agencies = agencies;
    }

    /** Whether a phrase at the front of a stretch that ends at {@code to} is none of the name's words. */
    boolean takesFront(
            Phrases.Match<Meaning> match, Segment segment, int from, int to, boolean opens, boolean expected) {
        boolean whole = match.end() == to;
        return switch (match.value().role()) {
            case QUALIFIER -> whole ? !isLetter(from, segment) : !isOneWordOfName(match, from, to);
            case STRONG_LEAD, REST, LICENCE -> whole || !isOneWordOfName(match, from, to);
            case LEAD ->
                segment.label
                        || whole
                        || isNumber(match.end(), to)
                        || opens && leads(match, from, to)
                        || isEastAsian(lexemes.get(from));
            case AGENCY_QUALIFIER ->
                whole
                        || segment.label
                        || segment.before == Separator.SLASH
                        || agencies.exact(lexemes, match.end(), to) != null;
            case LISTING -> opens;
            case NOISE, POSITION, RESERVATION -> whole || segment.label;
            case OTHER_WORK ->
                whole || segment.label || lexemes.get(match.end()).is(Sense.GIVEN) && !opens;
            case JOB -> !whole || expected || segment.before != Separator.START;
        };
    }

    /** Whether a phrase that ends a stretch is none of the name's words. */
    boolean takesBack(Meaning meaning, Segment segment, int lo, int from, int to) {
        return switch (meaning.role()) {
            case QUALIFIER ->
                !isSurname(meaning, lo, from, to) && !isTimeZone(from, to) && !isLetterOfName(lo, from, to);
            case REST, LICENCE -> true;
            case NOISE, POSITION, RESERVATION -> to - from > 1;
            case AGENCY_QUALIFIER -> agencies.exact(lexemes, lo, from) != null;
            case LEAD ->
                segment.label
                        || isEastAsian(lexemes.get(from))
                        || agencies.exact(lexemes, lo, from) != null
                        || lexemes.get(from - 1).is(Sense.BODY) && isAmongHouses(segment, to);
            case JOB -> isEastAsian(lexemes.get(from));
            default -> false;
        };
    }

    /** "Image Source/Getty Images": a house that is called like a lead-in. */
    boolean isAmongHouses(Segment segment, int to) {
        boolean slash = to < lexemes.size() && lexemes.get(to).kind() == Kind.SLASH;
        return segment.before == Separator.SLASH || slash;
    }

    /** "Porträt / Portrait / Ritratti": between slashes a lead-in alone announces nothing. */
    boolean isSection(Phrases.Match<Meaning> match, Segment segment, int from, int to) {
        return match.value().role() == Vocabulary.Role.LEAD
                && match.value().qualifiers().isEmpty()
                && segment.before == Separator.SLASH
                && !segment.label
                && from == segment.from
                && match.end() == to;
    }

    /** "Arquivo do Abrigo": the small word between an archive and whose it is. */
    boolean isSmall(Segment segment, int from, int to) {
        Lexeme first = lexemes.get(from);
        return from > segment.from
                && to - from > 1
                && first.is(Sense.CONNECTOR)
                && first.shape() == Shape.LOWER
                && !first.key().equals("the");
    }

    /** "CC BY 3.0 BR": a country behind a licence's version, no house. */
    boolean isCountry(Segment segment, int from, int to) {
        return from > segment.from
                && to - from == 1
                && lexemes.get(from).text().length() == 2
                && lexemes.get(from - 1).shape() == Shape.NUMBER;
    }

    /** Ana is somebody, ANA an agency and Zara a shop. */
    boolean isGivenName(Agency house, int from, int to) {
        return to - from == 1
                && !lexemes.get(from).text().equals(house.canonical())
                && lexemes.get(from).is(Sense.GIVEN)
                && lexemes.get(from).shape() == Shape.CAPITAL;
    }

    /** "Mitch Stringer/AFP": a given name alone needs a family name. */
    private boolean isSurname(Meaning meaning, int lo, int from, int to) {
        Lexeme given = lexemes.get(lo);
        return meaning.qualifiers().contains(Qualifier.STRINGER)
                && from - lo == 1
                && to - from == 1
                && given.is(Sense.GIVEN)
                && given.shape() == lexemes.get(from).shape()
                && to < lexemes.size()
                && (lexemes.get(to).kind() == Kind.SLASH || lexemes.get(to).kind() == Kind.DASH);
    }

    /** "m/w/d": a letter says how a picture came about only in brackets. */
    private boolean isLetter(int from, Segment segment) {
        return lexemes.get(from).text().length() == 1
                && lexemes.get(from).text().charAt(0) < HANGUL
                && segment.before != Separator.OPEN;
    }

    /** "Jithendra M": where no house stands before it, a letter is somebody's. */
    private boolean isLetterOfName(int lo, int from, int to) {
        return to - from == 1 && lexemes.get(from).text().length() == 1 && agencies.exact(lexemes, lo, from) == null;
    }

    /** "10:30am IST": three letters behind a time of day. */
    private boolean isTimeZone(int from, int to) {
        return to - from == 1
                && lexemes.get(from).shape() == Shape.UPPER
                && lexemes.get(from - 1).shape() == Shape.HANDLE
                && Character.isDigit(lexemes.get(from - 1).text().charAt(0));
    }

    /** A single letter, or a word that is also a given name, before what looks like the rest of the name. */
    private boolean isOneWordOfName(Phrases.Match<Meaning> match, int from, int to) {
        Lexeme first = lexemes.get(from);
        return match.end() == from + 1 && (first.key().length() == 1 || from + 2 == to && first.is(Sense.GIVEN));
    }

    /** A lead-in without colon, before a name or an agency: "Foto Jane Doe". */
    private boolean leads(Phrases.Match<Meaning> match, int from, int to) {
        int next = match.end();
        boolean acronym = next + 1 == to && lexemes.get(next).shape() == Shape.UPPER && next - from == 1;
        return next - from > 1
                || isNameBehind(to)
                || isScreen(match.value())
                        && to - next <= LONGEST_SCREEN
                        && lexemes.get(next).shape() != Shape.LOWER
                || areNames(next, to)
                || acronym && lexemes.get(from).shape() != Shape.UPPER
                || lexemes.get(next).is(Sense.GIVEN)
                || agencies.longest(lexemes, next, to) != null
                || words.longest(lexemes, next, to) != null;
    }

    /** "Screenshot Tele M1" */
    private static boolean isScreen(Meaning meaning) {
        return meaning.qualifiers().contains(Qualifier.SCREENGRAB);
    }

    /** "Photo Le Progrès/Jane Doe": after a house without a colon comes a name. */
    private boolean isNameBehind(int to) {
        return to + 2 < lexemes.size()
                && lexemes.get(to).kind() == Kind.SLASH
                && lexemes.get(to + 1).is(Sense.GIVEN)
                && lexemes.get(to + 2).kind() == Kind.WORD;
    }

    /** Two or three words with capitals that mean nothing else: "Foto Merlin Daleman". */
    private boolean areNames(int from, int to) {
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            int others = lexeme.senses() & ~(Sense.GIVEN | Sense.FAMILY | Sense.SURNAME);
            if (lexeme.shape() != Shape.CAPITAL || others != 0) {
                return false;
            }
        }
        return to - from == 2 || to - from == 3;
    }

    /** "Bild 183-1987-0704-077" */
    private boolean isNumber(int from, int to) {
        return from + 1 == to && lexemes.get(from).shape() == Shape.NUMBER;
    }

    /** In Chinese, Korean and Japanese the job follows the name, without a space between. */
    static boolean isEastAsian(Lexeme lexeme) {
        return lexeme.text().charAt(0) >= HANGUL && lexeme.shape() == Shape.PLAIN;
    }

    static boolean isEastAsian(String text) {
        return text.charAt(0) >= HANGUL;
    }
}
