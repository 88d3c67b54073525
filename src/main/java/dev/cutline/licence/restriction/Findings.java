package dev.cutline.licence.restriction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Restrictions as they are found, each once. */
final class Findings {

    private record Placed(int start, Restriction restriction) {}

    private final List<Placed> found = new ArrayList<>(4);
    private final @Nullable String property;

    Findings(@Nullable String property) {
        this.property = property;
    }

    void add(String code, String text, int start) {
        add(code, null, text, start);
    }

    void add(String code, @Nullable String value, String text, int start) {
        Restriction restriction = new Restriction(code, value, text, property);
        for (Placed placed : found) {
            if (placed.restriction().saysTheSameAs(restriction)) {
                return;
            }
        }
        found.add(new Placed(start, restriction));
    }

    /** In the order of the text; a demand without wording is dropped where another gives the wording. */
    List<Restriction> restrictions() {
        if (found.isEmpty()) {
            return List.of();
        }
        found.sort(Comparator.comparingInt(Placed::start));
        boolean worded = false;
        for (Placed placed : found) {
            worded |= isWordedCredit(placed);
        }
        List<Restriction> restrictions = new ArrayList<>(found.size());
        for (Placed placed : found) {
            if (!(worded && "*".equals(placed.restriction().value()))) {
                restrictions.add(placed.restriction());
            }
        }
        return Collections.unmodifiableList(restrictions);
    }

    private static boolean isWordedCredit(Placed placed) {
        return placed.restriction().code().equals("mandatory-credit")
                && !"*".equals(placed.restriction().value());
    }
}
