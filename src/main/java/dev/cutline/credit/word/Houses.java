package dev.cutline.credit.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Houses whose credits are read in a way of their own, by their one names; from the table {@code words.tsv}. */
public final class Houses {

    private final Set<String> usersSites = new HashSet<>();
    private final Set<String> wireSuppliers = new HashSet<>();
    private final Set<String> captionFirst = new HashSet<>();

    Houses(List<String[]> rows) {
        for (String[] row : rows) {
            if (row[0].equals("users-site")) {
                usersSites.addAll(Table.list(row, 2));
            } else if (row[0].equals("supplies-wires")) {
                wireSuppliers.addAll(Table.list(row, 2));
            } else if (row[0].equals("captions-first")) {
                captionFirst.addAll(Table.list(row, 2));
            }
        }
    }

    /** Whether people are known there by the names that they chose themselves. */
    public boolean isUsersSite(String canonical) {
        return usersSites.contains(canonical);
    }

    /** Whether the wires of the world have their pictures of a country from it. */
    public boolean isWireSupplier(String canonical) {
        return wireSuppliers.contains(canonical);
    }

    /** Whether its credits begin with the caption: "Lamps at night (Archiv), via PNN". */
    public boolean isCaptionFirst(String canonical) {
        return captionFirst.contains(canonical);
    }
}
