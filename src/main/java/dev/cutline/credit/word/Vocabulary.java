package dev.cutline.credit.word;

import dev.cutline.credit.Qualifier;
import dev.cutline.credit.word.Lexer.Kind;
import dev.cutline.credit.word.Lexer.Lexeme;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the trade in all its languages, from the tables {@code words.tsv} and {@code names.tsv}. */
public final class Vocabulary {

    /** What a phrase does in a credit line. */
    public enum Role {
        /** Announces a credit: "Photo", "Foto de". */
        LEAD,
        /** Announces a credit and can't be part of a name: "Photo credit should read". */
        STRONG_LEAD,
        /** Says how the picture came about. */
        QUALIFIER,
        /** The same, but only beside an agency: "Archive". */
        AGENCY_QUALIFIER,
        /** A job, rank or title before a name. */
        JOB,
        /** Says nothing about the credit: "Symbolbild". */
        NOISE,
        /** Says where on the picture somebody is: "left". */
        POSITION,
        /** Announces people who can be seen, so that no credit follows: "From left:". */
        LISTING,
        /** From here to the end of the line nothing belongs to the credit. */
        REST,
        /** Noise that no copyright notice goes on behind: "All rights reserved". */
        RESERVATION,
        /** Announces somebody who did not make the picture: "Bearbeitung:", "Video:". */
        OTHER_WORK,
        /** A licence: "CC BY". */
        LICENCE;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** What a reading calls it. */
        public String label() {
            return label;
        }
    }

    /** A phrase's role; for qualifiers and leads that say one, the qualifiers; and whether a person is to follow. */
    public record Meaning(Role role, List<Qualifier> qualifiers, boolean maker) {}

    /** In the table: what follows is who made the picture. */
    private static final String MAKER = "MAKER";

    /** Joins names as "and" does. */
    private static final int AND = 1 << 30;
    /** A phrase begins so. */
    private static final int OPENS = 1 << 29;

    private static final int SENSES = OPENS - 1;

    private static final class BuiltIn {
        private static final Vocabulary WORDS = new Vocabulary();
    }

    /** What words can be, and the bits below, so that one look tells all of a word. */
    private final Map<String, Integer> senses = new HashMap<>();

    private final Set<String> abbreviations = new HashSet<>();
    private final Houses houses;
    private final Set<String> leadWords = new HashSet<>();
    private final Infixes infixes;

    private final Phrases<Meaning> phrases = new Phrases<>();
    private final List<String> leadEndings;
    private final Compounds compounds;

    private Vocabulary() {
        List<String[]> words = Table.builtIn(Vocabulary.class, "words.tsv");
        single(words, "abbreviation").forEach(abbreviations::add);
        houses = new Houses(words);
        single(words, "and").forEach(word -> senses.merge(word, AND, Vocabulary::both));
        infixes = new Infixes(single(words, "infix"));
        leadEndings = single(words, "lead-ending");
        compounds = new Compounds(
                single(words, "institution-ending"),
                single(words, "organisation-ending"),
                single(words, "family-ending"));
        for (String[] row : words) {
            learn(row);
        }
        Table.builtIn(Vocabulary.class, "names.tsv").forEach(this::learn);
        share();
    }

    /** Tens of thousands of words are of a few kinds only; shared, what they are stays at hand. */
    private void share() {
        Map<Integer, Integer> kinds = new HashMap<>();
        senses.replaceAll((word, known) -> kinds.computeIfAbsent(known, kind -> kind));
    }

    /** The words that Cutline brings. */
    public static Vocabulary builtIn() {
        return BuiltIn.WORDS;
    }

    private static List<String> single(List<String[]> rows, String kind) {
        return rows.stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Table.words(row, 2).stream())
                .toList();
    }

    private void learn(String[] row) {
        Integer sense = Sense.of(row[0]);
        if (sense != null) {
            for (String word : Table.words(row, 2)) {
                senses.merge(Folding.key(word), sense, Vocabulary::both);
            }
        } else if (isRole(row[0])) {
            String says = Table.cell(row, 1);
            Meaning meaning = new Meaning(Role.valueOf(name(row[0])), qualifiers(says), says.equals(MAKER));
            Table.list(row, 2).forEach(phrase -> learn(phrase, meaning));
        }
    }

    private void learn(String phrase, Meaning meaning) {
        List<Lexeme> lexemes = Lexer.scan(phrase, this);
        phrases.put(lexemes, meaning, false);
        senses.merge(lexemes.get(0).key(), OPENS, Vocabulary::both);
        if (lexemes.size() == 1 && meaning.role() == Role.LEAD) {
            leadWords.add(lexemes.get(0).key());
        }
    }

    private static boolean isRole(String kind) {
        String name = name(kind);
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name));
    }

    private static String name(String kind) {
        return kind.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<Qualifier> qualifiers(String cell) {
        return cell.isEmpty() || cell.equals("-") || cell.equals(MAKER)
                ? List.of()
                : Arrays.stream(cell.split(" ")).map(Qualifier::valueOf).toList();
    }

    private static int both(int some, int others) {
        return some | others;
    }

    /** A word of the vocabulary in a line. */
    Lexeme lexeme(int start, String text, String key) {
        int known = senses.getOrDefault(key, 0);
        boolean and = (known & AND) != 0 && joins(text);
        return lexeme(and ? Kind.AND : Kind.WORD, start, text, key, known);
    }

    /** A word or mark that is already cut out of its line. */
    public Lexeme lexeme(Kind kind, int start, String text, String key) {
        return lexeme(kind, start, text, key, senses.getOrDefault(key, 0));
    }

    private Lexeme lexeme(Kind kind, int start, String text, String key, int known) {
        boolean opens = (known & OPENS) != 0;
        return new Lexeme(kind, start, start + text.length(), text, key, senses(key, known), Shape.of(text), opens);
    }

    /** "y" and "a" join, "Y." and "A." are initials. */
    private static boolean joins(String text) {
        return text.length() > 1 && !text.endsWith(".") || Character.isLowerCase(text.charAt(0));
    }

    /** What a word can be, of {@link Sense}; 0 for one that nobody knows. */
    public int senses(String key) {
        return senses(key, senses.getOrDefault(key, 0));
    }

    private int senses(String key, int known) {
        if ((known & SENSES) != 0) {
            return known & SENSES;
        }
        int ending = compounds.ending(key);
        int hyphen = key.indexOf('-');
        // Jean-Luc is a given name as Jean is, a Max-Planck-Institut none.
        return hyphen > 0 && (ending & Sense.ENDING) == 0 ? hyphenated(key, hyphen) | ending : ending;
    }

    /** Jean-Luc begins with a given name, a Courier-Post is made of two words for newspapers, UST-College a school. */
    private int hyphenated(String key, int hyphen) {
        int first = senses.getOrDefault(key.substring(0, hyphen), 0);
        int second = senses.getOrDefault(key.substring(hyphen + 1), 0);
        int house = (first & Sense.PRESS | Sense.INSTITUTION) & second;
        return first & Sense.GIVEN | (house == 0 ? 0 : Sense.ORGANISATION | house);
    }

    /** Whether a word stands in the tables as it is. */
    public boolean knows(String key) {
        return (senses.getOrDefault(key, 0) & SENSES) != 0;
    }

    /** Houses whose credits are read in a way of their own. */
    public Houses houses() {
        return houses;
    }

    boolean isAbbreviation(String key) {
        return abbreviations.contains(key);
    }

    /** Length of a word of a script without spaces that starts at {@code i}, or 0. */
    int infixAt(String line, int i, int end) {
        return infixes.at(line, i, end);
    }

    /** The longest phrase that begins at a lexeme, or null. */
    public Phrases.@Nullable Match<Meaning> longest(List<Lexeme> lexemes, int from, int to) {
        return from < to && lexemes.get(from).opens() ? phrases.longest(lexemes, from, to) : null;
    }

    /** The lead word that a compound ("Rubriklistenbild") ends with or a mistyped word stands for, or nothing. */
    public String meantLead(String key) {
        for (int i = 0; i + 1 < key.length(); i++) {
            String swapped = key.substring(0, i) + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2);
            if (leadWords.contains(swapped)) {
                return swapped;
            }
        }
        return leadEndings.stream().filter(key::endsWith).findFirst().orElse("");
    }

    /** What a whole phrase means, or null. */
    @Nullable
    public Meaning meaning(String phrase) {
        List<Lexeme> lexemes = Lexer.scan(phrase, this);
        return phrases.exact(lexemes, 0, lexemes.size());
    }
}
