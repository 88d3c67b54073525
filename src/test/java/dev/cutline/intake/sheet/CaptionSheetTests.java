package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionSheetTests {

    private static final Headings HEADINGS = new Headings(Map.of());

    @TempDir
    Path folder;

    @Test
    void givesEachPictureItsRowByFileName() throws IOException {
        CaptionSheet sheet = read("""
                filename,caption,byline,Keywords,unheard of
                IMG_1.jpg,"A ""quiet"" harbour,
                at dawn",Ines Okafor; Kerem Aydin,harbour;dawn,x
                ,nobody's caption,,,
                IMG_2.JPG,,Lena Brandt,,
                """);

        assertThat(values(sheet, "IMG_1.jpg"))
                .containsEntry("description", "A \"quiet\" harbour,\nat dawn")
                .containsEntry("creatorNames", List.of("Ines Okafor", "Kerem Aydin"))
                .containsEntry("keywords", List.of("harbour", "dawn"))
                .hasSize(3);
        assertThat(values(sheet, "IMG_2.JPG")).containsOnlyKeys("creatorNames");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.unknown()).containsExactly("unheard of");
    }

    @Test
    void knowsHeadingsInOtherLanguages() throws IOException {
        CaptionSheet sheet =
                read("\uFEFFDateiname,Bildunterschrift,Fotograf:in,Überschrift,Légende\na.jpg,Text,,Kopf,\n");

        assertThat(values(sheet, "a.jpg")).containsEntry("description", "Text").containsEntry("headline", "Kopf");
    }

    @Test
    void readsTheSheetOfTheSamples() throws IOException {
        CaptionSheet sheet = CaptionSheet.read("captions.csv", Path.of("samples/captions.csv"), HEADINGS);

        assertThat(values(sheet, "IMG_7719.jpg")).containsEntry("creditLine", "Lena Brandt/Getty Images");
        assertThat(sheet.rows()).hasSize(2);
    }

    private CaptionSheet read(String csv) throws IOException {
        return CaptionSheet.read("captions.csv", Files.writeString(folder.resolve("captions.csv"), csv), HEADINGS);
    }

    private static Map<String, Object> values(CaptionSheet sheet, String filename) {
        return sheet.rows().stream()
                .filter(row -> row.subject().equals(Subject.filename(filename)))
                .map(SheetRow::values)
                .findFirst()
                .orElseThrow();
    }
}
