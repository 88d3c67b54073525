package dev.cutline.intake.reader;

import dev.cutline.metadata.IptcProperties;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Where NewsML-G2 says what the IPTC's photo metadata say. */
final class NewsMlProperties {

    private static final List<Row> ROWS = read("newsml-g2.tsv");

    private NewsMlProperties() {}

    /**
     * A row of the table.
     *
     * @param path below the news item
     * @param attribute that must have a certain end, or empty
     * @param end of that attribute's value
     * @param property IPTC property
     */
    private record Row(String path, String attribute, String end, String property) {

        void say(NewsElement news, SupplierItem item) {
            boolean list = IptcProperties.byId(property).orElseThrow().type().list();
            if (item.says(property)) {
                return;
            }
            news.all(path).filter(this::isMeant).map(Row::name).forEach(text -> {
                if (list) {
                    item.add(property, text);
                } else {
                    item.say(property, text);
                }
            });
        }

        private boolean isMeant(NewsElement element) {
            return attribute.isEmpty() || element.attribute(attribute).endsWith(end);
        }

        /** Concepts carry their name in an element, texts are their own. */
        private static String name(NewsElement element) {
            String name = element.text("name");
            return name.isEmpty() ? element.text() : name;
        }
    }

    /** What an item says, by IPTC property; rows that stand first in the table count first. */
    static void say(NewsElement news, SupplierItem item) {
        ROWS.forEach(row -> row.say(news, item));
    }

    private static List<Row> read(String resource) {
        InputStream table = Objects.requireNonNull(NewsMlProperties.class.getResourceAsStream(resource));
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t", -1))
                    .map(row -> new Row(row[0], row[1], row[2], row[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
