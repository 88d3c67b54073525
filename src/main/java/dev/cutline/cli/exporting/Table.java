package dev.cutline.cli.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.JsonNode;

/** What was exported, as a caption sheet that an import reads again: {@code photos.csv}. */
final class Table implements AutoCloseable {

    private static final List<String> VALUES = List.of(
            "headline",
            "description",
            "creatorNames",
            "creditLine",
            "source",
            "copyrightNotice",
            "dateCreated",
            "cityName",
            "countryName",
            "keywords",
            "instructions",
            "jobid");

    private final Writer output;

    private Table(Writer output) {
        this.output = output;
    }

    static Table in(Path folder) throws IOException {
        Table table = new Table(new BufferedWriter(Files.newBufferedWriter(folder.resolve("photos.csv"))));
        table.row(Stream.of(Stream.of("filename", "id", "revision", "licence"), VALUES.stream(), Stream.of("kept back"))
                .flatMap(headings -> headings));
        return table;
    }

    void add(JsonNode photo, String file, String why) throws IOException {
        Stream<String> values =
                VALUES.stream().map(id -> text(photo.path("iptc").path(id)));
        row(Stream.of(
                        Stream.of(
                                file,
                                photo.path("id").asString(""),
                                photo.path("revision").asString(""),
                                photo.at("/licence/status").asString("")),
                        values,
                        Stream.of(why))
                .flatMap(cells -> cells));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(item -> item.asString(""))
                        .collect(Collectors.joining("; "))
                : value.asString("");
    }

    private void row(Stream<String> cells) throws IOException {
        output.write(CSVFormat.RFC4180.format(cells.map(Table::plain).toArray()));
        output.write("\r\n");
        output.flush();
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
