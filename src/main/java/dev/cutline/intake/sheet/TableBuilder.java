package dev.cutline.intake.sheet;

import dev.cutline.intake.sheet.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
    private record Span(int row, int column, int rows) {

        boolean reaches(int below) {
            return below - row < rows;
        }
    }

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
        fill();
        return new Table(
                name,
                rows.entrySet().stream()
                        .map(entry -> new Row(entry.getKey() + 1, entry.getValue()))
                        .toList());
    }

    /**
     * Goes down the rows once with the cells that reach so far; only rows that hold something else too get them, since a
     * cell may be merged down to the end of the sheet.
     */
    private void fill() {
        PriorityQueue<Span> coming = new PriorityQueue<>(Comparator.comparingInt(Span::row));
        coming.addAll(spans);
        Map<Integer, Span> reaching = new TreeMap<>();
        for (int row : List.copyOf(rows.keySet())) {
            reaching.values().removeIf(span -> !span.reaches(row));
            reaching.forEach((column, span) -> put(row, column, cell(span.row(), column)));
            while (!coming.isEmpty() && coming.element().row() <= row) {
                Span span = coming.remove();
                if (span.row() == row && !cell(row, span.column()).isEmpty()) {
                    reaching.put(span.column(), span);
                }
            }
        }
    }

    private String cell(int row, int column) {
        List<String> cells = rows.getOrDefault(row, List.of());
        return column < cells.size() ? cells.get(column) : "";
    }
}
