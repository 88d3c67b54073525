package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.intake.sheet.Table.Row;
import dev.cutline.photo.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of a table say of pictures. */
class ColumnsTests {

    private static final Headings HEADINGS = new Headings(Map.of("Motiv", "headline"));
    private static final String ID = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # heading | cell | property | value
            Caption   | A harbour. | description | A harbour.
            Motiv     | Dawn | headline | Dawn
            Keywords  | harbour, dawn | keywords | [harbour, dawn]
            Keywords  | Gdynia, Poland; dawn | keywords | [Gdynia, Poland, dawn]
            Byline    | Okafor, Ines; Kerem Aydin | creatorNames | [Okafor, Ines, Kerem Aydin]
            Caption   | - | description | -
            Caption (de) | Ein Hafen. | description@de | Ein Hafen.
            """)
    void isReadByTheirHeadings(String heading, String cell, String property, String value) {
        SheetRow row = row(List.of("Filename", heading), List.of("a.jpg", cell));

        assertThat(row.values()).containsOnlyKeys(property);
        assertThat(row.values().get(property)).hasToString(value);
        assertThat(row.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"imageRating, 4.5", "imageRating, '4,5'"})
    void isANumberWithEitherPoint(String heading, String cell) {
        assertThat(row(List.of("Filename", heading), List.of("a.jpg", cell)).values())
                .containsEntry("imageRating", new BigDecimal("4.5"));
    }

    @ParameterizedTest
    @CsvSource({"imageRating, four", "Date, 2024-02-30", "Date, soon"})
    void isLeftOutWithAWarningWhereItCannotBeReadForCertain(String heading, String cell) {
        SheetRow row = row(List.of("Filename", heading), List.of("a.jpg", cell));

        assertThat(row.values()).isEmpty();
        assertThat(row.warnings()).singleElement().asString().contains(cell);
    }

    @Test
    void namesAPictureByTheSurestOfItsNames() {
        List<String> headings = List.of("ID", "Filename", "Supplier ID", "Job Id", "Caption");

        assertThat(row(headings, List.of(ID, "a.jpg", "urn:1", "MC-7", "x")).subject())
                .isEqualTo(new Subject(Subject.Kind.ID, ID));
        assertThat(row(headings, List.of("17", "a.jpg", "urn:1", "MC-7", "x")).subject())
                .isEqualTo(Subject.filename("a.jpg"));
        assertThat(row(headings, List.of("", "", "urn:1", "MC-7", "x")).subject())
                .isEqualTo(new Subject(Subject.Kind.SUPPLIER_ID, "urn:1"));
        assertThat(row(headings, List.of("17", "", "", "MC-7", "x")).subject())
                .isEqualTo(new Subject(Subject.Kind.SUPPLIER_ID, "17"));
        assertThat(row(headings, List.of("", "", "", "MC-7", "x")).subject())
                .isEqualTo(new Subject(Subject.Kind.JOB_ID, "MC-7"));
    }

    @Test
    void findsTheHeadingsBelowTitlesAndPassesNamelessRowsOver() {
        Columns columns = Columns.of(
                        table(
                                List.of("Monday, Wire desk"),
                                List.of(),
                                List.of("Filename", "Caption", "Nobody knows"),
                                List.of("a.jpg", "A harbour.", "x"),
                                List.of("", "Nobody's", "x"),
                                List.of("b.jpg")),
                        HEADINGS)
                .orElseThrow();

        assertThat(columns.rows("Monday"))
                .extracting(SheetRow::place)
                .containsExactly("“Monday”, row 4", "“Monday”, row 6");
        assertThat(columns.unknown()).containsExactly("Nobody knows");
    }

    @Test
    void takesTheFirstOfTwoColumnsThatSayTheSame() {
        assertThat(row(List.of("Filename", "Caption", "Description"), List.of("a.jpg", "First", "Second"))
                        .values())
                .containsOnly(Map.entry("description", "First"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            7, 7
            seven, -
            -1, -
            12345678901, -
            """)
    void holdsARowToTheRevisionThatItWasMadeOn(String cell, Integer revision) {
        assertThat(row(List.of("Filename", "Revision"), List.of("a.jpg", cell)).revision())
                .isEqualTo(revision);
    }

    @Test
    void isNoSheetOfPicturesWhereNoColumnNamesThem() {
        assertThat(Columns.of(table(List.of("Caption", "Byline"), List.of("A harbour.", "Ines")), HEADINGS))
                .isEmpty();
        assertThat(Columns.of(table(), HEADINGS)).isEmpty();
    }

    private static SheetRow row(List<String> headings, List<String> cells) {
        return Columns.of(table(headings, cells), HEADINGS)
                .orElseThrow()
                .rows("")
                .get(0);
    }

    @SafeVarargs
    private static Table table(List<String>... rows) {
        List<Row> all = new ArrayList<>();
        for (List<String> cells : rows) {
            all.add(new Row(all.size() + 1, cells));
        }
        return new Table("", all);
    }
}
