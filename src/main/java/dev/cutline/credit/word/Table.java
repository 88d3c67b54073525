package dev.cutline.credit.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** Tab-separated tables: UTF-8, no quoting; lines that are empty or start with '#' say nothing. */
public final class Table {

    private Table() {}

    /** Rows of a table that stands among the resources of a room. */
    public static List<String[]> builtIn(Class<?> room, String name) {
        try (InputStream in = Objects.requireNonNull(room.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of any table. */
    public static List<String[]> rows(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        return lines.lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** A cell, trimmed, or empty where the row is shorter. */
    public static String cell(String[] row, int column) {
        return column < row.length ? row[column].strip() : "";
    }

    /** The parts of a cell that lists several values with '|' between. */
    public static List<String> list(String[] row, int column) {
        return parts(cell(row, column), "|");
    }

    /** The words of a cell, between white space or '|'. */
    static List<String> words(String[] row, int column) {
        return parts(cell(row, column), " \t|");
    }

    /** Without regular expressions, which all commands would wait for. */
    private static List<String> parts(String cell, String separators) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(cell, separators);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken().strip());
        }
        return parts;
    }
}
