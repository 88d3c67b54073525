package dev.cutline.credit.name;

import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Table;
import dev.cutline.credit.word.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells Chinese and Korean names in Latin letters by their syllables. */
public final class EastAsianNames {

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 4;
    private static final char FIRST_IDEOGRAPH = 0x3040;
    /** Last characters of words for offices, companies and places. */
    private static final String HOUSES = "시도청처사회국군당社局署部会會院网報报視视台府省市县區区司厅委团團军軍庁協学學";

    private static final Set<String> SYLLABLES = syllables();

    private EastAsianNames() {}

    /** A family name known as such and nothing but syllables. */
    static boolean isOne(List<Lexeme> lexemes, int from, int to) {
        if (to - from < 2 || to - from > MOST_WORDS) {
            return false;
        }
        boolean surname = false;
        for (int i = from; i < to; i++) {
            surname |= lexemes.get(i).is(Sense.SURNAME);
        }
        for (int i = from; surname && i < to; i++) {
            surname = lexemes.get(i).is(Sense.SURNAME)
                    || allSyllables(lexemes.get(i).key());
        }
        return surname;
    }

    /** A family name known as such and one or two more characters, in Chinese, Japanese or Korean script. */
    public static boolean isNative(String word) {
        int length = word.length();
        if (length < 3 || length > MOST_CHARACTERS || word.charAt(0) < FIRST_IDEOGRAPH) {
            return false;
        }
        boolean house = HOUSES.indexOf(word.charAt(length - 1)) >= 0;
        int family = isFamily(word.substring(0, 2)) ? 2 : isFamily(word.substring(0, 1)) ? 1 : 0;
        return !house && family > 0 && (length - family <= 2);
    }

    /** フアン・バレット: somebody from abroad in Japanese letters, with a dot between the names. */
    static boolean isForeign(String word) {
        int dot = word.indexOf('・');
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'ァ' || word.charAt(i) > 'ー') {
                return false;
            }
        }
        return dot > 1 && dot < word.length() - 2;
    }

    /** A word in those scripts that ends like an office or company, or is too long for a name. */
    static boolean isHouse(String word) {
        int length = word.length();
        return length > 2
                && word.charAt(0) >= FIRST_IDEOGRAPH
                && (length > MOST_CHARACTERS
                        || HOUSES.indexOf(word.charAt(length - 1)) >= 0 && !isFamily(word.substring(0, 1)));
    }

    private static boolean isFamily(String characters) {
        return (Vocabulary.builtIn().senses(characters) & Sense.SURNAME) != 0;
    }

    /** Whether each part of a hyphenated word is a syllable: yeon-je, but not jean-pierre. */
    static boolean allSyllables(String key) {
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == '-') {
                String part = key.substring(start, i);
                if (!SYLLABLES.contains(part) && !isTwoSyllables(part)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    private static boolean isTwoSyllables(String part) {
        for (int i = 2; i <= part.length() - 2; i++) {
            if (SYLLABLES.contains(part.substring(0, i)) && SYLLABLES.contains(part.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> syllables() {
        Set<String> syllables = new HashSet<>();
        for (String[] row : Table.builtIn(EastAsianNames.class, "syllables.tsv")) {
            for (String onset : (Table.cell(row, 1) + " _").split(" ")) {
                for (String rime : Table.cell(row, 2).split(" ")) {
                    syllables.add(onset.replace("_", "") + rime);
                }
            }
        }
        return Set.copyOf(syllables);
    }
}
