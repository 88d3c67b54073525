package dev.cutline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptionSheetTests {

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

        assertThat(sheet.of("img_1.JPG"))
                .containsEntry("description", "A \"quiet\" harbour,\nat dawn")
                .containsEntry("creatorNames", List.of("Ines Okafor", "Kerem Aydin"))
                .containsEntry("keywords", List.of("harbour", "dawn"))
                .hasSize(3);
        assertThat(sheet.of("IMG_2.jpg")).containsOnlyKeys("creatorNames");
        assertThat(sheet.of("IMG_3.jpg")).isEmpty();
    }

    @Test
    void knowsHeadingsInOtherLanguages() throws IOException {
        CaptionSheet sheet =
                read("\uFEFFDateiname,Bildunterschrift,Fotograf:in,Überschrift,Légende\na.jpg,Text,,Kopf,\n");

        assertThat(sheet.of("a.jpg")).containsEntry("description", "Text").containsEntry("headline", "Kopf");
    }

    @Test
    void readsTheSheetOfTheSamples() throws IOException {
        CaptionSheet sheet = CaptionSheet.read(Path.of("samples/captions.csv"));

        assertThat(sheet.of("IMG_7719.jpg")).containsEntry("creditLine", "Lena Brandt/Getty Images");
        assertThat(sheet.rows()).hasSize(2);
    }

    private CaptionSheet read(String csv) throws IOException {
        return CaptionSheet.read(Files.writeString(folder.resolve("captions.csv"), csv));
    }
}
