package dev.cutline.desk.template;

import dev.cutline.photo.Photo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands for {@code {city}}, {@code {city:upper}}, {@code {date:long}} … in a template: values of the picture, from
 * {@code variables.tsv}. What the picture doesn't say leaves nothing behind.
 */
public final class Variables {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z_-]+)(?::([A-Za-z_-]+))?}");
    private static final Map<String, String[]> TABLE = Rows.of("variables.tsv");
    private static final String UPPER = "upper";
    private static final String ISO = "iso";

    private final Photo photo;
    private final String by;
    private final LocalDate today;

    /**
     * The values of a picture.
     *
     * @param by who fills the template in
     */
    Variables(Photo photo, String by, LocalDate today) {
        this.photo = photo;
        this.by = by;
        this.today = today;
    }

    /** All there are, with what people are told of each. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        TABLE.forEach((name, cells) -> all.put(name, cells[1]));
        return all;
    }

    /**
     * Looks whether all variables of a text are known.
     *
     * @throws InvalidTemplate if one isn't
     */
    static void check(String property, String text) {
        VARIABLE.matcher(text).results().forEach(found -> {
            String name = found.group(1).toLowerCase(Locale.ROOT);
            if (!TABLE.containsKey(name)) {
                throw new InvalidTemplate(
                        property,
                        "There is no variable {%s}. There are: %s.".formatted(name, String.join(", ", TABLE.keySet())));
            }
            String form = form(found);
            if (!form.isEmpty() && !(isDate(name) ? DateForms.names().contains(form) : form.equals(UPPER))) {
                throw new InvalidTemplate(
                        property,
                        "{%s:%s} can't be written so. There is %s."
                                .formatted(name, form, isDate(name) ? String.join(", ", DateForms.names()) : UPPER));
            }
        });
    }

    /** The text with this picture's values in it. */
    String fill(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found)));
    }

    private String value(MatchResult found) {
        String name = found.group(1).toLowerCase(Locale.ROOT);
        String form = form(found);
        if (!TABLE.containsKey(name)) {
            return found.group();
        }
        if (isDate(name)) {
            return DateForms.write(value(name), form.isEmpty() ? ISO : form);
        }
        return form.equals(UPPER) ? value(name).toUpperCase(Locale.ROOT) : value(name);
    }

    private static String form(MatchResult found) {
        return found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
    }

    private static boolean isDate(String name) {
        return name.equals("date") || name.equals("today");
    }

    private String value(String name) {
        return switch (name) {
            case "creators" -> String.join(", ", photo.credit().creators());
            case "credit" -> text(photo.licence().creditLine());
            case "source" -> text(photo.credit().source());
            case "supplier" -> text(photo.credit().supplier());
            case "filename" -> photo.record().file().name();
            case "today" -> today.toString();
            case "me" -> by;
            default -> property(Objects.requireNonNull(TABLE.get(name))[0]);
        };
    }

    private String property(String id) {
        return FieldText.isList(id)
                ? String.join(", ", photo.record().texts(id))
                : text(photo.record().text(id));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
