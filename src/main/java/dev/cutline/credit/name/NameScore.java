package dev.cutline.credit.name;

import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.List;

/** Weighs whether some words are rather somebody's name (above zero) or an organisation's (below). */
public final class NameScore {

    /** From here on it is rather a name than anything else. */
    public static final int STRONG = 3;

    /** Below this it is rather a house: "Universität Augsburg", where "Baustelle Campus" scores above. */
    public static final int SUREST_HOUSE = -4;

    private static final int LONGEST_ACRONYM = 4;
    private static final int LONGEST_NAME = 4;

    private static final int NAMES = Sense.GIVEN | Sense.SURNAME | Sense.FAMILY;

    private final List<Lexeme> lexemes;
    private final boolean allCaps;

    public NameScore(List<Lexeme> lexemes, boolean allCaps) {
        this.lexemes = lexemes;
        this.allCaps = allCaps;
    }

    /** How likely the words of a stretch are one person's name; below 0 they aren't. */
    public int of(int from, int to) {
        int score = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Kind.WORD) {
                score += word(lexeme, lexemes.get(from), count, to - from, i == to - 1);
                count++;
            } else if (lexeme.kind() == Kind.AND) {
                score -= 6;
            } else if (lexeme.kind() == Kind.COMMA
                    && i + 1 < to
                    && lexemes.get(i + 1).is(Sense.GIVEN)) {
                score += STRONG;
            }
        }
        return score + shape(from, to, count);
    }

    /** "Riese & Müller": two family names and the sign that firms write. */
    public boolean isFirm(int from, int and, int to) {
        return lexemes.get(and).text().equals("&") && and == from + 1 && to == and + 2;
    }

    private int word(Lexeme lexeme, Lexeme first, int position, int count, boolean last) {
        Shape shape = lexeme.shape();
        int score = sense(lexeme, first, position, count, last);
        return score
                + switch (shape) {
                    case INITIAL -> 2;
                    case DOMAIN -> -6;
                    case NUMBER -> -3;
                    case UPPER ->
                        isInitialed(lexeme.text())
                                ? STRONG
                                : !allCaps && count == 1 && lexeme.text().length() <= LONGEST_ACRONYM ? -3 : 0;
                    case CAPITAL -> isInitialed(lexeme.text()) ? STRONG : 0;
                    case MIXED -> count == 1 ? -1 : 0;
                    case PLAIN -> count == 1 ? plain(lexeme.text()) : 0;
                    default -> 0;
                };
    }

    /** "M.Dupont" */
    private static boolean isInitialed(String text) {
        return text.length() > 3
                && text.charAt(1) == '.'
                && Character.isUpperCase(text.charAt(2))
                && text.indexOf('.', 2) < 0;
    }

    private static int plain(String text) {
        if (EastAsianNames.isNative(text)) {
            return STRONG;
        }
        return EastAsianNames.isForeign(text) ? 2 : EastAsianNames.isHouse(text) ? -4 : 0;
    }

    private int sense(Lexeme lexeme, Lexeme first, int position, int count, boolean last) {
        int senses = lexeme.senses();
        if (count > 1 && (senses & Sense.SUFFIX) != 0 && position > 0) {
            return STRONG;
        }
        if ((senses & Sense.GIVEN) != 0 && count > 1) {
            return position == 0 ? given(senses) : 1;
        }
        int house = house(lexeme, position, count, last);
        if (house != 0 && last && position == 1 && isNamesake(lexeme, first)) {
            return 0;
        }
        if (house != 0) {
            return house;
        }
        if ((senses & Sense.FAMILY) != 0 && last && position > 0 && !first.is(Sense.ORGANISATION)) {
            return 2;
        }
        if ((senses & Sense.COMMON) != 0) {
            return last && position == 1 && isGivenOnly(first) ? -1 : -2;
        }
        if ((senses & Sense.PLACE) != 0) {
            return last && position > 0 && mayBeGiven(first) ? -1 : last && position > 0 ? -4 : -2;
        }
        if ((senses & Sense.PARTICLE) != 0 && position > 0 && !last) {
            return 1;
        }
        return (senses & Sense.CONNECTOR) != 0 && lexeme.shape() != Shape.INITIAL ? -2 : 0;
    }

    /** "J. Post", "John Zoll": a house's word that is somebody's family name. */
    private static boolean isNamesake(Lexeme lexeme, Lexeme first) {
        return first.shape() == Shape.INITIAL && first.text().length() <= 2 && !lexeme.is(Sense.LEGAL)
                || lexeme.is(Sense.FAMILY) && isGivenOnly(first);
    }

    /** What a word weighs that houses have in their names, or 0. */
    private static int house(Lexeme lexeme, int position, int count, boolean last) {
        if (lexeme.is(Sense.LEGAL) && position > 0) {
            return -8;
        }
        if (lexeme.is(Sense.BODY)) {
            return -4;
        }
        if (lexeme.is(Sense.ORGANISATION)) {
            return last && count > 2 && lexeme.text().length() > 2 ? -6 : last || position > 1 || count == 1 ? -5 : -3;
        }
        return lexeme.is(Sense.ENDING) ? -3 : 0;
    }

    private static boolean mayBeGiven(Lexeme first) {
        return first.is(Sense.GIVEN | Sense.SURNAME) || first.shape() == Shape.INITIAL || first.shape() == Shape.LOWER;
    }

    private static int given(int senses) {
        return (senses & (Sense.COMMON | Sense.PLACE | Sense.ORGANISATION)) != 0 ? 2 : STRONG;
    }

    private static boolean isGivenOnly(Lexeme lexeme) {
        return lexeme.is(Sense.GIVEN) && given(lexeme.senses()) == STRONG;
    }

    private int shape(int from, int to, int count) {
        if (count == 1) {
            return 0;
        }
        if (lexemes.get(from).is(Sense.ATTRIBUTED) && lexemes.get(from + 1).is(Sense.CONNECTOR | Sense.PARTICLE)) {
            return -6;
        }
        if (lexemes.get(to - 1).is(Sense.PLACE) && isInstitution(from + 1, to - 1)) {
            return -6;
        }
        if (isHousesName(lexemes.get(from), count)) {
            return -3;
        }
        int score = count <= 3 ? 1 : count > LONGEST_NAME + 1 ? -2 : 0;
        if (isLowerEnd(from, to) || !allCaps && (areAcronyms(from, to) || isClub(from, to) || endsLikeClub(from, to))) {
            return score - 4;
        }
        if (isCapitalThenUpper(from, to)) {
            score += 2;
        }
        return score + (EastAsianNames.isOne(lexemes, from, to) ? 2 : 0);
    }

    /** "Museo Reina Sofía", "Hospital Ramón y Cajal": houses that bear somebody's name. */
    private static boolean isHousesName(Lexeme first, int count) {
        return count > 1
                && first.is(Sense.ORGANISATION | Sense.ENDING)
                && !first.is(NAMES)
                && first.shape() != Shape.LOWER;
    }

    /** "Trinity College Dublin" */
    private boolean isInstitution(int from, int to) {
        return from < to && lexemes.get(to - 1).is(Sense.INSTITUTION | Sense.BODY);
    }

    /** "ATG medialab" */
    private boolean isLowerEnd(int from, int to) {
        Lexeme last = lexemes.get(to - 1);
        return last.shape() == Shape.LOWER
                && lexemes.get(from).shape() != Shape.LOWER
                && !last.is(Sense.PARTICLE | Sense.GIVEN | Sense.FAMILY);
    }

    /** "TSV Havelse", "UC San Diego": capitals that are no initials, then words of no name or of a place. */
    private boolean isClub(int from, int to) {
        Lexeme first = lexemes.get(from);
        if (first.shape() != Shape.UPPER || first.is(NAMES) || !isAcronym(first.text())) {
            return false;
        }
        boolean placed = lexemes.get(to - 1).is(Sense.PLACE);
        for (int i = from + 1; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            boolean capital = lexeme.shape() == Shape.CAPITAL || lexeme.shape() == Shape.MIXED;
            boolean family = lexeme.is(Sense.FAMILY) && first.text().length() == 2;
            if (!capital || !placed && (family || lexeme.is(Sense.GIVEN))) {
                return false;
            }
        }
        return true;
    }

    /** "Malmö FF": capitals that nobody could be called. */
    private boolean endsLikeClub(int from, int to) {
        Lexeme last = lexemes.get(to - 1);
        return last.shape() == Shape.UPPER
                && last.text().length() <= LONGEST_ACRONYM
                && !last.is(NAMES)
                && !lexemes.get(from).is(Sense.GIVEN)
                && last.key().chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    /** TU, RWTH; not JD or AJ, which stand for given names. */
    private static boolean isAcronym(String text) {
        return text.length() > 2 && text.length() <= LONGEST_ACRONYM + 1
                || text.length() == 2 && !PersonNames.isInitialsShape(text);
    }

    /** "NSW RFS" */
    private boolean areAcronyms(int from, int to) {
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.shape() != Shape.UPPER
                    || lexeme.text().length() > LONGEST_ACRONYM
                    || lexeme.is(Sense.GIVEN | Sense.SURNAME)) {
                return false;
            }
        }
        return true;
    }

    /** AFP prints the family name in capitals: Odd ANDERSEN. */
    private boolean isCapitalThenUpper(int from, int to) {
        return lexemes.get(from).shape() == Shape.CAPITAL
                && lexemes.get(to - 1).shape() == Shape.UPPER
                && lexemes.get(to - 1).text().length() > LONGEST_ACRONYM;
    }
}
