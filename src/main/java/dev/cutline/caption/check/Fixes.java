package dev.cutline.caption.check;

import dev.cutline.caption.Caption;
import dev.cutline.wording.Countries;
import dev.cutline.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mends that can be offered without asking anybody: each says nothing that the record doesn't say already. */
public final class Fixes {

    private static final Map<String, String> CODES = codes();

    private Fixes() {}

    /**
     * What mends are made from.
     *
     * @param headline the headline, or empty
     * @param description the caption as it stands, or empty
     * @param caption what it says
     * @param creditLine the credit as it stands in its field, or empty
     * @param printed the credit as it must be printed, or empty
     * @param country the country's name, or empty
     * @param countryCode the country's code, or empty
     * @param persons in the field for people shown
     * @param places city, state and the like, as they are written
     */
    public record Facts(
            String headline,
            String description,
            Caption caption,
            String creditLine,
            String printed,
            String country,
            String countryCode,
            List<String> persons,
            List<String> places) {

        public Facts {
            persons = List.copyOf(persons);
            places = List.copyOf(places);
        }
    }

    /** All that can be offered. */
    public static List<Fix> of(Facts facts) {
        List<Fix> fixes = new ArrayList<>();
        Stream.of(
                        capitals(facts, "caption-capitals", "description", facts.description()),
                        capitals(facts, "headline-capitals", "headline", facts.headline()),
                        creditOutOfCaption(facts),
                        creditAsPrinted(facts),
                        countryCode(facts),
                        people(facts))
                .flatMap(Optional::stream)
                .forEach(fixes::add);
        return fixes;
    }

    private static Optional<Fix> capitals(Facts facts, String code, String property, String text) {
        if (!NaturalCase.isCapitals(text)) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(facts.persons());
        names.addAll(facts.places());
        names.addAll(facts.caption().credit().creators());
        names.add(facts.country());
        String what = property.equals("headline") ? "The headline" : "The caption";
        return Optional.of(new Fix(
                code,
                what + " is in capitals: write it in natural case, then look at the names.",
                Map.of(property, NaturalCase.of(text, names))));
    }

    /** The caption ends with a credit: it goes, and into its own field where that is empty. */
    private static Optional<Fix> creditOutOfCaption(Facts facts) {
        String line = facts.caption().credit().line().strip();
        int at = line.isEmpty() ? -1 : facts.description().lastIndexOf(line);
        if (at <= 0 || !facts.description().substring(at + line.length()).matches("[\\s.)\\]]*")) {
            return Optional.empty();
        }
        String rest = facts.description().substring(0, at).replaceFirst("[\\s(\\[–—-]+$", "");
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>(Map.of("description", rest));
        if (facts.creditLine().isEmpty() && !facts.printed().isEmpty()) {
            texts.put("creditLine", facts.printed());
        }
        return Optional.of(new Fix(
                "credit-in-caption", "The caption ends with the credit “%s”: take it out.".formatted(line), texts));
    }

    private static Optional<Fix> creditAsPrinted(Facts facts) {
        String printed = facts.printed();
        if (printed.isEmpty() || facts.creditLine().isEmpty() || printed.equals(facts.creditLine())) {
            return Optional.empty();
        }
        return Optional.of(new Fix(
                "credit-form",
                "The credit line isn’t written as it is printed: “%s”.".formatted(printed),
                Map.of("creditLine", printed)));
    }

    private static Optional<Fix> countryCode(Facts facts) {
        String country = Countries.table().named(facts.country());
        String code = country == null ? null : CODES.get(country);
        if (code == null || code.equalsIgnoreCase(facts.countryCode())) {
            return Optional.empty();
        }
        String wrong = facts.countryCode().isEmpty()
                ? "The country code is missing"
                : "“%s” isn’t the code of that country".formatted(facts.countryCode());
        return Optional.of(new Fix(
                "country-code",
                "%s; %s fits “%s”.".formatted(wrong, code, facts.country()),
                Map.of("countryCode", code)));
    }

    private static Optional<Fix> people(Facts facts) {
        List<String> missing = PeopleNamed.in(Words.of(facts.caption().text())).missingFrom(facts.persons());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(
                        "person-missing",
                        "Add %s to the people shown.".formatted(String.join(", ", missing)),
                        Map.of(
                                "personInImageNames",
                                String.join(
                                        "; ",
                                        Stream.concat(facts.persons().stream(), missing.stream())
                                                .toList()))));
    }

    /** ISO 3166-1 alpha-3 by the English name that the table of countries has. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(alpha2).build();
            @Nullable String name = Countries.table().named(country.getDisplayCountry(Locale.ENGLISH));
            if (name != null) {
                codes.putIfAbsent(name, country.getISO3Country());
            }
        }
        return codes;
    }
}
