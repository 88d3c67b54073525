package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.photo.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value where it belongs, whatever the sheet is made with; and what isn't a sheet is refused. */
class SheetFilesTests {

    private static final Headings HEADINGS = new Headings(Map.of("Bild-Nr.", "filename", "Wo", "City"));

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return SheetFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void putsEveryValueWhereItBelongs(String name, byte[] content) throws IOException {
        CaptionSheet sheet = read(name, content);

        assertThat(sheet.rows())
                .extracting(SheetRow::subject)
                .containsExactly(
                        Subject.filename("IMG_1.jpg"), Subject.filename("IMG_2.JPG"), Subject.filename("IMG_3.jpg"));
        assertThat(sheet.rows()).flatExtracting(SheetRow::warnings).isEmpty();
        List<List<String>> creators =
                List.of(List.of("Ines Okafor", "Kerem Aydin"), List.of("Lena Brandt"), List.of("Lena Brandt"));
        for (int row = 0; row < 3; row++) {
            assertThat(sheet.rows().get(row).values())
                    .containsEntry("description", SheetFiles.CAPTIONS.get(row))
                    .containsEntry("creatorNames", creators.get(row))
                    .containsEntry("dateCreated", SheetFiles.rows().get(row).get(3))
                    .containsEntry("cityName", "Gdynia")
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Job Id,MC-7,JOB_ID",
        "Auftragsnummer,0012,JOB_ID",
        "Supplier ID,urn:x:1,SUPPLIER_ID",
        "Bildnummer,2.71350482,SUPPLIER_ID",
        "ID,1207731448,SUPPLIER_ID",
    })
    void knowsPicturesByOtherNames(String heading, String name, Subject.Kind kind) throws IOException {
        CaptionSheet sheet =
                read("a.csv", (heading + ",caption\n" + name + ",Text\n").getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.rows().get(0).subject()).isEqualTo(new Subject(kind, name));
    }

    @Test
    void leavesADateOutThatCanBeReadInTwoWays() throws IOException {
        CaptionSheet sheet = read("a.csv", bytes("filename,date\na.jpg,03/04/2023\n"));

        assertThat(sheet.rows().get(0).values()).isEmpty();
        assertThat(sheet.rows().get(0).warnings()).singleElement().asString().contains("03/04/2023");
    }

    @Test
    void readsCaptionsInSeveralLanguages() throws IOException {
        CaptionSheet sheet = read("a.csv", bytes("filename;caption;Caption (de);Headline (de)\na.jpg;Snow;Schnee;x\n"));

        assertThat(sheet.rows().get(0).values())
                .containsOnly(Map.entry("description", "Snow"), Map.entry("description@de", "Schnee"));
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnybodyWrites() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }

        assertThat(output.size()).isLessThan(100_000);
        assertRefused("bomb.xlsx", output.toByteArray(), "unpacks to more than 64 MB");
    }

    @Test
    void refusesCellsThatRepeatWithoutEnd() {
        String cell = "<table:table-cell table:number-columns-repeated=\"400\"><text:p>%s</text:p></table:table-cell>"
                .formatted("x".repeat(10_000));
        String row = "<table:table-row>" + cell + "</table:table-row>";
        String ods = "<a xmlns:table=\"t\" xmlns:text=\"x\"><table:table>" + row.repeat(20) + "</table:table></a>";

        assertRefused("bomb.ods", SheetFiles.zip("content.xml", ods), "32 million characters");
    }

    @Test
    void refusesMacros() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
        }

        assertRefused("macros.xlsm", output.toByteArray(), "holds macros");
    }

    @Test
    void refusesExternalEntities() {
        String docx =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:tbl>&a;</w:tbl></w:document>";

        assertRefused("entities.docx", SheetFiles.zip("word/document.xml", docx), "damaged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zip.xlsx|PK\u0003\u0004 cut off|damaged",
                "old.xls|\u00D0\u00CF\u0011\u00E0 and more|old Office kind",
                "noise.csv|a\u0000b\u0000\u0000,c|damaged",
                "empty.csv|''|no column that names its pictures",
                "prose.csv|Just a sentence, with a comma.|no column that names its pictures",
            })
    void refusesWhatIsNoSheet(String name, String content, String why) {
        assertRefused(name, content.getBytes(StandardCharsets.ISO_8859_1), why);
    }

    private void assertRefused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(UnusableCompanion.class)
                .hasMessageContaining(name)
                .hasMessageContaining(why);
    }

    private CaptionSheet read(String name, byte[] content) throws IOException {
        return CaptionSheet.read(name, Files.write(folder.resolve(name), content), HEADINGS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
