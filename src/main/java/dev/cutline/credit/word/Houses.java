package dev.cutline.credit.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Houses whose credits are read in a way of their own, by their one names. */
final class Houses {

    /** Where people are known by the names that they chose themselves. */
    final Set<String> usersSites = new HashSet<>();
    /** From whom the wires of the world have their pictures of a country. */
    final Set<String> wireSuppliers = new HashSet<>();

    Houses(List<String[]> rows) {
        for (String[] row : rows) {
            if (row[0].equals("users-site")) {
                usersSites.addAll(Table.list(row, 2));
            } else if (row[0].equals("supplies-wires")) {
                wireSuppliers.addAll(Table.list(row, 2));
            }
        }
    }
}
