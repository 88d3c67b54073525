package dev.cutline.desk.usage;

import dev.cutline.desk.usage.CreditReport.Line;
import dev.cutline.desk.usage.CreditReport.Total;
import dev.cutline.licence.Usage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes reports for those who do the accounts. */
public final class ReportFile {

    private static final List<String> TOTALS = List.of("Agency", "Photographer", "Uses", "Fee", "Currency");

    private static final List<String> LINES = List.of(
            "Agency",
            "Photographer",
            "Date",
            "Publication",
            "Medium",
            "Section",
            "Page",
            "URL",
            "Size",
            "Terms",
            "Fee",
            "Currency",
            "Credit printed",
            "Job",
            "Caption",
            "Photo");

    private ReportFile() {}

    /** A line a usage, with headings; UTF-8 with a byte order mark, by which spreadsheets know it. */
    public static String csv(CreditReport report) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(LINES);
            for (Line line : report.lines()) {
                printer.printRecord(
                        cells(line).stream().map(ReportFile::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What begins like a formula would be worked out by a spreadsheet. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : cell;
    }

    /** Two sheets: totals by agency and photographer, and all usages. */
    public static void xlsx(CreditReport report, OutputStream output) {
        Workbook book = new Workbook(output, "Cutline", null);
        try (book) {
            write(
                    book.newWorksheet("Totals " + report.month()),
                    TOTALS,
                    report.totals().stream().map(ReportFile::cells).toList());
            write(
                    book.newWorksheet("Usages"),
                    LINES,
                    report.lines().stream().map(ReportFile::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, List<String> headings, List<List<@Nullable Object>> rows) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.max(12, 2 * headings.get(column).length()));
            for (int row = 0; row < rows.size(); row++) {
                cell(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static List<@Nullable Object> cells(Total total) {
        return Arrays.asList(total.agency(), total.photographer(), total.uses(), total.fee(), total.currency());
    }

    private static List<@Nullable Object> cells(Line line) {
        Usage usage = line.usage();
        return Arrays.asList(
                line.agency(),
                line.photographer(),
                usage.date(),
                usage.publication(),
                usage.medium() == null ? null : usage.medium().word(),
                usage.section(),
                usage.page(),
                usage.url(),
                usage.size(),
                line.terms(),
                line.fee(),
                line.currency(),
                usage.credit(),
                line.jobId(),
                line.caption(),
                line.photoId());
    }
}
