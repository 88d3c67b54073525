package dev.cutline.desk.template;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cutline.metadata.InvalidProperty;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finding and replacing in the texts of pictures.
 *
 * @param find a text, or an expression of RE2, whose time grows with the text and never explodes
 * @param with what stands there afterwards; {@code $1} is an expression's first group
 * @param regex whether {@code find} is an expression
 * @param matchCase whether capitals count
 * @param in IPTC properties (JSON ids)
 * @see <a href="https://github.com/google/re2/wiki/Syntax">RE2's syntax</a>
 */
public record Replacement(
        @NotNull @Size(min = 1, max = 1_000) String find,
        @NotNull @Size(max = 5_000) String with,
        boolean regex,
        boolean matchCase,
        @NotEmpty List<String> in) {

    private static final int LONGEST = 100_000;

    public Replacement {
        in = List.copyOf(in);
    }

    /**
     * Looks whether it can be done.
     *
     * @throws InvalidTemplate if the expression can't be read
     * @throws InvalidProperty for a property that holds no text
     */
    public void check() {
        in.forEach(property -> {
            if (!FieldText.fits(property)) {
                throw new InvalidProperty(property, "has parts of its own: it can't be searched as a text");
            }
        });
        Pattern pattern = pattern();
        if (regex && pattern.matches("")) {
            throw new InvalidTemplate(
                    "find",
                    "This expression fits nothing at all too, so it would write between all letters. Say more.");
        }
        try {
            StringBuilder nothing = new StringBuilder();
            Matcher matcher = pattern.matcher("");
            checkGroups(pattern.groupCount());
            matcher.appendTail(nothing);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new InvalidTemplate("with", "The replacement names a group that the expression doesn't have.");
        }
    }

    private void checkGroups(int groups) {
        java.util.regex.Matcher named =
                java.util.regex.Pattern.compile("(?<!\\\\)\\$(\\d{1,9}|)").matcher(regex ? with : "");
        while (named.find()) {
            if (named.group(1).isEmpty() || Integer.parseInt(named.group(1)) > groups) {
                throw new InvalidTemplate(
                        "with",
                        "“%s” names a group that the expression doesn't have; write \\$ for a dollar sign."
                                .formatted(named.group()));
            }
        }
    }

    /** What it changes of a picture's values, as a merge patch. */
    public Map<String, @Nullable Object> patch(Map<String, Object> iptc) {
        Pattern pattern = pattern();
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        for (String property : in) {
            Object before = iptc.get(property);
            Object after = replaced(before, pattern);
            if (before != null && !Objects.equals(before, after)) {
                patch.put(property, after);
            }
        }
        return patch;
    }

    private @Nullable Object replaced(@Nullable Object value, Pattern pattern) {
        if (value instanceof List<?> list) {
            List<?> items = list.stream()
                    .map(item -> replaced(item, pattern))
                    .filter(item -> item != null && !item.equals(""))
                    .distinct()
                    .toList();
            return items.isEmpty() ? null : items;
        }
        if (!(value instanceof String text)) {
            return value;
        }
        String after = replaced(text, pattern).strip();
        return after.isEmpty() ? null : after;
    }

    private String replaced(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder after = new StringBuilder();
        String replacement = regex ? with : Matcher.quoteReplacement(with);
        while (matcher.find()) {
            matcher.appendReplacement(after, replacement);
            if (after.length() > LONGEST) {
                throw new InvalidTemplate(
                        "with", "The text would become longer than %,d characters.".formatted(LONGEST));
            }
        }
        return matcher.appendTail(after).toString();
    }

    private Pattern pattern() {
        try {
            return Pattern.compile(regex ? find : Pattern.quote(find), matchCase ? 0 : Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw new InvalidTemplate(
                    "find",
                    "This expression can't be read: %s. Mend it, or search for the plain text."
                            .formatted(e.getDescription()));
        }
    }
}
