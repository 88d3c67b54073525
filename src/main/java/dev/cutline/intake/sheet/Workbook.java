package dev.cutline.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an XLSX as a stream, so that large ones cost little memory. */
final class Workbook {

    private Workbook() {}

    static List<Table> read(Path file) throws IOException, XMLStreamException {
        try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(document);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(document);
            boolean from1904 = countsFrom1904(file);
            StylesTable styles = reader.getStylesTable();
            List<Table> tables = new ArrayList<>();
            for (SheetIterator sheets = (SheetIterator) reader.getSheetsData(); sheets.hasNext(); ) {
                try (InputStream sheet = sheets.next()) {
                    Cells cells = new Cells();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new Merges(styles, strings, cells, from1904));
                    xml.parse(new InputSource(sheet));
                    tables.add(cells.table.build(sheets.getSheetName()));
                }
            }
            return tables;
        } catch (SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | ParserConfigurationException
                | UnsupportedFileFormatException
                | IllegalStateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Workbooks of old Macs count their days from 1904 (ECMA-376, part 1, 18.2.28). */
    private static boolean countsFrom1904(Path file) throws IOException, XMLStreamException {
        return OfficePackage.read(file, "xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    return Set.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
                }
            }
            return false;
        });
    }

    private static final class Cells implements SheetContentsHandler {

        private final TableBuilder table = new TableBuilder();

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            if (reference != null && value != null) {
                CellAddress address = new CellAddress(reference);
                table.put(address.getRow(), address.getColumn(), value);
            }
        }
    }

    /** Cells that are one on the screen hold their value only in the first. */
    private static final class Merges extends XSSFSheetXMLHandler {

        private final Cells cells;

        Merges(StylesTable styles, ReadOnlySharedStringsTable strings, Cells cells, boolean from1904) {
            super(styles, null, strings, cells, new PlainFormatter(from1904), false);
            this.cells = cells;
        }

        @Override
        public void startElement(
                @Nullable String uri, @Nullable String localName, String name, @Nullable Attributes attributes)
                throws SAXException {
            super.startElement(uri, localName, name, attributes);
            if ("mergeCell".equals(localName) && attributes != null) {
                CellRangeAddress range = CellRangeAddress.valueOf(attributes.getValue("ref"));
                int rows = range.getLastRow() - range.getFirstRow() + 1;
                cells.table.span(range.getFirstRow(), range.getFirstColumn(), rows);
            }
        }
    }

    /** Dates in ISO 8601 and numbers as they are, whatever the format of the cell; only leading zeros are kept. */
    private static final class PlainFormatter extends DataFormatter {

        private final boolean isFrom1904;

        PlainFormatter(boolean isFrom1904) {
            this.isFrom1904 = isFrom1904;
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format, boolean from1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904);
                if (value < 1) {
                    return moment.toLocalTime().toString();
                }
                return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.withNano(0).toString();
            }
            return format != null && format.matches("0{2,}")
                    ? super.formatRawCellContents(value, index, format, from1904)
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format) {
            return formatRawCellContents(value, index, format, isFrom1904);
        }
    }
}
