package dev.cutline.web.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Codes of the standard's vocabularies, and of countries (ISO 3166-1 alpha-3), by property. */
final class Codes {

    /** A code and what it means. */
    record Code(String code, String meaning) {}

    private static final Map<String, List<Code>> TABLE = new LinkedHashMap<>();

    static {
        Rows.of("codes.tsv")
                .forEach(row -> TABLE.computeIfAbsent(row[0], property -> new ArrayList<>())
                        .add(new Code(row[1], row[2])));
        TABLE.put(
                "countryCode",
                Stream.of(Locale.getISOCountries())
                        .map(code -> new Locale.Builder().setRegion(code).build())
                        .map(country -> new Code(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH)))
                        .toList());
    }

    private Codes() {}

    /** Codes that begin so, or whose meaning has a word that does. */
    static List<Code> matching(String property, String typed) {
        String text = folded(typed);
        return TABLE.getOrDefault(property, List.of()).stream()
                .filter(code ->
                        folded(code.code()).contains(text) || (" " + folded(code.meaning())).contains(" " + text))
                .toList();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
