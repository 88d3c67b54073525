package dev.cutline.caption.check;

import dev.cutline.caption.Mark;
import dev.cutline.caption.Places;
import dev.cutline.credit.name.KnownNames;
import dev.cutline.wording.Countries;
import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People that a caption names: two to four words with capitals, behind a title if there is one, but no place and no
 * institution. Who is surely somebody has a name that people have.
 */
final class PeopleNamed {

    private static final int MOST_WORDS = 4;
    private static final String CALLED = "called";
    private static final String TITLE = "title";
    private static final String OPENS = "opens";
    private static final Phrases<String> WORDS = Phrases.read(PeopleNamed.class, "names.tsv", name -> name);
    private static final String QUOTES = "\"“„«‘";

    private final Words words;
    private final Mentions mentions;
    private final Set<String> sure = new LinkedHashSet<>(4);
    private boolean any;
    private boolean named;

    private PeopleNamed(Words words) {
        this.words = words;
        this.mentions = new Mentions(words);
    }

    static boolean isTitle(Words words, int word) {
        Match<String> match = WORDS.at(words, word);
        return match != null && TITLE.equals(match.meaning());
    }

    static PeopleNamed in(Words words) {
        PeopleNamed people = new PeopleNamed(words);
        for (int i = 0; i < words.size(); ) {
            int end = people.runFrom(i);
            if (end - i > 1) {
                people.read(i, end);
            }
            i = Math.max(end, i + 1);
        }
        return people;
    }

    /** Those who are surely people and aren't among some, each once. */
    List<String> missingFrom(List<String> persons) {
        if (sure.isEmpty()) {
            return List.of();
        }
        List<String> known = new ArrayList<>(persons.size());
        for (String person : persons) {
            known.add(folded(person));
        }
        List<String> missing = new ArrayList<>(0);
        for (String name : sure) {
            if (!isKnown(folded(name), known)) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static boolean isKnown(String name, List<String> known) {
        for (String person : known) {
            if (person.contains(name) || name.contains(person)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Erdogan} is {@code Erdoğan}, {@code Kim Jong Un} is {@code Kim Jong-un}. */
    private static String folded(String name) {
        Words words = Words.of(name);
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < words.size(); i++) {
            folded.append(' ').append(words.folded(i));
        }
        return folded.append(' ').toString();
    }

    /** Whether somebody may be named; in German any noun has a capital, so only names that people have count. */
    boolean maybe(@Nullable String language) {
        return "de".equals(language) ? named : any;
    }

    private int runFrom(int from) {
        int end = from;
        while (end < words.size() && (end == from || joins(end)) && isNamePart(end, end > from)) {
            end++;
        }
        while (end > from && !startsWithCapital(end - 1)) {
            end--;
        }
        return end;
    }

    /** No comma, no bracket, no apostrophe of the genitive: {@code the Padres' Jane Doe}. */
    private boolean joins(int word) {
        int gap = words.end(word - 1);
        boolean genitive =
                "'’".indexOf(words.text().charAt(gap)) >= 0 && words.text().charAt(gap + 1) == ' ';
        return words.gap(word) == Gap.JOIN && !genitive;
    }

    /** A capital, then small letters; within a name also an initial or a particle. */
    private boolean isNamePart(int word, boolean within) {
        int start = words.start(word);
        if (!startsWithCapital(word)) {
            return within && "particle".equals(meaning(word));
        }
        boolean initial = words.end(word) - start == 1;
        return initial ? within : Character.isLowerCase(words.text().charAt(start + 1));
    }

    private boolean startsWithCapital(int word) {
        return Character.isUpperCase(words.text().charAt(words.start(word)));
    }

    private @Nullable String meaning(int word) {
        Match<String> match = WORDS.at(words, word);
        return match == null ? null : match.meaning();
    }

    private void read(int from, int end) {
        List<String> meanings = new ArrayList<>(end - from);
        int first = from;
        for (int i = from; i < end; i++) {
            String meaning = meaning(i);
            meanings.add(meaning == null ? "" : meaning);
            first = TITLE.equals(meaning) || i == from && OPENS.equals(meaning) ? i + 1 : first;
        }
        first = behindCountry(first, end);
        boolean titled = first > from && !meanings.get(0).equals(OPENS);
        any |= titled && end - first == 1 && !isOther(first, end, meanings.subList(first - from, end - from));
        if (end - first < 2 || isOther(first, end, meanings.subList(first - from, end - from))) {
            return;
        }
        boolean placed = !titled && from > 0 && words.gap(from) == Gap.JOIN && isAhead(from - 1);
        any |= !placed && end - first <= MOST_WORDS;
        if (!placed && !isQuoted(from) && !goesOn(end)) {
            addName(first, end);
        }
    }

    /** {@code Ambassador to Norland Jane Doe} */
    private int behindCountry(int first, int end) {
        Match<?> country =
                first > 0 && end - first > 2 && words.folded(first - 1).equals("to")
                        ? Countries.table().at(words, first)
                        : null;
        return country == null ? first : Math.min(country.last() + 1, end);
    }

    /** {@code in}, {@code calle}, and what is called after somebody: {@code la plaza Juan Pablo II}. */
    private boolean isAhead(int word) {
        String meaning = meaning(word);
        return "ahead".equals(meaning) || CALLED.equals(meaning);
    }

    /** From the given name on: {@code USC Trojans Robert Woods} is about Robert Woods. */
    private void addName(int first, int end) {
        int given = first;
        while (given < end - 1 && !(startsWithCapital(given) && KnownNames.isGiven(words.word(given)))) {
            given++;
        }
        boolean family = given == end - 1 && end - first == 2 && KnownNames.isFamily(words.word(end - 1));
        int start = family ? first : given;
        boolean name = end - start > 1 && end - start <= MOST_WORDS;
        named |= name;
        if (name && mentions.isShown(start, end)) {
            sure.add(words.range(beganAt(start), end - 1));
        }
    }

    /** {@code J'Vonne Hadley} */
    private int beganAt(int word) {
        int at = words.start(word) - 1;
        boolean joined = word > 0
                && at == words.end(word - 1)
                && "'’".indexOf(words.text().charAt(at)) >= 0;
        return joined && startsWithCapital(word - 1) ? word - 1 : word;
    }

    private boolean isOther(int from, int end, List<String> meanings) {
        if (meanings.contains("institution") || meanings.contains(CALLED)) {
            return true;
        }
        for (int i = from; i < end; i++) {
            if (Mark.ofDay(words, i) != null || Countries.table().at(words, i) != null || Places.isRegion(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(int from) {
        int start = words.start(from);
        return start > 0 && QUOTES.indexOf(words.text().charAt(start - 1)) >= 0;
    }

    /** {@code the Jane Doe-class destroyer} */
    private boolean goesOn(int end) {
        int at = words.end(end - 1);
        return at + 1 < words.text().length()
                && words.text().charAt(at) == '-'
                && Character.isLowerCase(words.text().charAt(at + 1));
    }
}
