package dev.cutline.credit.line;

import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import java.util.List;

/** Tells what stands in a credit for machines and archives: dates, numbers, codes, addresses, and where it was cut off. */
final class Codes {

    private static final int LONGEST_CODE = 4;
    private static final int YEAR = 4;

    private final LineReading reading;
    private final List<Lexeme> lexemes;

    Codes(LineReading reading) {
        this.reading = reading;
        this.lexemes = reading.lexemes;
    }

    /** "kod 50090", "Kod 10040": a short word and a number; "3.0 BR": the country of a licence. */
    boolean isCode(int from, int to) {
        if (to - from != 2) {
            return false;
        }
        Lexeme word = lexemes.get(from);
        Lexeme number = lexemes.get(to - 1);
        if (reading.licensed && word.shape() == Shape.NUMBER && number.shape() == Shape.UPPER) {
            return number.text().length() == 2;
        }
        boolean counted = number.text().length() > LONGEST_CODE && word.shape() == Shape.CAPITAL && word.senses() == 0;
        return (word.shape() == Shape.LOWER || counted)
                && word.text().length() <= LONGEST_CODE
                && number.shape() == Shape.NUMBER;
    }

    /** A mail address. */
    boolean isAddress(int from, int to) {
        String text = lexemes.get(from).text();
        return to - from == 1 && text.indexOf('@') > 0 && text.indexOf('.') > 0;
    }

    /** A number that identifies the picture, a date, a year behind a place, or the country of a licence: "2.0 France". */
    boolean isDate(int from, int to) {
        if (isJurisdiction(from, to)) {
            return true;
        }
        if (to - from == 2
                && lexemes.get(from).is(Sense.PLACE)
                && lexemes.get(to - 1).text().length() == YEAR) {
            return isNumber(lexemes.get(to - 1));
        }
        for (int i = from; i < to; i++) {
            boolean letter = to - from == 1 && lexemes.get(i).text().length() == 1;
            if (!isNumber(lexemes.get(i))
                    && !letter
                    && !Months.is(lexemes.get(i).key())
                    && !Months.isDay(lexemes.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    private boolean isJurisdiction(int from, int to) {
        Lexeme word = lexemes.get(from);
        boolean country = word.is(Sense.PLACE)
                || word.shape() == Shape.UPPER && word.text().length() == 2;
        return reading.licensed
                && to - from == 1
                && from > 0
                && country
                && lexemes.get(from - 1).shape() == Shape.NUMBER;
    }

    /** A number, an identifier, a time of day; not a name that ends with a number, as PIRO4D. */
    private static boolean isNumber(Lexeme lexeme) {
        String key = lexeme.key();
        if (lexeme.shape() == Shape.HANDLE) {
            return Character.isDigit(key.charAt(0)) && (key.endsWith("am") || key.endsWith("pm"));
        }
        return lexeme.shape() == Shape.NUMBER && !isSpoken(key);
    }

    private static boolean isSpoken(String key) {
        int letters = 0;
        int vowels = 0;
        while (letters < key.length() && Character.isLetter(key.charAt(letters))) {
            vowels += "aeiou".indexOf(key.charAt(letters)) >= 0 ? 1 : 0;
            letters++;
        }
        return letters >= LONGEST_CODE && vowels > 1;
    }

    /** "Getty Im…" */
    boolean isCutOff(int to) {
        return to < lexemes.size() && lexemes.get(to).text().equals("…")
                || to + 2 < lexemes.size()
                        && lexemes.get(to + 2).kind() == Kind.DOT
                        && lexemes.get(to).kind() == Kind.DOT;
    }
}
