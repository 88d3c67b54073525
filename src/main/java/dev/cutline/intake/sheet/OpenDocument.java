package dev.cutline.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the tables of an ODS (OASIS OpenDocument 1.3, part 3, 9). */
final class OpenDocument {

    private static final Set<String> CELLS = Set.of("table-cell", "covered-table-cell");

    private final XMLStreamReader xml;
    private final List<Table> tables = new ArrayList<>();
    private TableBuilder table = new TableBuilder();
    private String name = "";
    private int row;
    private int repeatedRows = 1;
    private int column;

    private OpenDocument(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Table> read(Path file) throws IOException, XMLStreamException {
        return OfficePackage.read(file, "content.xml", xml -> new OpenDocument(xml).tables());
    }

    private List<Table> tables() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return tables;
    }

    private void start(String element) throws XMLStreamException {
        if (element.equals("table")) {
            table = new TableBuilder();
            name = Objects.requireNonNullElse(attribute("name"), "");
            row = 0;
        } else if (element.equals("table-row")) {
            column = 0;
            repeatedRows = number("number-rows-repeated");
        } else if (CELLS.contains(element)) {
            cell(element);
        }
    }

    private void end(String element) {
        if (element.equals("table-row")) {
            row += repeatedRows;
        } else if (element.equals("table")) {
            tables.add(table.build(name));
        }
    }

    private void cell(String element) throws XMLStreamException {
        int repeatedColumns = number("number-columns-repeated");
        int rows = number("number-rows-spanned");
        String type = attribute("value-type");
        String value = type == null
                ? null
                : switch (type) {
                    case "date" -> attribute("date-value");
                    case "float" -> plain(attribute("value"));
                    default -> null;
                };
        String text = text(element);
        String shown = value == null ? text : value.replaceFirst("T00:00:00$", "");
        if (!shown.isEmpty()) {
            table.span(row, column, rows);
            for (int at = 0; at < Math.min(repeatedColumns, 500); at++) {
                // Rows that are the same in all cells are a table's empty end, or somebody's dashes: once is enough.
                table.put(row, column + at, shown);
            }
        }
        column += repeatedColumns;
    }

    /** The paragraphs of a cell; comments stand inside it too. */
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int comments = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                return text.toString();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "annotation" -> comments++;
                    case "p" -> text.append(text.length() == 0 ? "" : "\n");
                    case "line-break" -> text.append('\n');
                    case "s", "tab" -> text.append(' ');
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("annotation")) {
                comments--;
            } else if (event == XMLStreamConstants.CHARACTERS && comments == 0) {
                text.append(xml.getText());
            }
        }
    }

    private static @Nullable String plain(@Nullable String number) {
        return number == null
                ? null
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private int number(String attribute) {
        String value = attribute(attribute);
        return value == null ? 1 : Math.max(1, Integer.parseInt(value));
    }

    private @Nullable String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
