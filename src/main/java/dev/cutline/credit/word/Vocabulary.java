package dev.cutline.credit.word;

import dev.cutline.credit.Qualifier;
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
        /** Says nothing about the credit: "Symbolbild", "left". */
        NOISE,
        /** Announces people who can be seen, so that no credit follows: "From left:". */
        LISTING,
        /** From here to the end of the line nothing belongs to the credit. */
        REST,
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

    private static final int LONGEST_AND = 3;

    public static final int ORGANISATION = 1;
    public static final int COMMON = 1 << 1;
    public static final int PROSE = 1 << 2;
    public static final int GIVEN = 1 << 3;
    public static final int PARTICLE = 1 << 4;
    public static final int SUFFIX = 1 << 5;
    public static final int PLACE = 1 << 6;
    public static final int VIA = 1 << 7;
    public static final int FOR = 1 << 8;
    public static final int BY = 1 << 9;
    public static final int CONNECTOR = 1 << 10;
    public static final int REGION = 1 << 11;
    public static final int SURNAME = 1 << 12;
    public static final int PRESS = 1 << 13;
    public static final int BODY = 1 << 14;
    public static final int LEGAL = 1 << 15;
    public static final int ON = 1 << 16;
    public static final int ENDING = 1 << 17;
    public static final int FAMILY = 1 << 18;
    /** Behind somebody's name the office that the person works for: PR, Brazil's presidency. */
    public static final int OFFICE = 1 << 19;

    /** A house whose purpose may follow: "Museum für Naturkunde", "Center for Science". */
    public static final int INSTITUTION = 1 << 20;
    /** A house whose adjectives stand small behind it: "Préfecture de police", "Ministerstvo obrany". */
    public static final int ATTRIBUTED = 1 << 21;
    /** Given to Italians only, whose "De" has a capital. */
    public static final int ITALIAN = 1 << 22;

    /** Makes pictures or programmes, so that its name alone is rather a credit than a menu. */
    public static final int PRODUCER = 1 << 23;

    /** Stands small inside a house's name: "Evangelische Kirche im Rheinland". */
    public static final int WITHIN = 1 << 24;
    /** Behind the kind of an office comes what it is the office of: "Office de tourisme". */
    public static final int OF = 1 << 25;

    private static final Map<String, Integer> SENSES = Map.ofEntries(
            Map.entry("organisation", ORGANISATION),
            Map.entry("press", ORGANISATION | PRESS),
            Map.entry("body", ORGANISATION | BODY),
            Map.entry("legal", ORGANISATION | LEGAL),
            Map.entry("on", ON),
            Map.entry("common", COMMON),
            Map.entry("prose", PROSE),
            Map.entry("given", GIVEN),
            Map.entry("particle", PARTICLE),
            Map.entry("suffix", SUFFIX),
            Map.entry("place", PLACE),
            Map.entry("via", VIA),
            Map.entry("for", FOR),
            Map.entry("by", BY),
            Map.entry("connector", CONNECTOR),
            Map.entry("region", REGION),
            Map.entry("family", FAMILY),
            Map.entry("surname", SURNAME),
            Map.entry("office", OFFICE),
            Map.entry("institution", ORGANISATION | INSTITUTION),
            Map.entry("attributed", ORGANISATION | ATTRIBUTED),
            Map.entry("attributed-body", ORGANISATION | BODY | ATTRIBUTED),
            Map.entry("within", WITHIN),
            Map.entry("of", OF),
            Map.entry("producer", ORGANISATION | PRODUCER),
            Map.entry("italian", GIVEN | ITALIAN));

    private static final class BuiltIn {
        private static final Vocabulary WORDS = new Vocabulary();
    }

    private final Map<String, Integer> senses = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> ands = new HashSet<>();
    private final Set<String> usersSites = new HashSet<>();
    private final Set<String> leadWords = new HashSet<>();
    private final Infixes infixes;

    private final Phrases<Meaning> phrases = new Phrases<>();
    private final List<String> leadEndings;
    private final Compounds compounds;

    private Vocabulary() {
        List<String[]> words = Table.builtIn(Vocabulary.class, "words.tsv");
        single(words, "abbreviation").forEach(abbreviations::add);
        words.stream().filter(row -> row[0].equals("users-site")).forEach(row -> usersSites.addAll(Table.list(row, 2)));
        single(words, "and").forEach(ands::add);
        infixes = new Infixes(single(words, "infix"));
        leadEndings = single(words, "lead-ending");
        compounds = new Compounds(
                single(words, "organisation-ending"),
                single(words, "institution-ending"),
                single(words, "family-ending"));
        for (String[] row : words) {
            learn(row);
        }
        Table.builtIn(Vocabulary.class, "names.tsv").forEach(this::learn);
    }

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
        Integer sense = SENSES.get(row[0]);
        if (sense != null) {
            for (String word : Table.words(row, 2)) {
                senses.merge(Folding.key(word), sense, (a, b) -> a | b);
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

    public int senses(String key) {
        Integer known = senses.get(key);
        int hyphen = known == null ? key.indexOf('-') : -1;
        if (known != null) {
            return known;
        }
        int ending = compounds.ending(key);
        // Jean-Luc is a given name as Jean is, a Max-Planck-Institut none.
        return hyphen > 0 && (ending & ENDING) == 0 ? hyphenated(key, hyphen) | ending : ending;
    }

    /** Jean-Luc begins with a given name, a Courier-Post is made of two words for newspapers. */
    private int hyphenated(String key, int hyphen) {
        int first = senses.getOrDefault(key.substring(0, hyphen), 0);
        int press = first & PRESS & senses.getOrDefault(key.substring(hyphen + 1), 0);
        return first & GIVEN | (press == 0 ? 0 : ORGANISATION | PRESS);
    }

    /** Whether a word stands in the tables as it is. */
    public boolean knows(String key) {
        return senses.containsKey(key);
    }

    public boolean isUsersSite(String canonical) {
        return usersSites.contains(canonical);
    }

    boolean isAbbreviation(String key) {
        return abbreviations.contains(key);
    }

    boolean isAnd(String key) {
        return key.length() <= LONGEST_AND && ands.contains(key);
    }

    /** Length of a word of a script without spaces that starts at {@code i}, or 0. */
    int infixAt(String line, int i, int end) {
        return infixes.at(line, i, end);
    }

    public Phrases.@Nullable Match<Meaning> longest(List<Lexeme> lexemes, int from, int to) {
        return from < to && lexemes.get(from).opens() ? phrases.longest(lexemes, from, to) : null;
    }

    /** Whether a phrase begins with a word. */
    boolean opensPhrase(String key) {
        return phrases.open(key);
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

    @Nullable
    public Meaning meaning(String phrase) {
        List<Lexeme> lexemes = Lexer.scan(phrase, this);
        return phrases.exact(lexemes, 0, lexemes.size());
    }
}
