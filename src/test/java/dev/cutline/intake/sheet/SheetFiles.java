package dev.cutline.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Caption sheets as people and programs make them. All of them say the same of the same three pictures, each in its own
 * way: caption, photographers, day, city.
 */
final class SheetFiles {

    static final List<String> CAPTIONS =
            List.of("A \"quiet\" harbour; at dawn,\nseen from above", "Grüße aus Córdoba | heute", "L’été – 5 €, 1/2");

    private static final String ENGLISH = "filename,caption,byline,date,city";

    private SheetFiles() {}

    /** Files by their names. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts(files);
        dates(files);
        workbooks(files);
        documents(files);
        return files;
    }

    private static void texts(Map<String, byte[]> files) {
        Charset utf16le = Charset.forName("UTF-16LE");
        files.put("01-utf-8.csv", text(ENGLISH, ',').getBytes(UTF_8));
        files.put("02-byte-order-mark.csv", ("\uFEFF" + text(ENGLISH, ',')).getBytes(UTF_8));
        files.put("03-excel-unicode-text.txt", ("\uFEFF" + text(ENGLISH, '\t')).getBytes(utf16le));
        files.put("04-utf-16-big-endian.csv", ("\uFEFF" + text(ENGLISH, ';')).getBytes(Charset.forName("UTF-16BE")));
        files.put("05-utf-16-without-mark.csv", text(ENGLISH, ',').getBytes(utf16le));
        files.put(
                "06-german-windows.csv",
                text("Dateiname,Bildunterschrift,Fotograf:in,Aufnahmedatum,Stadt", ';')
                        .getBytes(Charset.forName("windows-1252")));
        files.put("07-tabs.tsv", text(ENGLISH, '\t').getBytes(UTF_8));
        files.put("08-pipes.csv", text(ENGLISH, '|').getBytes(UTF_8));
        files.put("09-excel-says-its-separator.csv", ("sep=;\r\n" + text(ENGLISH, ';')).getBytes(UTF_8));
        files.put(
                "10-windows-line-ends.csv",
                text(ENGLISH, ',').replaceAll("(?<!above)\n(?!seen)", "\r\n").getBytes(UTF_8));
        files.put(
                "11-french.csv",
                text("Nom du fichier,Légende,Photographe,Date,Ville", ';').getBytes(UTF_8));
        files.put(
                "12-spanish.csv",
                text("Archivo,Pie de foto,Fotógrafo,Fecha,Ciudad", ',').getBytes(UTF_8));
        files.put(
                "13-italian.csv",
                text("Nome file,Didascalia,Autore,Data,Città", ';').getBytes(UTF_8));
        files.put(
                "14-standard-ids.csv",
                text("FILENAME,description,creatorNames,dateCreated,cityName", ',')
                        .getBytes(UTF_8));
        files.put(
                "15-standard-names.csv",
                text("File name,Description,Creator,Date Created,City (legacy)", ',')
                        .getBytes(UTF_8));
        files.put(
                "16-titles-and-gaps-above.csv",
                ("Pictures of the day,,,,\nsee also,the,list\n\n" + text(ENGLISH, ',') + "\n,,,,\n").getBytes(UTF_8));
        files.put(
                "17-columns-nobody-knows.csv",
                lines(
                                ',',
                                "No.,filename,Shutter,caption,byline,date,city",
                                row -> List.of(
                                        "7", row.get(0), "1/250", row.get(1), row.get(2), row.get(3), row.get(4)))
                        .getBytes(UTF_8));
        files.put(
                "18-by-its-own-headings.csv",
                text("Bild-Nr.,caption,byline,date,Wo", ',').getBytes(UTF_8));
        files.put(
                "19-quote-left-open.csv",
                text(ENGLISH, ',').replaceAll("\"\\s*$", "").getBytes(UTF_8));
    }

    private static void dates(Map<String, byte[]> files) {
        files.put("20-german-dates.csv", withDates("17.03.2023", "04.03.23", "2.3.2023"));
        files.put("21-american-dates.csv", withDates("3/17/2023", "3/4/2023", "03/02/23"));
        files.put("22-dates-as-numbers.csv", withDates("45002", "44989.0", "44987,00"));
        files.put("23-written-dates.csv", withDates("March 17, 2023", "4. März 2023", "2 mars 2023"));
        files.put("24-compact-dates.csv", withDates("20230317", "2023-03-04", "20230302"));
    }

    private static void workbooks(Map<String, byte[]> files) {
        files.put("25-workbook.xlsx", workbook(false, List.of("filename", "caption", "byline", "date", "city")));
        files.put(
                "26-workbook-of-an-old-mac.xlsx",
                workbook(true, List.of("filename", "caption", "byline", "date", "city")));
        files.put("27-merged-and-titled.xlsx", merged());
        files.put(
                "28-workbook-called-csv.csv",
                workbook(false, List.of("Datei", "Bildtext", "Fotografin", "Datum", "Ort")));
        files.put("29-sheet.ods", zip("content.xml", ods()));
    }

    private static void documents(Map<String, byte[]> files) {
        files.put("30-table.docx", zip("word/document.xml", docx()));
    }

    static List<List<String>> rows() {
        return List.of(
                List.of("IMG_1.jpg", CAPTIONS.get(0), "Ines Okafor; Kerem Aydin", "2023-03-17", "Gdynia"),
                List.of("IMG_2.JPG", CAPTIONS.get(1), "Lena Brandt", "2023-03-04", "Gdynia"),
                List.of("IMG_3.jpg", CAPTIONS.get(2), "Lena Brandt", "2023-03-02", "Gdynia"));
    }

    private static String text(String headings, char separator) {
        return lines(separator, headings, row -> row);
    }

    private static byte[] withDates(String... dates) {
        return lines(',', ENGLISH, row -> {
                    int number = row.get(0).charAt(4) - '1';
                    return List.of(row.get(0), row.get(1), row.get(2), dates[number], row.get(4));
                })
                .getBytes(UTF_8);
    }

    private static String lines(char separator, String headings, UnaryOperator<List<String>> change) {
        return headings.replace(',', separator) + "\n"
                + rows().stream()
                        .map(change)
                        .map(row -> row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(String.valueOf(separator))))
                        .collect(Collectors.joining("\n"));
    }

    private static byte[] workbook(boolean from1904, List<String> headings) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            if (from1904) {
                workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            }
            fill(workbook, workbook.createSheet("Pictures"), headings, 0);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A title over all columns, a city that holds for all rows, and a second sheet of notes. */
    private static byte[] merged() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Montag");
            sheet.createRow(0).createCell(0).setCellValue("Bilder vom Montag");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 4));
            fill(workbook, sheet, List.of("Dateiname", "Bildunterschrift", "Urheber", "Datum", "Ort"), 2);
            sheet.getRow(4).removeCell(sheet.getRow(4).getCell(4));
            sheet.getRow(5).removeCell(sheet.getRow(5).getCell(4));
            sheet.addMergedRegion(new CellRangeAddress(3, 5, 4, 4));
            workbook.createSheet("Notizen").createRow(0).createCell(0).setCellValue("nichts");
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook workbook, Sheet sheet, List<String> headings, int from) {
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("d\\. mmmm yyyy"));
        Row first = sheet.createRow(from);
        for (int column = 0; column < headings.size(); column++) {
            first.createCell(column).setCellValue(headings.get(column));
        }
        for (int number = 0; number < 3; number++) {
            Row row = sheet.createRow(from + number + 1);
            List<String> cells = rows().get(number);
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = row.createCell(column);
                if (column == 3) {
                    cell.setCellValue(LocalDate.parse(cells.get(3)));
                    cell.setCellStyle(day);
                } else {
                    cell.setCellValue(cells.get(column));
                }
            }
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        workbook.write(output);
        return output.toByteArray();
    }

    /** With a comment, a repeated empty column, a day whose text is German, and a city over three rows. */
    private static String ods() {
        StringBuilder xml = new StringBuilder("""
                <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
                <table:table table:name="Bilder"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row><table:table-cell><text:p>Datei</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/>
                <table:table-cell><office:annotation><text:p>Bitte kurz</text:p></office:annotation><text:p>Bildtext</text:p></table:table-cell>
                <table:table-cell><text:p>Fotograf</text:p></table:table-cell><table:table-cell><text:p>Datum</text:p></table:table-cell><table:table-cell><text:p>Ort</text:p></table:table-cell></table:table-row>
                """);
        for (List<String> row : rows()) {
            boolean isFirst = row.get(0).equals("IMG_1.jpg");
            xml.append("<table:table-row>").append(odsCell(row.get(0)));
            xml.append("<table:table-cell table:number-columns-repeated=\"2\"/>")
                    .append(odsCell(row.get(1)))
                    .append(odsCell(row.get(2)));
            xml.append(
                    "<table:table-cell office:value-type=\"date\" office:date-value=\"%s\"><text:p>irgendwann</text:p></table:table-cell>"
                            .formatted(row.get(3)));
            xml.append(
                    isFirst
                            ? "<table:table-cell table:number-rows-spanned=\"3\"><text:p>Gdynia</text:p></table:table-cell>"
                            : "<table:covered-table-cell/>");
            xml.append("</table:table-row>");
        }
        return xml + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    private static String odsCell(String text) {
        return "<table:table-cell office:value-type=\"string\">"
                + escaped(text)
                        .lines()
                        .map(line -> "<text:p>" + line + "</text:p>")
                        .collect(Collectors.joining())
                + "</table:table-cell>";
    }

    /** With a heading over two columns, deleted words, and a city over three rows. */
    private static String docx() {
        StringBuilder xml = new StringBuilder(
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Captions</w:t></w:r></w:p><w:tbl><w:tr>");
        xml.append(word("filename", "")).append(word("caption", "<w:gridSpan w:val=\"2\"/>"));
        List.of("byline", "date", "city").forEach(heading -> xml.append(word(heading, "")));
        xml.append("</w:tr>");
        for (List<String> row : rows()) {
            boolean isFirst = row.get(0).equals("IMG_1.jpg");
            xml.append("<w:tr>").append(word(row.get(0), "")).append(word(row.get(1), "<w:gridSpan w:val=\"2\"/>"));
            xml.append(word(row.get(2), "")).append(word(row.get(3), ""));
            xml.append(isFirst ? word("Gdynia", "<w:vMerge w:val=\"restart\"/>") : word("", "<w:vMerge/>"))
                    .append("</w:tr>");
        }
        return xml + "</w:tbl></w:body></w:document>";
    }

    private static String word(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>"
                + escaped(text)
                        .lines()
                        .map(line -> "<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:r><w:t>" + line
                                + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining())
                + "</w:tc>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A zip of one part. */
    static byte[] zip(String part, String content) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
