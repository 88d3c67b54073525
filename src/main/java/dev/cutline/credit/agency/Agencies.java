package dev.cutline.credit.agency;

import dev.cutline.credit.word.Folding;
import dev.cutline.credit.word.Lexer;
import dev.cutline.credit.word.Lexer.Lexeme;
import dev.cutline.credit.word.Phrases;
import dev.cutline.credit.word.Sense;
import dev.cutline.credit.word.Table;
import dev.cutline.credit.word.Vocabulary;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The register of agencies.
 *
 * <p>It comes from a table: canonical name, aliases ({@code |} between), kind, home, country, mandatory credit, and
 * whether a line that names it is read by its one name. A desk adds to it or overrides it with a table of its own in the
 * same form: a row with a known canonical name replaces its facts and adds to its aliases; its houses have one name.
 */
public final class Agencies {

    private static final int LONGEST_ACRONYM = 4;

    private static final int SHORTEST_CUT = 2;
    private static final String AS_WRITTEN = "=";
    private static final String ONE_NAME = "one name";
    private static final int NAMING = 6;
    /** As often "Sipa US". */
    private static final String USA = " USA";

    private static final class BuiltIn {
        private static final Agencies REGISTER = new Agencies(Table.builtIn(Agencies.class, "agencies.tsv"));
    }

    private final Map<String, Agency> byName = new LinkedHashMap<>();
    /** Folded names of houses that hand out others' pictures. */
    private final NavigableMap<String, Agency> handOuts = new TreeMap<>();
    /** Folded names of several words of all that sell pictures. */
    private final NavigableMap<String, Agency> longNames = new TreeMap<>();

    private final Phrases<Agency> phrases = new Phrases<>();
    /** Aliases that hold only as written, marked by {@code =} in the table: "pa", "ANA". */
    private final WrittenNames asWritten = new WrittenNames();

    private Agencies(List<String[]> rows) {
        for (String[] row : rows) {
            Agency agency = agency(row, Table.cell(row, NAMING).equals(ONE_NAME));
            byName.merge(agency.canonical(), agency, Agencies::join);
        }
        byName.values().forEach(a -> learn(a, a.canonical(), true));
        byName.values().forEach(this::learnCuts);
        rows.forEach(row -> Table.list(row, 1).forEach(alias -> learn(known(row), alias, false)));
    }

    private Agencies(Agencies known, List<String[]> rows) {
        byName.putAll(known.byName);
        for (String[] row : rows) {
            Agency agency = agency(row, true);
            byName.merge(agency.canonical(), agency, Agencies::join);
        }
        byName.values().forEach(a -> learn(a, a.canonical(), true));
        byName.values().forEach(this::learnCuts);
        rows.forEach(row -> Table.list(row, 1).forEach(alias -> learn(known(row), alias, true)));
        known.asWritten.forEach((alias, a) -> asWritten.putIfAbsent(alias, byName.getOrDefault(a.canonical(), a)));
        byName.values()
                .forEach(a -> a.aliases().stream()
                        .filter(alias -> !asWritten.has(alias))
                        .forEach(alias -> learn(a, alias, false)));
    }

    /** The register that Cutline brings. */
    public static Agencies builtIn() {
        return BuiltIn.REGISTER;
    }

    /** This register with a desk's own table added. */
    public Agencies with(Path deskTable) {
        try (Reader reader = Files.newBufferedReader(deskTable, StandardCharsets.UTF_8)) {
            return with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The desk's table of agencies can't be read: " + deskTable, e);
        }
    }

    /** This register with a desk's own table added. */
    public Agencies with(Reader deskTable) {
        try {
            return new Agencies(this, Table.rows(deskTable));
        } catch (IOException e) {
            throw new UncheckedIOException("The desk's table of agencies can't be read", e);
        }
    }

    /** The agency of a name or alias, in any case and with or without accents. */
    public Optional<Agency> find(String nameOrAlias) {
        Agency canonical = byName.get(nameOrAlias);
        if (canonical != null) {
            return Optional.of(canonical);
        }
        List<Lexeme> words = Lexer.scan(nameOrAlias, Vocabulary.builtIn());
        return Optional.ofNullable(phrases.exact(words, 0, words.size()));
    }

    /** Whether all of these are the one names of agencies, as those of most credits are. */
    public boolean areCanonical(List<String> names) {
        return byName.keySet().containsAll(names);
    }

    /** Those of some names that no agency has. */
    public List<String> unknownAmong(List<String> names) {
        return areCanonical(names)
                ? List.of()
                : names.stream().filter(name -> find(name).isEmpty()).toList();
    }

    /** All agencies, in the order of the table. */
    public List<Agency> all() {
        return List.copyOf(byName.values());
    }

    /** The agency with the longest name that begins at a lexeme and ends at or ahead of another, or null. */
    public Phrases.@Nullable Match<Agency> longest(List<Lexeme> lexemes, int from, int to) {
        Phrases.Match<Agency> match = phrases.longest(lexemes, from, to);
        if (from < to && (match == null || match.end() == from + 1)) {
            Agency written = asWritten.of(lexemes.get(from));
            return written == null ? match : new Phrases.Match<>(written, from + 1);
        }
        return match;
    }

    /** The agency that all the words of a stretch name; a house of the trade also with "Inc." or "GmbH" after it. */
    @Nullable
    public Agency exact(List<Lexeme> lexemes, int from, int to) {
        Agency written = to - from == 1 ? asWritten.of(lexemes.get(from)) : null;
        Agency agency = written == null ? phrases.exact(lexemes, from, to) : written;
        if (agency != null && to - from == 1 && isAnotherWord(lexemes.get(from), agency)) {
            return null;
        }
        boolean legal = agency == null && to - from > 1 && lexemes.get(to - 1).is(Sense.LEGAL);
        if (legal) {
            boolean comma = to - from > 2 && lexemes.get(to - 2).kind() == Lexer.Kind.COMMA;
            Agency house = phrases.exact(lexemes, from, comma ? to - 2 : to - 1);
            return house == null || house.isOfAnotherTrade() ? null : house;
        }
        return agency;
    }

    /** STA is an agency, "Stå" a word. */
    private static boolean isAnotherWord(Lexeme lexeme, Agency agency) {
        return lexeme.text().length() <= LONGEST_ACRONYM
                && agency.canonical().equalsIgnoreCase(lexeme.key())
                && !agency.canonical().equalsIgnoreCase(lexeme.text());
    }

    /**
     * The agency whose name was cut off: "Getty Im", "Reuters Con". Only those that hand out others' pictures stand so
     * late in a line; and what names a house of the trade by its first words.
     */
    @Nullable
    public Agency completed(String cut) {
        String key = Folding.key(cut);
        Agency handingOut = key.length() < SHORTEST_CUT ? null : completed(key, handOuts);
        return handingOut != null || key.indexOf(' ') < 0 ? handingOut : completed(key, longNames);
    }

    private static @Nullable Agency completed(String key, NavigableMap<String, Agency> names) {
        Map.Entry<String, Agency> next = names.higherEntry(key);
        return next != null && next.getKey().startsWith(key) ? next.getValue() : null;
    }

    private void learn(Agency agency, String name, boolean replace) {
        if (name.startsWith(AS_WRITTEN)) {
            asWritten.put(name.substring(1), agency);
            return;
        }
        phrases.put(Lexer.scan(name, Vocabulary.builtIn()), agency, replace);
        if (name.endsWith(USA)) {
            learn(agency, name.substring(0, name.length() - 1), false);
        }
    }

    private void learnCuts(Agency agency) {
        if (agency.comesLast()) {
            handOuts.put(Folding.key(agency.canonical()), agency);
        }
        if (agency.sellsPictures()) {
            agency.aliases().stream()
                    .filter(alias -> alias.indexOf(' ') > 0)
                    .forEach(alias -> longNames.putIfAbsent(Folding.key(alias), agency));
        }
    }

    private Agency known(String[] row) {
        return java.util.Objects.requireNonNull(byName.get(Table.cell(row, 0)));
    }

    private static Agency agency(String[] row, boolean oneName) {
        return new Agency(
                Table.cell(row, 0),
                Table.list(row, 1).stream()
                        .map(alias -> alias.startsWith(AS_WRITTEN) ? alias.substring(1) : alias)
                        .toList(),
                Agency.Kind.of(Table.cell(row, 2)),
                Table.cell(row, 3),
                Table.cell(row, 4),
                Table.cell(row, 5),
                oneName);
    }

    private static Agency join(Agency known, Agency added) {
        List<String> aliases = new ArrayList<>(known.aliases());
        aliases.addAll(added.aliases());
        return new Agency(
                known.canonical(),
                aliases.stream().distinct().toList(),
                added.kind(),
                added.home().isEmpty() ? known.home() : added.home(),
                added.country().isEmpty() ? known.country() : added.country(),
                added.mandatoryCredit().isEmpty() ? known.mandatoryCredit() : added.mandatoryCredit(),
                known.oneName() || added.oneName());
    }
}
