package dev.cutline.desk.handout;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Item;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.photo.Photo;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All hits of a search as a table, for spreadsheets and invoices. */
@Service
public final class HitTable {

    private static final List<Column> COLUMNS = List.of(
            new Column("id", Photo::id),
            new Column("file", photo -> photo.record().file().name()),
            iptc("headline"),
            new Column("caption", photo -> photo.record().text("description")),
            new Column("credit", photo -> photo.licence().creditLine()),
            new Column("creators", photo -> joined(photo.credit().creators())),
            new Column("source", photo -> photo.credit().source()),
            new Column("supplier", photo -> photo.credit().supplier()),
            new Column("licence", photo -> photo.licence().status().name().toLowerCase(Locale.ROOT)),
            new Column(
                    "reasons",
                    photo -> photo.licence().reasons().stream()
                            .map(Reason::message)
                            .collect(Collectors.joining(" "))),
            iptc("dateCreated"),
            iptc("cityName"),
            iptc("countryName"),
            new Column("keywords", photo -> joined(photo.record().texts("keywords"))),
            new Column("persons", photo -> joined(photo.record().texts("personInImageNames"))),
            iptc("jobid"),
            iptc("instructions"),
            iptc("copyrightNotice"),
            new Column("received", photo -> photo.record().file().received().toString()),
            new Column("receivedFrom", photo -> photo.record().file().receivedFrom()));

    private final Finder finder;

    HitTable(Finder finder) {
        this.finder = finder;
    }

    private record Column(String name, Function<Photo, @Nullable String> value) {}

    private static Column iptc(String property) {
        return new Column(property, photo -> photo.record().text(property));
    }

    /** Writes a line a hit as the hits come. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * The table of a search (RFC 4180, with a line of names).
     *
     * @throws dev.cutline.search.cluster.SearchUnavailable now, if Elasticsearch can't be asked, rather than in mid-table
     */
    public Rows of(String query, @Nullable String sort) {
        Stream<Item> hits = finder.all(query, sort);
        return writer -> {
            CSVPrinter table = CSVFormat.RFC4180.print(writer);
            table.printRecord(COLUMNS.stream().map(Column::name).toList());
            for (Iterator<Item> each = hits.iterator(); each.hasNext(); ) {
                Photo photo = each.next().photo();
                table.printRecord(COLUMNS.stream()
                        .map(column -> harmless(column.value().apply(photo)))
                        .toList());
            }
            table.flush();
        };
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String harmless(@Nullable String text) {
        String cell = Objects.requireNonNullElse(text, "");
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String joined(List<String> texts) {
        return String.join("; ", texts);
    }
}
