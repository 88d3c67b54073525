package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revisions;
import dev.cutline.web.CaptionForm.Clash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionFormTests {

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
        CaptionForm.of(BASE).texts().forEach((field, text) -> sent.put("iptc." + field, text));

        assertThat(CaptionForm.sent(1, sent).changes(BASE)).isEmpty();
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
        String text = CaptionForm.of(BASE).text("personInImageNames");

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
                        new Clash("headline", "Flood", "Mine", "Flood"), new Clash("cityName", "", "", "Albi"));
        assertThat(clashes).extracting(Clash::onlyTheirs).containsExactly(false, true);
    }

    private static CaptionForm sent(Map<String, String> parameters) {
        return CaptionForm.sent(1, parameters);
    }
}
