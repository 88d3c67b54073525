package dev.cutline.desk.template;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates in: what they change of a picture, as a merge patch over its record. */
@Component
public final class Filling {

    private final CodeLists codes;
    private final Clock clock;

    Filling(CodeLists codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Looks whether lines can be filled in.
     *
     * @throws InvalidProperty for a property that the standard doesn't know, or that a text can't fill
     * @throws InvalidTemplate for an unknown variable, or for nothing to do
     */
    public static void check(List<Line> lines) {
        Set<String> properties = new LinkedHashSet<>();
        for (Line line : lines) {
            if (!FieldText.fits(line.property())) {
                throw new InvalidProperty(line.property(), "has parts of its own, so it can't be filled with a text");
            }
            if (line.how() == How.REMOVE && !FieldText.isList(line.property())) {
                throw new InvalidProperty(
                        line.property(), "is one text: nothing can be removed from it as from a list");
            }
            // What is taken out of a list and what is put in are two lines.
            if (!properties.add(line.property() + (line.how() == How.REMOVE ? " -" : ""))) {
                throw new InvalidProperty(line.property(), "stands in the template twice");
            }
            Variables.check(line.property(), line.text());
        }
    }

    /** What the lines change of a picture. */
    public Map<String, @Nullable Object> patch(List<Line> lines, Photo photo, String by) {
        Variables variables = new Variables(photo, by, LocalDate.now(clock));
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        for (Line line : lines) {
            Object first = photo.record().iptc().get(line.property());
            Object before = patch.containsKey(line.property()) ? patch.get(line.property()) : first;
            Object after = after(line, before, tidy(variables.fill(codes.expand(line.text()))));
            patch.put(line.property(), after);
            if (Objects.equals(first, after)) {
                patch.remove(line.property());
            }
        }
        return patch;
    }

    private static @Nullable Object after(Line line, @Nullable Object before, String text) {
        if (line.how() == How.REPLACE || before == null && line.how() != How.REMOVE) {
            return FieldText.value(line.property(), text);
        }
        if (line.how() == How.IF_EMPTY || before == null || text.isBlank()) {
            return before;
        }
        return FieldText.isList(line.property())
                ? list(line.how(), before instanceof List<?> list ? list : List.of(before), FieldText.split(text))
                : joined(line.how(), before.toString(), text);
    }

    private static @Nullable Object list(How how, List<?> before, List<String> values) {
        List<?> after = switch (how) {
            case REMOVE ->
                before.stream()
                        .filter(item -> values.stream().noneMatch(value -> value.equalsIgnoreCase(item.toString())))
                        .toList();
            case PREPEND ->
                Stream.concat(values.stream(), before.stream()).distinct().toList();
            case APPEND, REPLACE, IF_EMPTY ->
                Stream.concat(before.stream(), values.stream()).distinct().toList();
        };
        return after.isEmpty() ? null : after;
    }

    /** A caption's new sentence doesn't stick to the old one. */
    private static String joined(How how, String before, String text) {
        String first = how == How.PREPEND ? text : before;
        String second = how == How.PREPEND ? before : text;
        boolean apart = Character.isWhitespace(first.charAt(first.length() - 1))
                || Character.isWhitespace(second.charAt(0))
                || ",.;:)".indexOf(second.charAt(0)) >= 0;
        return apart ? first + second : first + " " + second;
    }

    /** Variables without a value leave no double spaces behind. */
    private static String tidy(String text) {
        return text.replaceAll(" {2,}", " ");
    }
}
