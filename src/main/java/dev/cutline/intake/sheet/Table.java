package dev.cutline.intake.sheet;

import java.util.List;

/**
 * Rows of texts.
 *
 * @param name of the sheet within its file, or empty
 * @param rows in order, empty ones left out
 */
record Table(String name, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as people see it, counted from 1
     * @param cells from the first column on, empty where nothing stands
     */
    record Row(int number, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    Table {
        rows = List.copyOf(rows);
    }
}
