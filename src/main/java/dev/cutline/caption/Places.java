package dev.cutline.caption;

import dev.cutline.wording.Countries;
import dev.cutline.wording.Phrases;
import dev.cutline.wording.Phrases.Match;
import dev.cutline.wording.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells city, region and country of a dateline apart, and writes capitals in natural case. */
public final class Places {

    private static final Set<String> PARTICLES =
            Set.of(("de del della di do da dos des du la le les of the and am an der im"
                            + " in bei ob upon on sur sous en et y e al el den aux a ngày")
                    .split(" "));

    private static final int SHORTEST_IN_TEXTS = 4;

    /** {@code N.S.W.} */
    private static final int LONGEST_CODE = 6;

    private static final Set<String> REGIONS = new HashSet<>();

    /** Cities of a country whose name is also a region's: Tbilisi is in Georgia, Atlanta too. */
    private static final Map<String, String> CITIES = new HashMap<>();

    static {
        Phrases.rows(Places.class, "regions.tsv", (country, names) -> {
            for (String name : names.split("\\|")) {
                if (country.startsWith("!")) {
                    CITIES.put(key(name), key(country.substring(1)));
                } else {
                    REGIONS.add(key(name));
                }
            }
        });
    }

    /** Cities that are a dateline by themselves. */
    private static final Set<String> FILED_FROM = new HashSet<>();

    static {
        Phrases.rows(Places.class, "cities.tsv", (continent, names) -> {
            for (String name : names.split("\\|")) {
                FILED_FROM.add(key(name));
            }
        });
    }

    /** Cities and regions by whole names, for texts; codes such as {@code ME} aren't among them. */
    private static final Phrases<Boolean> IN_TEXTS = new Phrases<>();

    static {
        for (String table : List.of("cities.tsv", "regions.tsv")) {
            Phrases.rows(Places.class, table, (land, names) -> {
                for (String name : names.split("\\|")) {
                    if (name.length() >= SHORTEST_IN_TEXTS) {
                        IN_TEXTS.add(name, table.startsWith("regions") && !land.startsWith("!"));
                    }
                }
            });
        }
    }

    private Places() {}

    /** Whether a city or region begins with a word of a text. */
    public static boolean isNamed(Words words, int word) {
        return IN_TEXTS.at(words, word) != null;
    }

    /** Whether a region begins with a word of a text. */
    public static boolean isRegion(Words words, int word) {
        Match<Boolean> match = IN_TEXTS.at(words, word);
        return match != null && match.meaning();
    }

    static boolean isCity(String name) {
        return FILED_FROM.contains(key(name));
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return key.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae");
    }

    static boolean isKnown(String name) {
        return isRegion(name, "") || isCountry(name);
    }

    static boolean areCountries(String... names) {
        return List.of(names).stream().allMatch(Places::isCountry);
    }

    static boolean isCountry(String name) {
        return Countries.table().named(name) != null;
    }

    private static boolean isRegion(String name, String city) {
        String key = key(name);
        return REGIONS.contains(key) && !key.equals(CITIES.get(key(city)));
    }

    /** A dateline of one to three names; city first, or (as dpa has it) the larger place first. */
    static Dateline dateline(List<String> names, @Nullable String date) {
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        if (names.size() == 1) {
            return isCountry(first) ? of(null, null, first, date) : of(first, null, null, date);
        }
        if (names.size() == 3) {
            return isCountry(first) && !isCountry(last)
                    ? of(last, names.get(1), first, date)
                    : of(first, names.get(1), last, date);
        }
        if (isRegion(last, first)) {
            return of(first, last, null, date);
        }
        if (isCountry(last)) {
            return of(first, null, last, date);
        }
        return isCountry(first) && !isRegion(first, last)
                ? of(last, null, first, date)
                : largerFirst(first, last, date);
    }

    private static Dateline largerFirst(String first, String last, @Nullable String date) {
        return isRegion(first, last) ? of(last, first, null, date) : of(first, last, null, date);
    }

    private static Dateline of(
            @Nullable String city, @Nullable String region, @Nullable String country, @Nullable String date) {
        return new Dateline(natural(city), natural(region), natural(country), date);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static @Nullable String natural(@Nullable String name) {
        if (name == null || !name.equals(name.toUpperCase(Locale.ROOT)) || isCode(name)) {
            return name;
        }
        StringBuilder natural = new StringBuilder(name.length());
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                append(natural, name.substring(start, i), start == 0 ? ' ' : name.charAt(start - 1));
                if (i < name.length()) {
                    natural.append(name.charAt(i));
                }
                start = i + 1;
            }
        }
        return natural.toString();
    }

    private static void append(StringBuilder natural, String word, char before) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean possessive = before == '\'' && lower.length() == 1;
        boolean ordinal = Character.isDigit(before);
        if (word.isEmpty() || natural.length() > 0 && isParticle(lower) || possessive || ordinal) {
            natural.append(lower);
        } else {
            natural.append(word.charAt(0)).append(lower, 1, lower.length());
        }
    }

    /** {@code USA}, {@code UK}, {@code D.C.} stay as they are. */
    private static boolean isCode(String name) {
        return name.length() <= 3 && isKnown(name) || name.indexOf('.') == 1 && name.length() <= LONGEST_CODE;
    }
}
