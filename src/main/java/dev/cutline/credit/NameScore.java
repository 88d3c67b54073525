package dev.cutline.credit;

import dev.cutline.credit.Lexer.Kind;
import dev.cutline.credit.Lexer.Lexeme;
import java.util.List;

/** Weighs whether some words are rather somebody's name (above zero) or an organisation's (below). */
final class NameScore {

    static final int STRONG = 3;
    private static final int LONGEST_ACRONYM = 4;
    private static final int LONGEST_NAME = 4;

    private final List<Lexeme> lexemes;
    private final boolean allCaps;

    NameScore(List<Lexeme> lexemes, boolean allCaps) {
        this.lexemes = lexemes;
        this.allCaps = allCaps;
    }

    int of(int from, int to) {
        int score = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Kind.WORD) {
                score += word(lexeme, count, to - from, i == to - 1);
                count++;
            } else if (lexeme.kind() == Kind.AND) {
                score -= 2;
            }
        }
        return score + shape(from, to, count);
    }

    private int word(Lexeme lexeme, int position, int count, boolean last) {
        int senses = lexeme.senses();
        Shape shape = lexeme.shape();
        int score = sense(lexeme, senses, position, count, last);
        return score
                + switch (shape) {
                    case INITIAL -> 2;
                    case DOMAIN -> -6;
                    case NUMBER -> -3;
                    case UPPER -> !allCaps && count == 1 && lexeme.text().length() <= LONGEST_ACRONYM ? -3 : 0;
                    case MIXED -> count == 1 ? -1 : 0;
                    default -> 0;
                };
    }

    private int sense(Lexeme lexeme, int senses, int position, int count, boolean last) {
        if (count > 1 && (senses & Vocabulary.SUFFIX) != 0 && position > 0) {
            return STRONG;
        }
        if ((senses & Vocabulary.GIVEN) != 0 && count > 1) {
            return position == 0 ? given(senses) : 1;
        }
        int score = 0;
        if ((senses & Vocabulary.LEGAL) != 0 && position > 0) {
            score -= 8;
        } else if ((senses & Vocabulary.BODY) != 0) {
            score -= 4;
        } else if ((senses & Vocabulary.ORGANISATION) != 0) {
            score -= last || position > 1 || count == 1 ? 5 : 2;
        } else if (lexeme.is(Vocabulary.ENDING)) {
            score -= 3;
        } else if ((senses & Vocabulary.COMMON) != 0) {
            score -= 2;
        } else if ((senses & Vocabulary.PLACE) != 0) {
            score -= last && position > 0 ? 1 : 2;
        } else if ((senses & Vocabulary.PARTICLE) != 0 && position > 0 && !last) {
            score += 1;
        } else if ((senses & Vocabulary.CONNECTOR) != 0) {
            score -= 2;
        }
        return score;
    }

    private static int given(int senses) {
        return (senses & (Vocabulary.COMMON | Vocabulary.PLACE | Vocabulary.ORGANISATION)) != 0 ? 2 : STRONG;
    }

    private int shape(int from, int to, int count) {
        if (count == 1) {
            return 0;
        }
        int score = count <= 3 ? 1 : count > LONGEST_NAME + 1 ? -2 : 0;
        if (isCapitalThenUpper(from, to)) {
            score += 2;
        }
        return score + (EastAsianNames.isOne(lexemes, from, to) ? 2 : 0);
    }

    /** AFP prints the family name in capitals: Mandel NGAN. */
    private boolean isCapitalThenUpper(int from, int to) {
        return lexemes.get(from).shape() == Shape.CAPITAL
                && lexemes.get(to - 1).shape() == Shape.UPPER
                && lexemes.get(to - 1).text().length() >= LONGEST_ACRONYM;
    }
}
