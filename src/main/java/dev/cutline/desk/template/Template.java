package dev.cutline.desk.template;

import java.util.List;

/**
 * What a desk writes into many pictures: a line for each field that it touches.
 *
 * @param lines one a property
 */
public record Template(List<Line> lines) {

    public Template {
        lines = List.copyOf(lines);
    }

    /** The line of a property, or one that would leave it empty. */
    public Line line(String property) {
        return lines.stream()
                .filter(line -> line.property().equals(property))
                .findFirst()
                .orElse(new Line(property, How.REPLACE, ""));
    }

    /** Whether there is a line for a property. */
    public boolean touches(String property) {
        return lines.stream().anyMatch(line -> line.property().equals(property));
    }
}
