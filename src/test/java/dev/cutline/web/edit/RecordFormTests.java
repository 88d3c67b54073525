package dev.cutline.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revisions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormTests {

    private static final Revision BASE = Revisions.first(
            'a',
            Map.of(
                    "headline",
                    "Flood",
                    "description",
                    "Line one\r\nline two",
                    "keywords",
                    List.of("river", "boat"),
                    "personInImageNames",
                    List.of("Doe, Jane")));

    @Test
    void changesNothingWhenItIsSentAsItBegan() {
        Map<String, String> sent = new LinkedHashMap<>();
        RecordForm.of(BASE).texts().forEach((field, text) -> sent.put("iptc." + field, text));

        assertThat(RecordForm.sent(1, sent).changes(BASE)).isEmpty();
    }

    @Test
    void changesOnlyWhatWasSentAndDiffers() {
        assertThat(sent(Map.of("iptc.headline", " Flood in Albi ", "iptc.keywords", "river; boat"))
                        .changes(BASE))
                .isEqualTo(Map.of("headline", "Flood in Albi"));
    }

    @Test
    void removesWhatWasEmptied() {
        assertThat(sent(Map.of("iptc.headline", "")).changes(BASE)).containsEntry("headline", null);
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        assertThat(sent(Map.of("iptc.withdrawn", "x", "headline", "y")).changes(BASE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "river, boat, rescue | river,boat,rescue",
                "river; Seoul, South Korea; | river;Seoul, South Korea",
                "river;;  ; | river"
            })
    void readsSeveralValuesFromOneField(String text, String values) {
        assertThat(sent(Map.of("iptc.keywords", text)).changes(BASE))
                .containsEntry("keywords", List.of(values.split(values.contains(";") ? ";" : ",")));
    }

    @Test
    void writesASingleValueWithACommaSoThatItStaysOne() {
        String text = RecordForm.of(BASE).text("personInImageNames");

        assertThat(text).isEqualTo("Doe, Jane;");
        assertThat(sent(Map.of("iptc.personInImageNames", text + " Roe")).changes(BASE))
                .containsEntry("personInImageNames", List.of("Doe, Jane", "Roe"));
    }

    @Test
    void listsWhatEitherEditorHasChanged() {
        Map<String, Object> iptc = new LinkedHashMap<>(BASE.iptc());
        iptc.put("cityName", "Albi");
        Revision theirs = BASE.edited(iptc, BASE.origin(), new Change("Mara", Revisions.RECEIVED, null));

        List<Clash> clashes =
                sent(Map.of("iptc.headline", "Mine", "iptc.source", "")).clashes(BASE, theirs);

        assertThat(clashes)
                .containsExactly(
                        new Clash("headline", "Flood", "Mine", "Flood"), new Clash("cityName", null, null, "Albi"));
        assertThat(clashes).extracting(Clash::onlyTheirs).containsExactly(false, true);
    }

    @Test
    void takesAMemberAwayThatWasEmptied() {
        Revision base = Revisions.first(
                'd', Map.of("creatorContactInfo", Map.of("CiEmailWork", "ines@example.org", "CiTelWork", "+47 22")));
        var changes = sent(Map.of(
                        "iptc.creatorContactInfo[0].CiTelWork", "", "iptc.creatorContactInfo[0].CiAdrCity", "Bergen"))
                .changes(base);

        assertThat(new RecordEditor().edit(base, changes, base.change()).iptc())
                .containsEntry("creatorContactInfo", Map.of("CiEmailWork", "ines@example.org", "CiAdrCity", "Bergen"));
    }

    @Test
    void changesOneMemberOfAStructureAndKeepsTheRest() {
        Map<String, Object> licensor = Map.of("LicensorName", "AFP", "LicensorURL", "https://example.org/");
        Revision base = Revisions.first('b', Map.of("licensors", List.of(licensor)));

        assertThat(sent(Map.of("iptc.licensors[0].LicensorName", "AFP", "iptc.licensors[0].LicensorCity", ""))
                        .changes(base))
                .isEmpty();
        assertThat(sent(Map.of(
                                "iptc.licensors[0].LicensorName", "Agence France-Presse",
                                "iptc.licensors[1].LicensorName", "Getty Images",
                                "iptc.licensors[2].LicensorName", " "))
                        .changes(base))
                .containsEntry(
                        "licensors",
                        List.of(
                                Map.of("LicensorName", "Agence France-Presse", "LicensorURL", "https://example.org/"),
                                Map.of("LicensorName", "Getty Images")));
        assertThat(sent(Map.of("iptc.licensors[0].LicensorName", "", "iptc.licensors[0].LicensorURL", ""))
                        .changes(base))
                .containsEntry("licensors", null);
    }

    @Test
    void keepsFurtherLanguagesInsideStructures() {
        Map<String, Object> place = Map.of("LocationName", Map.of("x-default", "Vienna", "de", "Wien"));
        Revision base = Revisions.first('c', Map.of("locationsShown", List.of(place)));

        assertThat(RecordForm.of(base).text("locationsShown[0].LocationName")).isEqualTo("Vienna");
        assertThat(sent(Map.of("iptc.locationsShown[0].LocationName", "Vienna, Austria"))
                        .changes(base))
                .containsEntry(
                        "locationsShown",
                        List.of(Map.of("LocationName", Map.of("x-default", "Vienna, Austria", "de", "Wien"))));
    }

    @Test
    void writesStructuresInsideStructures() {
        assertThat(sent(Map.of("iptc.personsShown[0].PersonCharacteristic[0].CvTermName", "goalkeeper"))
                        .changes(BASE))
                .containsEntry(
                        "personsShown",
                        List.of(Map.of("PersonCharacteristic", List.of(Map.of("CvTermName", "goalkeeper")))));
    }

    @Test
    void writesFurtherLanguagesAndNumbers() {
        assertThat(sent(Map.of("iptc.description@de", "Hochwasser", "iptc.imageRating", "4"))
                        .changes(BASE))
                .isEqualTo(Map.of("description@de", "Hochwasser", "imageRating", 4L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"licensors[999999999].LicensorName", "licensors[-1].LicensorName", "licensors[x", "licensors["})
    void passesOverRowsThatCannotBe(String path) {
        assertThat(sent(Map.of("iptc." + path, "x")).changes(BASE)).isEmpty();
    }

    private static RecordForm sent(Map<String, String> parameters) {
        return RecordForm.sent(1, parameters);
    }
}
