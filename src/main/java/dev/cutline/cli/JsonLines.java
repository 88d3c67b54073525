package dev.cutline.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes one JSON value a line to standard output, UTF-8 whatever the terminal's locale says. */
final class JsonLines implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Writer output;

    private JsonLines(Writer output) {
        this.output = output;
    }

    static JsonLines toStandardOutput() {
        FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
        return new JsonLines(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
    }

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    void write(Object value) throws IOException {
        writeLine(json(value));
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
