package dev.cutline.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFontsTests {

    @Test
    void remembersThatALetterWasLacking() throws IOException {
        try (PDDocument document = new PDDocument()) {
            SheetFonts fonts = new SheetFonts(document, List.of(), letter -> Optional.empty());

            assertThat(fonts.runs("Zürich, Москва, Αθήνα").get(0).text()).isEqualTo("Zürich, Москва, Αθήνα");
            assertThat(fonts.lacking()).isEmpty();
            assertThat(fonts.runs("정연제 in Seoul").get(0).text()).isEqualTo("□□□ in Seoul");
            assertThat(fonts.runs("ทำงาน 😀").get(0).text()).isEqualTo("□□□□□ □");
            assertThat(fonts.lacking()).containsExactly("Hangul", "Thai", "other");
        }
    }

    /** Where the machine has a font for it, as most have. */
    @ParameterizedTest
    @ValueSource(strings = {"정연제", "東京", "سلام"})
    void drawsWhatTheMachineHasAFontFor(String word) throws IOException {
        MachineFonts machine = new MachineFonts();
        assumeTrue(word.codePoints().allMatch(letter -> machine.with(letter).isPresent()));
        try (PDDocument document = new PDDocument()) {
            SheetFonts fonts = new SheetFonts(document, List.of(), machine::with);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float at = 72;
                for (Run run : fonts.runs("AFP " + word)) {
                    run.write(content, at, 600, 48);
                    at += run.width(48);
                }
            }

            assertThat(fonts.runs("AFP " + word)).extracting(Run::text).containsExactly("AFP ", word);
            assertThat(fonts.lacking()).isEmpty();
            assertThat(ink(document, 190, 300)).isPositive();
        }
    }

    @Test
    void joinsTheLettersThatAreJoinedInReading() {
        MachineFonts machine = new MachineFonts();
        assumeTrue(machine.with('\u0633').isPresent());
        Font font = machine.with('\u0633').orElseThrow();

        float apart = new Drawn(font, "\u0633").width(100);
        float joined = new Drawn(font, "\u0633\u0633\u0633").width(100);

        assertThat(joined).isLessThan(2.9f * apart);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text | its lines, 60 points wide
            A dog runs along the quay of Bergen | A dog runs; along the; quay of; Bergen
            Quay | Quay
            Handout-Foto-Agentur | Handout-; Foto-Agentur
            Donaudampfschifffahrtsgesellschaft | Donaudampf; schifffahrtsge; sellschaft
            นักดับเพลิงทำงานบนสันเขา | นักดับ; เพลิงทำ; งานบน; สันเขา
            東京の写真家が、撮影 | 東京の写真家が、撮; 影
            A dog runs along the quay of Bergen at dawn, then another one, and a third | A dog runs; along the; quay of; Bergen at …
            oooooooooooooooooooooooooooooooooooooooooooo | oooooooooo; oooooooooo; oooooooooo; oooooooo …
            """)
    void breaksLinesWhereItsWritingDoes(String text, String lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            SheetFonts fonts = new SheetFonts(document, List.of(), letter -> Optional.empty());

            assertThat(fonts.lines(text, 10, 60, 4)).containsExactly(lines.split("; "));
            for (String line : fonts.lines(text, 10, 60, 4)) {
                assertThat(fonts.width(line, 10)).isLessThanOrEqualTo(60);
            }
        }
    }

    /** Dark points in a strip of the page above the line written on, from one x to another. */
    private static long ink(PDDocument document, int from, int to) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImage(0);
        int line = page.getHeight() - 600;
        return IntStream.range(from, to)
                .flatMap(x -> IntStream.range(line - 40, line + 10).map(y -> page.getRGB(x, y) & 0xff))
                .filter(blue -> blue < 128)
                .count();
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
