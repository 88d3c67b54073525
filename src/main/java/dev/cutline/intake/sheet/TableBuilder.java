package dev.cutline.intake.sheet;

import dev.cutline.intake.sheet.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Gathers the cells of a table, within bounds: what a file repeats or spans can be far more than what it holds. */
final class TableBuilder {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_TEXT = 32_000_000;

    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private long text;

    /** More than anybody writes by hand. */
    static final class TooMuch extends RuntimeException {
        TooMuch() {
            super("holds more than %,d rows or %d million characters; split it"
                    .formatted(MOST_ROWS, MOST_TEXT / 1_000_000));
        }
    }

    /** A cell that reaches down over others, rows counted from 0. */
    private record Span(int row, int column, int rows) {}

    /** Puts a text into a cell, both counted from 0; columns that no table has are passed over. */
    void put(int row, int column, String cell) {
        String shown = cell.strip();
        if (shown.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        text += shown.length();
        List<String> cells = rows.computeIfAbsent(row, any -> new ArrayList<>());
        if (rows.size() > MOST_ROWS || text > MOST_TEXT) {
            throw new TooMuch();
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }

    /** Says that a cell holds for the rows below it too. */
    void span(int row, int column, int count) {
        if (count > 1 && column < MOST_COLUMNS && spans.size() < MOST_ROWS) {
            spans.add(new Span(row, column, count));
        }
    }

    Table build(String name) {
        spans.forEach(this::fill);
        return new Table(
                name,
                rows.entrySet().stream()
                        .map(entry -> new Row(entry.getKey() + 1, entry.getValue()))
                        .toList());
    }

    /** Only rows that hold something else too: a cell may be merged down to the end of the sheet. */
    private void fill(Span span) {
        List<String> first = rows.getOrDefault(span.row(), List.of());
        if (span.column() < first.size()) {
            String cell = first.get(span.column());
            List<Integer> below = rows.subMap(span.row() + 1, span.row() + span.rows()).keySet().stream()
                    .toList();
            below.forEach(row -> put(row, span.column(), cell));
        }
    }
}
