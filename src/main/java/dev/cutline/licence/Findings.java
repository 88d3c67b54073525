package dev.cutline.licence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restrictions as they are found, each once. */
final class Findings {

    private record Placed(int start, Restriction restriction) {}

    private final List<Placed> found = new ArrayList<>();
    private final @Nullable String property;

    Findings(@Nullable String property) {
        this.property = property;
    }

    void add(String code, String text, int start) {
        add(code, null, text, start);
    }

    void add(String code, @Nullable String value, String text, int start) {
        Restriction restriction = new Restriction(code, value, text, property);
        if (found.stream().noneMatch(placed -> placed.restriction().saysTheSameAs(restriction))) {
            found.add(new Placed(start, restriction));
        }
    }

    /** In the order of the text; a demand without wording is dropped where another gives the wording. */
    List<Restriction> restrictions() {
        if (found.isEmpty()) {
            return List.of();
        }
        boolean worded = found.stream().anyMatch(Findings::isWordedCredit);
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::restriction)
                .filter(restriction -> !(worded && "*".equals(restriction.value())))
                .toList();
    }

    private static boolean isWordedCredit(Placed placed) {
        return placed.restriction().code().equals("mandatory-credit")
                && !"*".equals(placed.restriction().value());
    }
}
