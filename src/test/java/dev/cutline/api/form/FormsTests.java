package dev.cutline.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.meaning.PhotoReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos in the forms that other systems want them in. */
class FormsTests {

    private static final String ADDRESS = "https://desk/api/photos/a";
    private static final PhotoReader READER = PhotoReader.withBuiltInTables();
    private static final Map<String, Object> HARBOUR = Map.of(
            "description", "A \"quiet\" harbour <b>at dawn</b> & no more.",
            "headline", "Dawn",
            "creditLine", "Ines Okafor/AFP",
            "creatorNames", List.of("Ines Okafor"),
            "cityName", "Gdynia",
            "countryName", "Poland",
            "keywords", List.of("harbour", "dawn"),
            "jobid", "MC-7",
            "altTextAccessibility", "Boats \"asleep\"");

    @Test
    void escapesEverythingInAFigureThatComesFromThePicture() {
        String figure = Figure.of(photo(HARBOUR), ADDRESS);

        assertThat(figure)
                .contains("src=\"https://desk/api/photos/a/preview\"")
                .contains("alt=\"Boats &quot;asleep&quot;\"")
                .contains("&lt;b&gt;at dawn&lt;/b&gt; &amp; no more.")
                .contains("width=\"1600\" height=\"1067\"")
                .contains("<span class=\"credit\">")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # caption | headline | what a figure says of a picture without alt text
            Boats lie still. The wind is gone. | TOPSHOT-HARBOUR | Boats lie still.
            Boats lie still | - | Boats lie still
            - | Dawn | Dawn
            """)
    void describesAPictureWithoutAltTextByItsCaption(String caption, String headline, String alt) {
        Map<String, Object> iptc = new HashMap<>();
        iptc.put("description", caption);
        iptc.put("headline", headline);
        iptc.values().removeIf(Objects::isNull);

        assertThat(Figure.of(photo(iptc), ADDRESS)).contains("alt=\"" + alt + "\"");
    }

    @Test
    void saysInAFigureWhetherThePictureMayBeUsed() {
        assertThat(Figure.of(withdrawn(photo(HARBOUR)), ADDRESS)).contains("data-licence=\"blocked\"");
    }

    @Test
    void leavesOutOfAFigureWhatNobodyKnows() {
        assertThat(Figure.of(photo(Map.of()), ADDRESS)).contains("alt=\"\"").doesNotContain("class=\"credit\"");
    }

    @Test
    void namesPeopleAsCreatorsAndTheHouseWhereNobodyIsNamed() {
        assertThat(ImageObject.of(photo(HARBOUR), ADDRESS, null))
                .containsEntry("creator", List.of(Map.of("@type", "Person", "name", "Ines Okafor")))
                .containsEntry("contentLocation", Map.of("@type", "Place", "name", "Gdynia, Poland"));
        assertThat(ImageObject.of(photo(Map.of("creditLine", "AFP")), ADDRESS, null))
                .containsEntry("creator", List.of(Map.of("@type", "Organization", "name", "AFP")));
        assertThat(ImageObject.of(photo(Map.of()), ADDRESS, null)).doesNotContainKeys("creator", "creditText");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # statement, register, license, acquireLicensePage
            https://a.example/terms, https://b.example/buy, https://a.example/terms, https://b.example/buy
            Ask the desk, https://b.example/buy, -, https://b.example/buy
            javascript:alert(1), javascript:alert(2), -, -
            -, -, -, -
            """)
    void linksToNothingButPages(String statement, String register, String license, String acquire) {
        Map<String, Object> iptc = new HashMap<>();
        if (statement != null) {
            iptc.put("webstatementRights", statement);
        }
        Map<String, Object> image = ImageObject.of(photo(iptc), ADDRESS, register);

        assertThat(image.get("license")).isEqualTo(license);
        assertThat(image.get("acquireLicensePage")).isEqualTo(acquire);
    }

    @Test
    void writesWhatItKnowsIntoNinjs() {
        Map<String, Object> item = Ninjs.of(photo(HARBOUR), ADDRESS);

        assertThat(item)
                .contains(
                        entry("uri", ADDRESS),
                        entry("type", "picture"),
                        entry("version", "1"),
                        entry("pubStatus", "usable"),
                        entry("by", "Ines Okafor"),
                        entry("located", "Gdynia"))
                .containsEntry("places", List.of(Map.of("name", "Gdynia"), Map.of("name", "Poland")))
                .containsEntry("subjects", List.of(Map.of("name", "harbour"), Map.of("name", "dawn")))
                .doesNotContainKeys("embargoed", "contentCreated", "edNote");
        assertThat(item.get("altIds").toString()).contains("MC-7").contains("a".repeat(64));
        assertThat(item.get("descriptions").toString()).contains("creditline").contains("quiet");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2024-03-05T10:15:30+01:00, 2024-03-05T10:15:30+01:00
            2024-03-05T10:15:00+01:00, 2024-03-05T10:15:00+01:00
            2024-03-05T10:15Z, 2024-03-05T10:15:00Z
            2024-03-05T10:15:30, -
            2024-03, -
            circa 1976, -
            """)
    void putsOnlyWholeMomentsIntoNinjs(String created, String written) {
        assertThat(Ninjs.of(photo(Map.of("dateCreated", created)), ADDRESS).get("contentCreated"))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"EMBARGOED UNTIL 2099-01-01 06:00:00Z, withheld", "EMBARGOED UNTIL 2001-01-01 06:00:00Z, usable"})
    void saysInNinjsWhatIsUnderAnEmbargo(String instructions, String status) {
        assertThat(Ninjs.of(photo(Map.of("instructions", instructions)), ADDRESS))
                .containsEntry("pubStatus", status);
    }

    @Test
    void cancelsInNinjsWhatWasWithdrawn() {
        assertThat(Ninjs.of(withdrawn(photo(HARBOUR)), ADDRESS)).containsEntry("pubStatus", "canceled");
    }

    private static Photo photo(Map<String, Object> iptc) {
        return READER.read(Revisions.first('a', iptc), true);
    }

    private static Photo withdrawn(Photo photo) {
        Revision record = photo.record()
                .withdrawn(
                        new Withdrawal("Wrong person", "AFP", Revisions.RECEIVED),
                        new Change("desk", Revisions.RECEIVED, null));
        return READER.read(record, true);
    }
}
