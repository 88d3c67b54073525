package dev.cutline.web.batch;

import dev.cutline.desk.template.FieldText;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.web.edit.Field.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Fields with a tick each, as typed in a form: {@code use=headline&how.headline=append&text.headline=…}.
 *
 * @param ticked the lines that count
 * @param all with those that are filled but not ticked, so that nothing typed is lost
 */
record LinesForm(List<Line> ticked, List<Line> all) {

    private static final String HOW = "how.";
    private static final String TEXT = "text.";

    static LinesForm of(List<Line> lines) {
        return new LinesForm(lines, lines);
    }

    static LinesForm of(MultiValueMap<String, String> parameters) {
        List<String> used = parameters.getOrDefault("use", List.of());
        List<Line> ticked = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (String parameter : parameters.keySet()) {
            if (parameter.startsWith(TEXT)) {
                String property = parameter.substring(TEXT.length());
                Line line = new Line(property, how(parameters.getFirst(HOW + property)), text(parameters, parameter));
                if (used.contains(property)) {
                    ticked.add(line);
                }
                if (used.contains(property) || !line.text().isEmpty()) {
                    all.add(line);
                }
            }
        }
        return new LinesForm(ticked, all);
    }

    private static String text(MultiValueMap<String, String> parameters, String parameter) {
        String text = parameters.getFirst(parameter);
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    private static How how(@Nullable String code) {
        try {
            return code == null
                    ? How.REPLACE
                    : How.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            return How.REPLACE;
        }
    }

    /** What is typed for a property; keywords and names are mostly added to those that are there. */
    public Line line(String property) {
        return all.stream()
                .filter(line -> line.property().equals(property))
                .findFirst()
                .orElse(new Line(property, FieldText.isList(property) ? How.APPEND : How.REPLACE, ""));
    }

    /** Whether a property is ticked. */
    public boolean uses(String property) {
        return ticked.stream().anyMatch(line -> line.property().equals(property));
    }

    /** Whether a property of a group is ticked. */
    public boolean usesAny(Group group) {
        return group.fields().stream().anyMatch(field -> uses(field.property()));
    }
}
