package dev.cutline.intake.sheet;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what the columns of a sheet hold by their headings: in several languages, by the IPTC standard's ids and
 * names, or as a desk has said.
 */
public final class Headings {

    static final String FILENAME = "filename";
    static final String ID = "id";
    static final String REVISION = "revision";

    /** {@code Caption (de)}, {@code description@pt-BR}. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?<heading>.+?)\\s*(?:@|\\()(?<language>[a-zA-Z]{2}(?:-[a-zA-Z]{2,4})?)\\)?");

    private static final Map<String, String> TABLE = read("headings.tsv");

    private final Map<String, String> own = new HashMap<>();

    /**
     * Headings of a desk.
     *
     * @param own what else columns hold by their headings: {@code filename}, {@code id}, or an IPTC property
     */
    public Headings(Map<String, String> own) {
        own.forEach((heading, meaning) ->
                this.own.put(folded(heading), builtIn(meaning).orElse(meaning.strip())));
    }

    /** {@link #FILENAME}, {@link #ID}, {@link #REVISION}, or an IPTC property with or without a language. */
    Optional<String> meaning(String heading) {
        return Optional.ofNullable(own.get(folded(heading))).or(() -> builtIn(heading));
    }

    /** Whether a heading is one that Cutline knows by itself. */
    static boolean isKnown(String heading) {
        return builtIn(heading).isPresent();
    }

    private static Optional<String> builtIn(String heading) {
        String meaning = TABLE.get(folded(heading));
        if (meaning != null) {
            return Optional.of(meaning);
        }
        Matcher matcher = LANGUAGE.matcher(heading.strip());
        return matcher.matches()
                ? Optional.ofNullable(TABLE.get(folded(matcher.group("heading"))))
                        .filter(property -> IptcProperties.byId(property)
                                .filter(found -> found.type().kind() == IptcProperties.Kind.LANGALT)
                                .isPresent())
                        .map(property -> property + "@"
                                + Locale.forLanguageTag(matcher.group("language"))
                                        .toLanguageTag())
                : Optional.empty();
    }

    private static String folded(String heading) {
        return Normalizer.normalize(heading, Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> meanings = new HashMap<>();
        for (IptcProperty property : IptcProperties.all()) {
            if (property.type().kind() != IptcProperties.Kind.STRUCT) {
                meanings.put(folded(property.name()), property.id());
                meanings.put(folded(property.id()), property.id());
            }
        }
        InputStream table = Objects.requireNonNull(Headings.class.getResourceAsStream(resource));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .forEach(row -> meanings.put(folded(row[0]), row[1]));
            return Map.copyOf(meanings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
