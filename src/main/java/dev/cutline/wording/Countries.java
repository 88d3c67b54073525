package dev.cutline.wording;

import dev.cutline.wording.Phrases.Match;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of countries in the languages of the trade, their codes in capitals ({@code GER}), and groups (Benelux). */
public final class Countries {

    private final Phrases<List<String>> names = new Phrases<>();
    private final Map<String, List<String>> codes = new HashMap<>();

    private Countries() {
        Phrases.rows(Countries.class, "countries.tsv", this::add);
    }

    /** The one table, read when it is first needed. */
    public static Countries table() {
        return Holder.TABLE;
    }

    private void add(String country, String others) {
        List<String> english = List.of(country.split(";"));
        int tab = others.indexOf('\t');
        if (english.size() == 1) {
            names.add(country, english);
        }
        for (String name : others.substring(0, tab).split("\\|")) {
            names.add(name, english);
        }
        for (String code : others.substring(tab + 1).split("\\|")) {
            codes.put(code, english);
        }
    }

    /** The English names of the country, or countries, whose name or code begins with this word; or null. */
    public @Nullable Match<List<String>> at(Words words, int word) {
        Match<List<String>> named = names.at(words, word);
        return named != null ? named : code(words, word);
    }

    private @Nullable Match<List<String>> code(Words words, int word) {
        if (!Character.isUpperCase(words.text().charAt(words.start(word)))) {
            return null;
        }
        int length = words.end(word) - words.start(word);
        if (length > 1 && Character.isLowerCase(words.text().charAt(words.start(word) + 1))) {
            return null;
        }
        return length == 1 ? dotted(words, word) : length <= 4 ? coded(word, word, words.word(word)) : null;
    }

    /** {@code U.S.A.}, {@code U S}: initials that are a code together. */
    private @Nullable Match<List<String>> dotted(Words words, int word) {
        int last = word;
        StringBuilder letters = new StringBuilder();
        while (last < words.size()
                && letters.length() < 4
                && isInitial(words, last)
                && (last == word || words.gap(last) == Words.Gap.JOIN)) {
            letters.append(words.word(last++));
        }
        return letters.length() >= 2 ? coded(word, last - 1, letters.toString()) : null;
    }

    private @Nullable Match<List<String>> coded(int first, int last, String code) {
        List<String> found = codes.get(code);
        return found == null ? null : new Match<>(found, first, last);
    }

    private static boolean isInitial(Words words, int word) {
        return words.end(word) - words.start(word) == 1
                && Character.isUpperCase(words.text().charAt(words.start(word)));
    }

    /** The country of a name that holds nothing else, or null. */
    public @Nullable String named(String name) {
        Words words = Words.of(name);
        Match<List<String>> match = words.size() == 0 ? null : at(words, 0);
        if (match == null || match.last() != words.size() - 1 || match.meaning().size() != 1) {
            return null;
        }
        return match.meaning().get(0);
    }

    private static final class Holder {
        static final Countries TABLE = new Countries();
    }
}
