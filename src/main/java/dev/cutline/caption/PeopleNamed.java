package dev.cutline.caption;

import dev.cutline.wording.Countries;
import dev.cutline.wording.Words;
import dev.cutline.wording.Words.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People that a caption seems to name: two or three words with capitals, but no place and no institution. */
final class PeopleNamed {

    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "in",
            "on",
            "at",
            "new",
            "saint",
            "st",
            "san",
            "santa",
            "los",
            "las",
            "north",
            "south",
            "east",
            "west",
            "united",
            "state",
            "university",
            "city",
            "street",
            "avenue",
            "road",
            "square",
            "park",
            "station",
            "bridge",
            "river",
            "lake",
            "mount",
            "airport",
            "stadium",
            "palace",
            "house",
            "museum",
            "church",
            "hall",
            "court",
            "council",
            "ministry",
            "party",
            "league",
            "cup",
            "fc",
            "club",
            "war",
            "day",
            "week",
            "sea",
            "ocean",
            "island",
            "islands",
            "international",
            "national",
            "world",
            "olympic",
            "games",
            "bank",
            "centre",
            "center",
            "school",
            "college",
            "hospital",
            "le",
            "la",
            "les",
            "un",
            "une",
            "el",
            "il",
            "o",
            "os",
            "as",
            "de");

    private PeopleNamed() {}

    static List<String> in(Words words, @Nullable String language) {
        if ("de".equals(language)) {
            return List.of();
        }
        List<String> names = new ArrayList<>(2);
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size() && isNamePart(words, end) && (end == i || words.gap(end) == Gap.JOIN)) {
                end++;
            }
            boolean placed = end - i > 1 && i > 0 && isPlaceAhead(words.folded(i - 1));
            if ((end - i == 2 || end - i == 3) && !placed && isPerson(words, i, end)) {
                names.add(words.range(i, end - 1));
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** A capital, then small letters: initials, codes and shouted words are left out. */
    private static boolean isNamePart(Words words, int word) {
        int start = words.start(word);
        return Character.isUpperCase(words.text().charAt(start))
                && words.end(word) - start > 1
                && Character.isLowerCase(words.text().charAt(start + 1));
    }

    private static boolean isPlaceAhead(String word) {
        return switch (word) {
            case "in", "at", "near", "of", "outside", "from", "en", "a", "i", "for", "to", "the" -> true;
            default -> false;
        };
    }

    private static boolean isPerson(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean month = Mark.ofDay(words, i) != null;
            if (NO_NAMES.contains(words.folded(i)) || month || Countries.table().at(words, i) != null) {
                return false;
            }
        }
        return true;
    }
}
