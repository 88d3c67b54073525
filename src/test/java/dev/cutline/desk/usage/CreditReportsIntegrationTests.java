package dev.cutline.desk.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.desk.agency.AgencyRegister;
import dev.cutline.desk.agency.ContractSheet;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import dev.cutline.desk.usage.CreditReport.Line;
import dev.cutline.licence.Usage;
import dev.cutline.licence.Use.Medium;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What accounting is told: each usage of a month once, at the fee that was entered, else at the contract's price. */
@DeskTest
class CreditReportsIntegrationTests {

    private static final AtomicInteger COLOURS = new AtomicInteger();

    @Autowired
    Reception reception;

    @Autowired
    Usages usages;

    @Autowired
    AgencyRegister register;

    @Autowired
    CreditReports reports;

    private String photo(String credit, String headline) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, COLOURS.incrementAndGet());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageIO.write(image, "png", content);
        Map<String, Object> supplied = Map.of("creditLine", credit, "headline", headline);
        return reception
                .takeIn(new Upload(
                        "x.png", new ByteArrayInputStream(content.toByteArray()), null, supplied, "test", "ines"))
                .photo()
                .id();
    }

    private void publish(String id, String day, @Nullable Medium medium, @Nullable String fee) {
        usages.enter(
                id,
                new Usage(
                        null,
                        "The Merrin Courier",
                        medium,
                        null,
                        null,
                        LocalDate.parse(day),
                        null,
                        null,
                        fee == null ? null : new BigDecimal(fee),
                        fee == null ? null : "USD",
                        null,
                        null,
                        null),
                "ines");
    }

    private void agree(String agency, String contract) {
        register.agree(agency, null, ContractSheet.contract(new JsonMapper().readTree(contract)), "ines");
    }

    private Line only(String month) {
        CreditReport report = reports.report(YearMonth.parse(month));
        assertThat(report.lines()).hasSize(1);
        return report.lines().get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2031-01 | AFP     | {"terms":"per-use","price":12.50,"currency":"EUR"}                         | WEB | -  | per-use  | 12.50 | EUR
        2031-02 | AFP     | {"terms":"per-use","price":12.50,"currency":"EUR"}                         | WEB | 30 | per-use  | 30.00 | USD
        2031-03 | AFP     | {"terms":"per-use","price":12.50,"currency":"EUR"}                         | -     | -  | per-use  | 12.50 | EUR
        2031-04 | AFP     | {"terms":"included"}                                                       | WEB | -  | included | -     | -
        2031-05 | AFP     | {"terms":"included","uses":{"print":{"terms":"per-use","price":9}},"currency":"EUR"} | PRINT | - | per-use | 9.00 | EUR
        2031-06 | AFP     | {"terms":"included","uses":{"print":{"terms":"per-use","price":9}},"currency":"EUR"} | WEB | - | included | - | -
        2031-07 | AFP     | {"terms":"per-use","price":9,"currency":"EUR","validTo":"2031-07-14"}      | WEB | -  | none     | -     | -
        2031-08 | AFP     | {"terms":"per-use","price":9,"currency":"EUR","validFrom":"2031-08-15"}    | WEB | -  | per-use  | 9.00 | EUR
        2031-09 | Reuters | {"terms":"per-use","price":9,"currency":"EUR"}                             | WEB | -  | none     | -     | -
        2031-10 | Reuters | {"terms":"per-use","price":9,"currency":"EUR"}                             | WEB | 7  | none     | 7.00 | USD
        """)
    void owesTheFeeThatWasEnteredElseTheContractsPriceOnThatDay(
            String month,
            String agency,
            String contract,
            @Nullable Medium medium,
            @Nullable String entered,
            String terms,
            @Nullable BigDecimal fee,
            @Nullable String currency)
            throws IOException {
        agree("AFP", contract);
        publish(photo("Ines Okafor/" + agency, "Of " + month), month + "-15", medium, entered);

        Line line = only(month);
        assertThat(line.agency()).isEqualTo(agency);
        assertThat(line.photographer()).isEqualTo("Ines Okafor");
        assertThat(line.terms()).isEqualTo(terms);
        assertThat(line.fee()).isEqualTo(fee);
        assertThat(line.currency()).isEqualTo(currency);
    }

    @Test
    void tellsEachMonthApartToTheDayAndSortsByWhoIsOwed() throws IOException {
        String reuters = photo("Max Lund/Reuters", "R");
        String afp = photo("Zoe Amari/AFP", "A");
        publish(reuters, "2032-02-29", null, "1");
        publish(afp, "2032-02-02", null, "2");
        publish(afp, "2032-02-01", null, "3");
        publish(afp, "2032-01-31", null, "4");
        publish(afp, "2032-03-01", null, "5");

        assertThat(reports.report(YearMonth.of(2032, 2)).lines())
                .extracting(line -> line.usage().fee())
                .containsExactly(new BigDecimal("3.00"), new BigDecimal("2.00"), new BigDecimal("1.00"));
        assertThat(reports.report(YearMonth.of(2032, 4)).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"117", "118", "119", "120", "121"})
    void cutsLongCaptionsBetweenCharactersThatEverySheetCanHold(int letters) throws IOException {
        String month = "2033-0" + (letters - 116);
        publish(photo("Ines Okafor/AFP", "a".repeat(letters) + "📷".repeat(9)), month + "-15", null, "1");

        String caption = only(month).caption();
        assertThat(caption).hasSizeBetween(118, 120).endsWith("…");
        assertThat(new String(caption.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(caption);
        ByteArrayOutputStream sheets = new ByteArrayOutputStream();
        ReportFile.xlsx(reports.report(YearMonth.parse(month)), sheets);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheets.toByteArray()))) {
            assertThat(StreamSupport.stream(book.getSheetAt(1).getRow(1).spliterator(), false)
                            .map(Object::toString))
                    .contains(caption);
        }
    }
}
