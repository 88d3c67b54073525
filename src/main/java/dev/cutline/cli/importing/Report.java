package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A CSV with a row a file, written as it happens, so that it tells of a run that was broken off too. */
final class Report implements AutoCloseable {

    private final Writer output;

    private Report(Writer output) {
        this.output = output;
    }

    /** A report in a file, or one that nobody reads. */
    static Report to(@Nullable Path file) throws IOException {
        Report report =
                new Report(file == null ? Writer.nullWriter() : new BufferedWriter(Files.newBufferedWriter(file)));
        report.row("path", "outcome", "id", "message");
        return report;
    }

    void add(String path, Outcome outcome, String id, String message) {
        row(plain(path), outcome.code(), id, plain(message));
    }

    private synchronized void row(String... cells) {
        try {
            output.write(CSVFormat.RFC4180.format((Object[]) cells));
            output.write("\r\n");
            output.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
