package dev.cutline.web.edit;

import dev.cutline.caption.check.Check;
import dev.cutline.caption.check.Fix;
import dev.cutline.caption.check.Fixes;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.desk.template.FieldText;
import dev.cutline.photo.Photo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the checks: what was found, and the mend for it where there is one.
 *
 * @param level error, warning or info
 * @param property the IPTC property at fault, or null
 * @param message what a picture editor is told
 * @param texts that the fields should say, as JSON by property, or null
 */
public record Mend(
        String level,
        @Nullable String property,
        String message,
        @Nullable String texts) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INFO = "info";
    private static final String SOURCE = "source";

    /**
     * All checks of a photo with their mends, then the mends that no check asks for.
     *
     * @param register the agencies that the desk knows
     */
    public static List<Mend> of(Photo photo, Agencies register) {
        List<Fix> fixes = Fixes.of(facts(photo));
        Set<String> used = new HashSet<>();
        List<Mend> mends = new ArrayList<>();
        for (Check check : photo.checks()) {
            Fix fix = fixes.stream()
                    .filter(each -> each.code().equals(check.code()))
                    .findFirst()
                    .orElse(null);
            used.add(check.code());
            mends.add(new Mend(
                    check.severity().name().toLowerCase(java.util.Locale.ROOT),
                    check.property(),
                    check.message(),
                    fix == null ? null : JSON.writeValueAsString(fix.texts())));
        }
        fixes.stream()
                .filter(fix -> !used.contains(fix.code()))
                .map(fix -> new Mend(INFO, null, fix.message(), JSON.writeValueAsString(fix.texts())))
                .forEach(mends::add);
        source(photo, register).ifPresent(mends::add);
        return mends;
    }

    /** The register's name of an agency that goes by another; only where the credit is understood like that, too. */
    private static Optional<Mend> source(Photo photo, Agencies register) {
        String source = text(photo, SOURCE);
        return Optional.of(source)
                .filter(name -> !name.isBlank())
                .flatMap(register::find)
                .map(Agency::canonical)
                .filter(name -> !name.equals(source) && photo.credit().chain().contains(name))
                .map(name -> new Mend(
                        INFO,
                        SOURCE,
                        "The source is called “%s” everywhere else: write it so.".formatted(name),
                        JSON.writeValueAsString(Map.of(SOURCE, name))));
    }

    private static Fixes.Facts facts(Photo photo) {
        return new Fixes.Facts(
                text(photo, "headline"),
                text(photo, "description"),
                photo.caption(),
                text(photo, "creditLine"),
                Objects.requireNonNullElse(photo.licence().creditLine(), ""),
                text(photo, "countryName"),
                text(photo, "countryCode"),
                photo.record().texts("personInImageNames"),
                Stream.of("cityName", "provinceState", "sublocationName")
                        .map(property -> text(photo, property))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String text(Photo photo, String property) {
        return FieldText.of(photo.record().iptc().get(property));
    }
}
