package dev.cutline.credit.name;

import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Shape;
import dev.cutline.credit.word.Table;
import dev.cutline.credit.word.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes people's names in natural case: JUNG YEON-JE is Jung Yeon-je, JEAN-PIERRE O'HARA is Jean-Pierre O'Hara.
 *
 * <p>Words printed with small letters stay as they are; only capitals are brought down. Spellings that capitals don't
 * tell (MacDougall, DeMille) come from the table {@code spellings.tsv} and a desk's own, which also may give a whole
 * name its accents.
 */
public final class PersonNames {

    private final Vocabulary words;
    private final Map<String, String> spellings = new HashMap<>();

    public PersonNames(Vocabulary words, List<String[]> deskSpellings) {
        this.words = words;
        Table.builtIn(PersonNames.class, "spellings.tsv").forEach(this::learn);
        deskSpellings.forEach(this::learn);
    }

    private void learn(String[] row) {
        spellings.put(Folding.key(Table.cell(row, 0)), Table.cell(row, row.length > 1 ? 1 : 0));
    }

    /** The name in natural case, family name last where it was printed first with a comma. */
    public String natural(String name) {
        String natural = isNatural(name) ? name : inNaturalCase(name);
        return spellings.getOrDefault(Folding.key(natural), natural);
    }

    /** "Jane Doe", as most names come: nothing but words of a capital and small letters. */
    private static boolean isNatural(String name) {
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = begins ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z' || c == ' ';
            if (!letter) {
                return false;
            }
            begins = c == ' ';
        }
        return !begins;
    }

    private String inNaturalCase(String name) {
        List<Lexeme> lexemes = Lexer.scan(name.replace('_', ' '), words);
        List<String> keys = new ArrayList<>(lexemes.size());
        List<String> written = new ArrayList<>(lexemes.size());
        boolean eastAsian = EastAsianNames.isOne(lexemes, 0, lexemes.size());
        for (Lexeme lexeme : lexemes) {
            keys.add(lexeme.key());
        }
        for (int i = 0; i < lexemes.size(); i++) {
            String word = lexemes.get(i).text();
            if (lexemes.get(i).kind() == Lexer.Kind.COMMA && i > 0) {
                written.set(written.size() - 1, written.get(written.size() - 1) + ",");
            } else {
                written.add(word(word, keys, i, eastAsian));
            }
        }
        return written.isEmpty() ? name : String.join(" ", turned(written));
    }

    /** "Jäger R." is R. Jäger, "Lustig, Roland" is Roland Lustig. */
    private List<String> turned(List<String> written) {
        String first = written.get(0);
        if (first.endsWith(",") && written.size() > 1 && !isSuffix(written.get(1))) {
            List<String> natural = new ArrayList<>(written.subList(1, written.size()));
            natural.add(first.substring(0, first.length() - 1));
            return natural;
        }
        boolean turned = written.size() == 2
                && written.get(1).length() == 2
                && written.get(1).endsWith(".")
                && (words.senses(Folding.key(written.get(0))) & Sense.GIVEN) == 0
                && written.get(0).length() > 2;
        return turned ? List.of(written.get(1), written.get(0)) : written;
    }

    private boolean isSuffix(String word) {
        return (words.senses(Folding.key(word)) & Sense.SUFFIX) != 0;
    }

    private String word(String word, List<String> keys, int i, boolean eastAsian) {
        Shape shape = Shape.of(word);
        String key = keys.get(i);
        if (shape != Shape.UPPER) {
            return eastAsian && shape == Shape.CAPITAL ? eastAsian(word) : lowerName(word, shape, key, i, keys);
        }
        int senses = words.senses(key);
        if ((senses & Sense.SUFFIX) != 0 && i > 0) {
            return suffix(word);
        }
        if (isInitials(word, senses, i)) {
            return word;
        }
        if (i > 0
                && i < keys.size() - 1
                && (senses & Sense.PARTICLE) != 0
                && !isArticle(keys, i)
                && !isVietnamese(keys)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return spellings.getOrDefault(key, eastAsian ? eastAsian(word) : capitalised(word));
    }

    private String lowerName(String word, Shape shape, String key, int i, List<String> keys) {
        if (shape != Shape.LOWER) {
            return word;
        }
        boolean given = keys.size() > 1 && (words.senses(keys.get(0)) & Sense.GIVEN) != 0;
        boolean particle = (words.senses(key) & (Sense.PARTICLE | Sense.SUFFIX)) != 0 || key.equals("the");
        return given && !(particle && i > 0 && (i < keys.size() - 1 || isSuffix(word)))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    private static String suffix(String word) {
        boolean roman = word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
        return roman ? word : capitalised(word);
    }

    /** JD, TJ, AJ: two letters that no name could be. */
    static boolean isInitialsShape(String word) {
        boolean vowel = "AEIOUY".indexOf(word.charAt(0)) >= 0 || "AEIOUY".indexOf(word.charAt(1)) >= 0;
        return word.charAt(1) == 'J' || !vowel;
    }

    private static boolean isInitials(String word, int senses, int i) {
        return word.length() == 2
                && Character.isLetter(word.charAt(1))
                && (senses & (Sense.SURNAME | Sense.PARTICLE | Sense.GIVEN)) == 0
                && i == 0
                && isInitialsShape(word);
    }

    /** Le Floch, Di Nolfi: capital unless "de" stands before, as in de la Cruz; De Luca after an Italian's given name. */
    private boolean isArticle(List<String> keys, int i) {
        return switch (keys.get(i)) {
            case "le", "la", "les", "di", "lo" -> !keys.get(i - 1).equals("de");
            case "de" -> (words.senses(keys.get(0)) & Sense.ITALIAN) != 0;
            case "abu", "ben", "mac", "san", "santa", "st" -> true;
            default -> false;
        };
    }

    private boolean isVietnamese(List<String> keys) {
        return switch (keys.get(0)) {
            case "nguyen", "tran", "pham", "phan", "hoang", "huynh", "le", "vu", "vo", "dang", "bui", "do", "ngo" ->
                true;
            default -> false;
        };
    }

    /** Young-joon, but Maye-E. */
    private static String eastAsian(String word) {
        boolean letter = word.length() > 2 && word.charAt(word.length() - 2) == '-';
        return letter ? capitalised(word) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Capital first and after hyphens, apostrophes and Mc. */
    static String capitalised(String word) {
        StringBuilder natural = new StringBuilder(word.length());
        boolean up = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            natural.append(up ? c : lower(word, i));
            up = !Character.isLetter(c) && !isInside(word, i) || isMc(word, i);
        }
        boolean arabicArticle = word.length() > 4 && (word.startsWith("AL-") || word.startsWith("EL-"));
        return arabicArticle
                ? natural.substring(0, 3).toLowerCase(Locale.ROOT) + natural.substring(3)
                : natural.toString();
    }

    private static String lower(String word, int i) {
        // The dotted İ must not become two characters.
        char c = word.charAt(i);
        boolean finalSigma = c == 'Σ' && i == word.length() - 1;
        return c == 'İ' ? "i" : finalSigma ? "ς" : String.valueOf(Character.toLowerCase(c));
    }

    /** Behind an apostrophe a name begins in O'Hara and Dell'Orto, none in Mosa'ab. */
    private static boolean isInside(String word, int i) {
        if (word.charAt(i) != '\'' && word.charAt(i) != '’') {
            return false;
        }
        boolean opens = i == 1
                || switch (word.substring(0, i).toLowerCase(Locale.ROOT)) {
                    case "de", "da", "dell", "dall", "sant", "all", "nell", "mac" -> true;
                    default -> !Character.isLetter(word.charAt(i - 2));
                };
        return i == word.length() - 2 || !opens;
    }

    private static boolean isMc(String word, int i) {
        return i == 1
                && word.length() > 3
                && word.charAt(0) == 'M'
                && word.charAt(1) == 'C'
                && "AEIOUCDFGHKLMNPQRSTVWZ".indexOf(word.charAt(2)) >= 0;
    }
}
