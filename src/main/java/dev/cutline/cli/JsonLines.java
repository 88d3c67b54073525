package dev.cutline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes one JSON value a line to standard output, UTF-8 whatever the terminal's locale says. */
final class JsonLines implements AutoCloseable {

    private final Writer output;

    private JsonLines(Writer output) {
        this.output = output;
    }

    static JsonLines toStandardOutput() {
        FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
        return new JsonLines(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
    }

    void write(Object value) throws IOException {
        writeLine(Json.of(value));
    }

    void writeLine(String line) throws IOException {
        output.write(line);
        output.write('\n');
    }

    /** Shows what was written so far, for those who type and read. */
    void flush() throws IOException {
        output.flush();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
