package dev.cutline.licence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a picture is wanted for.
 *
 * @param medium null where that isn't said
 * @param country where it will be seen, by its English name; null where that isn't said
 */
public record Use(@Nullable Medium medium, @Nullable String country) {

    /** Somebody wants to know what may be done at all. */
    public static final Use UNSTATED = new Use(null, null);

    /** Where pictures are published. */
    public enum Medium {
        @JsonProperty("print")
        PRINT("print"),
        @JsonProperty("web")
        WEB("the web"),
        @JsonProperty("social")
        SOCIAL("social media"),
        @JsonProperty("tv")
        TV("TV");

        private final String spoken;

        Medium(String spoken) {
            this.spoken = spoken;
        }

        /** As in addresses: {@code web}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As in sentences: {@code the web}. */
        public String spoken() {
            return spoken;
        }
    }

    /** A use was asked for that isn't one. */
    public static final class UnknownUse extends RuntimeException {
        private UnknownUse(String message) {
            super(message);
        }
    }

    /**
     * Reads what is asked for; blanks are nothing said.
     *
     * @param medium {@code print}, {@code web}, {@code social} or {@code tv}
     * @param country ISO 3166 code or name
     * @throws UnknownUse for any other
     */
    public static Use of(@Nullable String medium, @Nullable String country) {
        return new Use(
                medium == null || medium.isBlank() ? null : medium(medium.strip()),
                country == null || country.isBlank() ? null : country(country.strip()));
    }

    private static Medium medium(String word) {
        return Arrays.stream(Medium.values())
                .filter(medium -> medium.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UnknownUse("“%s” is no use that the desk knows. Ask for one of: %s."
                        .formatted(
                                word,
                                Arrays.stream(Medium.values()).map(Medium::word).collect(Collectors.joining(", ")))));
    }

    private static String country(String word) {
        String name = Territories.named(word);
        if (name == null) {
            throw new UnknownUse("“%s” is no country. Use its ISO code, such as DE, or its name.".formatted(word));
        }
        return name;
    }
}
