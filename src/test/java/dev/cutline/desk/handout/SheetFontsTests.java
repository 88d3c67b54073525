package dev.cutline.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFontsTests {

    @Test
    void remembersThatALetterWasLacking() throws IOException {
        try (PDDocument document = new PDDocument()) {
            SheetFonts fonts = new SheetFonts(document, List.of());

            assertThat(fonts.runs("Zürich, Москва, Αθήνα").get(0).text()).isEqualTo("Zürich, Москва, Αθήνα");
            assertThat(fonts.hasLacked()).isFalse();
            assertThat(fonts.runs("정연제 in Seoul").get(0).text()).isEqualTo("□□□ in Seoul");
            assertThat(fonts.hasLacked()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A dog runs., A dog runs.",
        "שלום, םולש",
        "The word שלום (peace), The word םולש (peace)",
        "שלום AFP 2023, AFP 2023 םולש",
        "(שלום), (םולש)",
    })
    void writesFromTheRightWhatIsReadFromThere(String line, String onPaper) {
        assertThat(VisualOrder.of(line)).isEqualTo(onPaper);
    }
}
