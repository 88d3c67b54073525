package dev.cutline.caption.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.caption.CaptionParser;
import dev.cutline.caption.check.Fixes.Facts;
import dev.cutline.credit.line.CreditParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixesTests {

    private final CaptionParser captions = new CaptionParser(CreditParser.withBuiltInAgencies());

    @Test
    void writesCapitalsInNaturalCaseAsFarAsNamesAreKnown() {
        assertThat(fix(
                        "caption-capitals",
                        "MAYOR ANNE-MARIE O'NEIL OPENS THE NATO TALKS IN GHENT, BELGIUM, ON MONDAY. A CROWD WAITS.",
                        "",
                        "",
                        ""))
                .containsEntry(
                        "description",
                        "Mayor Anne-Marie O'Neil opens the NATO talks in Ghent, Belgium, on Monday. A crowd waits.");
    }

    @Test
    void leavesNaturalCaseAlone() {
        assertThat(fix("caption-capitals", "The NATO talks in Ghent.", "", "", ""))
                .isEmpty();
    }

    @Test
    void takesTheCreditOutOfTheCaption() {
        assertThat(fix(
                        "credit-in-caption",
                        "People watch a screen at a railway station in Seoul. (Photo by Jung Yeon-je / AFP)",
                        "",
                        "Jung Yeon-je/AFP",
                        ""))
                .containsEntry("description", "People watch a screen at a railway station in Seoul.")
                .containsEntry("creditLine", "Jung Yeon-je/AFP");
    }

    @Test
    void writesTheCreditLineAsItIsPrinted() {
        assertThat(fix("credit-form", "", "JUNG YEON-JE/AFP", "Jung Yeon-je/AFP", ""))
                .containsEntry("creditLine", "Jung Yeon-je/AFP");
    }

    @Test
    void fitsTheCodeToTheCountry() {
        assertThat(fix("country-code", "", "", "", "South Korea")).containsEntry("countryCode", "KOR");
        assertThat(fix("country-code", "", "", "", "Südkorea")).containsEntry("countryCode", "KOR");
        assertThat(fix("country-code", "", "", "", "Ruritania")).isEmpty();
    }

    private Map<String, String> fix(
            String code, String description, String creditLine, String printed, String country) {
        Facts facts = new Facts(
                "",
                description,
                captions.parse(description),
                creditLine,
                printed,
                country,
                "",
                List.of("Anne-Marie O'Neil"),
                List.of("Ghent"));
        return Fixes.of(facts).stream()
                .filter(fix -> fix.code().equals(code))
                .map(Fix::texts)
                .findFirst()
                .orElse(Map.of());
    }
}
