package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.metadata.container.Damaged;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties changed in XMP, everything else in it left as it is. */
class XmpEditorTests {

    @Test
    void changesNothingWhereThePropertySaysSoAlready() {
        XmpEditor editor = editor("<photoshop:City>Bern</photoshop:City>");
        set(editor, "cityName", "Bern");

        assertThat(editor.changed()).isFalse();
        set(editor, "cityName", "Basel");
        assertThat(editor.changed()).isTrue();
    }

    @Test
    void replacesAllSpellingsOfAProperty() {
        XmpEditor editor = editor("<dc:Rights>old</dc:Rights><photoshop:city>Bern</photoshop:city>");
        set(editor, "copyrightNotice", "new");
        set(editor, "cityName", null);

        assertThat(read(editor))
                .containsEntry("dc:rights", Map.of("x-default", "new"))
                .doesNotContainKeys("dc:Rights", "photoshop:city", "photoshop:City");
    }

    @Test
    void writesTheMainLanguageFirst() {
        Map<String, Object> languages = new LinkedHashMap<>();
        languages.put("de", "Ein Hafen.");
        languages.put("x-default", "A harbour.");
        XmpEditor editor = editor("");
        set(editor, "description", languages);

        assertThat(read(editor)).containsEntry("dc:description", languages);
        String packet = new String(editor.packet(), StandardCharsets.UTF_8);
        assertThat(packet.indexOf("A harbour.")).isLessThan(packet.indexOf("Ein Hafen."));
    }

    @Test
    void writesListsInTheirOrder() {
        XmpEditor editor =
                editor("<dc:creator><rdf:Seq><rdf:li>Somebody</rdf:li><rdf:li>Else</rdf:li></rdf:Seq></dc:creator>");
        set(editor, "creatorNames", List.of("Zoë Müller", "정연제"));

        assertThat(read(editor)).containsEntry("dc:creator", List.of("Zoë Müller", "정연제"));
    }

    @Test
    void writesStructuresWithStructuresInThem() {
        List<Map<String, Object>> shown =
                List.of(Map.of("City", "Gdynia", "CountryCode", "PL"), Map.of("City", "Albi"));
        XmpEditor editor = editor("");
        set(editor, "locationsShown", shown);

        assertThat(read(editor)).containsEntry("Iptc4xmpExt:LocationShown", shown);
    }

    @ParameterizedTest
    @CsvSource({"47.5, 47.5", "-0.25, -0.25", "180, 180", "0, 0"})
    void writesCoordinatesInTheirOwnForm(String degrees, String read) {
        XmpEditor editor = editor("");
        set(editor, "locationCreated", List.of(Map.of("GPSLatitude", degrees, "GPSLongitude", degrees)));

        assertThat(read(editor).get("Iptc4xmpExt:LocationCreated"))
                .isEqualTo(List.of(Map.of("GPSLatitude", read, "GPSLongitude", read)));
        assertThat(new String(editor.packet(), StandardCharsets.UTF_8))
                .containsPattern("\\d+,[\\d.]+[NS]")
                .containsPattern("\\d+,[\\d.]+[EW]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b & c > d", "quotes \" and '", "]]>", "two\nlines\tand a tab", "😀 정연제"})
    void keepsEveryCharacter(String text) {
        XmpEditor editor = editor("");
        set(editor, "headline", text);

        assertThat(read(editor)).containsEntry("photoshop:Headline", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:own",
                "http://example.org/?a=1&amp;b=2",
                "http://example.org/&quot;x&quot;",
                "a&lt;b&gt;",
                "it's"
            })
    void keepsNamespacesOfAnyCharacters(String namespace) {
        String own = "<n:Own xmlns:n=\"%s\">kept</n:Own>".formatted(namespace);
        XmpEditor editor = editor(own + "<dc:source>x xmlns:n='a&amp;b'</dc:source>");
        set(editor, "cityName", "Bergen");

        assertThat(read(editor))
                .containsValue("kept")
                .containsEntry("dc:source", "x xmlns:n='a&b'")
                .containsEntry("photoshop:City", "Bergen");
    }

    @Test
    void letsTheMainPacketWin() {
        XmpEditor editor = XmpEditor.of(List.of(
                packet("<photoshop:City>Bern</photoshop:City>"),
                packet("<photoshop:City>Basel</photoshop:City><photoshop:State>BE</photoshop:State>")));

        assertThat(read(editor)).containsEntry("photoshop:City", "Bern").containsEntry("photoshop:State", "BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no XML", "<rdf:RDF", "<!DOCTYPE x [<!ENTITY e 'x'>]><x>&e;</x>"})
    void refusesWhatIsNoXmp(String packet) {
        List<byte[]> packets = List.of(packet.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> XmpEditor.of(packets)).isInstanceOf(Damaged.class);
    }

    private static XmpEditor editor(String properties) {
        return XmpEditor.of(List.of(packet(properties)));
    }

    private static byte[] packet(String properties) {
        return Samples.xmp(properties).getBytes(StandardCharsets.UTF_8);
    }

    private static void set(XmpEditor editor, String property, Object value) {
        editor.set(IptcProperties.byId(property).orElseThrow(), value);
    }

    private static Map<String, Object> read(XmpEditor editor) {
        Map<String, Object> values = new LinkedHashMap<>();
        XmpReader.read(editor.packet(), values);
        return values;
    }
}
