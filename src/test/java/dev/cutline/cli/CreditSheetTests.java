package dev.cutline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CreditSheetTests {

    @Test
    void saysAFactALineAndNothingOfWhatIsUnknown() {
        assertThat(sheet("""
                [{"photoId": "3f2a", "matchedBy": "filename",
                  "credit": {"line": "x", "creators": ["Jung Yeon-je", "Ana Ruiz"], "source": "AFP", "supplier": null, "copyright": ""},
                  "licence": {"creditLine": "Jung Yeon-je/AFP", "status": "blocked",
                              "reasons": [{"code": "a", "message": "It was withdrawn."}, {"code": "b", "message": "No sales."}]}}]""")).isEqualTo("""
                        Credit     Jung Yeon-je/AFP
                        Creators   Jung Yeon-je; Ana Ruiz
                        Source     AFP
                        Use        blocked
                        Because    It was withdrawn. No sales.
                        Found by   filename
                        Photo      3f2a""");
    }

    @Test
    void partsPicturesByAnEmptyLine() {
        assertThat(sheet("[{\"photoId\": \"a\"}, {\"photoId\": \"b\"}]")).isEqualTo("Photo      a\n\nPhoto      b");
    }

    @Test
    void takesTheLineAsReceivedWhereNoneMustBePrinted() {
        assertThat(sheet("[{\"credit\": {\"line\": \"Photo: AP\"}, \"licence\": {\"creditLine\": null}}]"))
                .isEqualTo("Credit     Photo: AP");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(sheet("[]")).isEqualTo("The desk knows no picture like this.");
    }

    private static String sheet(String matches) {
        return CreditSheet.of(new JsonMapper().readTree(matches));
    }
}
