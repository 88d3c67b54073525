package dev.cutline.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a DOCX (ECMA-376, part 1, 17.4). */
final class WordTables {

    private final XMLStreamReader xml;

    private WordTables(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Table> read(Path file) throws IOException, XMLStreamException {
        return OfficePackage.read(file, "word/document.xml", xml -> new WordTables(xml).tables());
    }

    private List<Table> tables() throws XMLStreamException {
        List<Table> tables = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("tbl")) {
                tables.add(table());
            }
        }
        return tables;
    }

    private Table table() throws XMLStreamException {
        TableBuilder table = new TableBuilder();
        Map<Integer, String> above = new HashMap<>();
        int row = 0;
        while (!isEnd("tbl")) {
            if (isStart("tr")) {
                row(table, row++, above);
            }
            xml.next();
        }
        return table.build("");
    }

    private void row(TableBuilder table, int row, Map<Integer, String> above) throws XMLStreamException {
        int column = 0;
        while (!isEnd("tr")) {
            if (isStart("tc")) {
                Cell cell = cell();
                String text = cell.isMergedUp() ? above.getOrDefault(column, "") : cell.text();
                above.put(column, text);
                table.put(row, column, text);
                column += cell.columns();
            }
            xml.next();
        }
    }

    /**
     * A cell.
     *
     * @param columns over which it reaches
     * @param isMergedUp whether it is one with the cell above
     */
    private record Cell(String text, int columns, boolean isMergedUp) {}

    private Cell cell() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int columns = 1;
        boolean isMergedUp = false;
        int depth = 0;
        for (int event = xml.next(); !(depth == 0 && isEnd("tc")); event = xml.next()) {
            depth += isStart("tc") ? 1 : isEnd("tc") ? -1 : 0;
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> columns = Math.max(1, Integer.parseInt(String.valueOf(value())));
                    case "vMerge" -> isMergedUp = !"restart".equals(value());
                    case "p" -> text.append(text.length() == 0 ? "" : "\n");
                    case "br", "cr" -> text.append('\n');
                    case "tab" -> text.append(' ');
                    // Old and new drawings of one thing stand beside each other; the old one is the fallback.
                    case "Fallback" -> skip("Fallback");
                    case "t" -> text.append(xml.getElementText());
                    default -> {}
                }
            }
        }
        return new Cell(text.toString(), Math.min(columns, 500), isMergedUp);
    }

    private void skip(String element) throws XMLStreamException {
        while (!isEnd(element)) {
            xml.next();
        }
    }

    private @Nullable String value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private boolean isStart(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    private boolean isEnd(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }
}
