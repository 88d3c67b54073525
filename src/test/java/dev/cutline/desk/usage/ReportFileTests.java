package dev.cutline.desk.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.usage.CreditReport.Line;
import dev.cutline.desk.usage.CreditReport.Total;
import dev.cutline.licence.Usage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportFileTests {

    private static final CreditReport REPORT = new CreditReport(
            YearMonth.of(2023, 3),
            List.of(
                    line("AFP", "Jung Yeon-je", "A caption, with \"quotes\"", "35.50", "EUR"),
                    line("AFP", "Jung Yeon-je", "=HYPERLINK(\"http://x\")", "14.50", "EUR"),
                    line("AFP", "Jung Yeon-je", "In another currency", "20", "USD"),
                    line("AFP", "Jung Yeon-je", "Nobody knows the price", null, null),
                    line("Reuters", "", "Included", "0", "EUR")));

    @Test
    void addsUpByAgencyPhotographerAndCurrency() {
        assertThat(REPORT.totals())
                .containsExactly(
                        new Total("AFP", "Jung Yeon-je", 2, new BigDecimal("50.00"), "EUR"),
                        new Total("AFP", "Jung Yeon-je", 1, new BigDecimal("20"), "USD"),
                        new Total("AFP", "Jung Yeon-je", 1, null, null),
                        new Total("Reuters", "", 1, new BigDecimal("0"), "EUR"));
    }

    @Test
    void writesATableThatSpreadsheetsReadAndDoNotRun() {
        List<String> rows = ReportFile.csv(REPORT).lines().toList();

        assertThat(rows).hasSize(6);
        assertThat(rows.get(0)).startsWith("\uFEFFAgency,Photographer,Date,Publication");
        assertThat(rows.get(1))
                .startsWith("AFP,Jung Yeon-je,2023-03-17,The Merrin Courier,web")
                .contains("35.50,EUR", "\"A caption, with \"\"quotes\"\"\"");
        assertThat(rows.get(2)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void writesSheetsWithRealNumbersAndDays() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ReportFile.xlsx(REPORT, file);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            assertThat(texts(book.getSheetAt(0).getRow(1))).containsExactly("AFP", "Jung Yeon-je", "2", "50.00", "EUR");
            Row first = book.getSheetAt(1).getRow(1);
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 3, 17));
            assertThat(first.getCell(10).getNumericCellValue()).isEqualTo(35.5);
            assertThat(book.getSheetAt(1).getRow(2).getCell(14).getStringCellValue())
                    .startsWith("=HYPERLINK");
        }
    }

    private static List<String> texts(Row row) {
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(formatter::formatCellValue)
                .toList();
    }

    private static Line line(
            String agency, String photographer, String caption, @Nullable String fee, @Nullable String currency) {
        BigDecimal amount = fee == null ? null : new BigDecimal(fee);
        Usage usage = new Usage(
                "u1",
                "The Merrin Courier",
                null,
                "https://merrin.example/a",
                null,
                LocalDate.of(2023, 3, 17),
                null,
                null,
                amount,
                currency,
                "Jung Yeon-je/AFP",
                "desk",
                null);
        return new Line(agency, photographer, "a".repeat(64), "", caption, usage, "per-use", amount, currency);
    }
}
