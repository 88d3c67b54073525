package dev.cutline.licence;

import dev.cutline.wording.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166 codes and names. */
final class Territories {

    private static final Map<String, String> BY_CODE = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            String english = country.getDisplayCountry(Locale.ENGLISH);
            String ours = Countries.table().named(english);
            BY_CODE.put(code, ours == null ? english : ours);
            BY_CODE.put(country.getISO3Country(), ours == null ? english : ours);
        }
    }

    private static final Set<String> NAMES = Set.copyOf(BY_CODE.values());

    private Territories() {}

    /** The English name of a country by its code, in any case, or its name in a language of the trade; or null. */
    static @Nullable String named(String codeOrName) {
        String byCode = BY_CODE.get(codeOrName.toUpperCase(Locale.ROOT));
        String name = byCode != null ? byCode : Countries.table().named(codeOrName);
        return name != null && NAMES.contains(name) ? name : null;
    }

    /** Whether a list of territories leaves no doubt about any country: it names no groups such as Europe. */
    static boolean areCountries(List<String> territories) {
        return !territories.isEmpty() && NAMES.containsAll(territories);
    }

    /** Whether a country is among some, whatever their codes or names. */
    static boolean contain(List<String> codesOrNames, String country) {
        return codesOrNames.stream().anyMatch(each -> country.equals(named(each)));
    }

    /** English names, for sentences. */
    static String spoken(List<String> codesOrNames) {
        return codesOrNames.stream()
                .map(each -> Objects.requireNonNullElse(named(each), each))
                .collect(Collectors.joining(", "));
    }
}
