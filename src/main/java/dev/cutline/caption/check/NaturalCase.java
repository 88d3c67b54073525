package dev.cutline.caption.check;

import dev.cutline.wording.Countries;
import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a text that is all in capitals in natural case, as far as names are known; somebody has to look over it. */
final class NaturalCase {

    private static final Set<String> TIMES = Stream.concat(
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .map(name -> name.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    private static final Set<String> ACRONYMS = acronyms();

    private NaturalCase() {}

    private static Set<String> acronyms() {
        Set<String> all = new java.util.HashSet<>();
        Phrases.rows(NaturalCase.class, "acronyms.tsv", (acronym, rest) -> all.add(acronym));
        return Set.copyOf(all);
    }

    /** Whether all letters of a text are capitals, and there are some words of them. */
    static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() >= 12
                && text.indexOf(' ') > 0;
    }

    /**
     * The text in natural case.
     *
     * @param names people and places that are written as they stand here
     */
    static String of(String text, Collection<String> names) {
        char[] letters = text.toLowerCase(Locale.ROOT).length() == text.length()
                ? text.toLowerCase(Locale.ROOT).toCharArray()
                : text.toCharArray();
        Words words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.range(i, i);
            if (ACRONYMS.contains(word)) {
                raise(letters, words.start(i), words.end(i));
            } else if (TIMES.contains(word) || i == 0 || beginsSentence(text, words.start(i))) {
                raise(letters, words.start(i), words.start(i) + 1);
            }
            Match<List<String>> country = Countries.table().at(words, i);
            if (country != null && words.end(i) - words.start(i) > 2) {
                for (int j = i; j <= country.last(); j++) {
                    raise(letters, words.start(j), words.start(j) + 1);
                }
            }
        }
        names.forEach(name -> restore(text, letters, name));
        return new String(letters);
    }

    private static boolean beginsSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || "\"“'‘(".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        return at < 0 || at < start - 1 && ".!?:–—".indexOf(text.charAt(at)) >= 0;
    }

    private static void raise(char[] letters, int from, int to) {
        for (int i = from; i < to; i++) {
            letters[i] = Character.toUpperCase(letters[i]);
        }
    }

    private static void restore(String text, char[] letters, String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        if (wanted.length() != name.length() || name.isBlank()) {
            return;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            int end = at + wanted.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole) {
                name.getChars(0, name.length(), letters, at);
            }
        }
    }
}
