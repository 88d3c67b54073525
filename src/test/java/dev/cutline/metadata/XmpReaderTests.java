package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmpReaderTests {

    @Test
    void keepsListsLanguagesAndStructures() {
        assertThat(read("<dc:creator><rdf:Seq><rdf:li>A</rdf:li><rdf:li>B</rdf:li></rdf:Seq></dc:creator>"))
                .containsEntry("dc:creator", List.of("A", "B"));
        assertThat(read("<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>T</rdf:li><rdf:li xml:lang='de'>D</rdf:li>"
                        + "</rdf:Alt></dc:title>"))
                .containsEntry("dc:title", Map.of("x-default", "T", "de", "D"));
        assertThat(read(
                        "<plus:Licensor><rdf:Seq><rdf:li rdf:parseType='Resource'><plus:LicensorName>N</plus:LicensorName>"
                                + "</rdf:li></rdf:Seq></plus:Licensor>"))
                .containsEntry("plus:Licensor", List.of(Map.of("LicensorName", "N")));
    }

    @Test
    void readsEveryWayToWriteAStructure() {
        for (String item : List.of(
                "<rdf:li rdf:parseType='Resource'><ext:City>Bern</ext:City></rdf:li>",
                "<rdf:li><rdf:Description><ext:City>Bern</ext:City></rdf:Description></rdf:li>",
                "<rdf:li><rdf:Description ext:City='Bern'/></rdf:li>",
                "<rdf:li ext:City='Bern'/>")) {
            assertThat(read("<ext:LocationShown><rdf:Bag>" + item + "</rdf:Bag></ext:LocationShown>"))
                    .containsEntry("Iptc4xmpExt:LocationShown", List.of(Map.of("City", "Bern")));
        }
    }

    @Test
    void acceptsPropertiesAsAttributes() {
        String xmp = Samples.xmp("").replace("rdf:about=''", "rdf:about='' photoshop:City='Bern'");

        assertThat(packet(xmp)).containsEntry("photoshop:City", "Bern");
    }

    @Test
    void acceptsNamesInTheWrongCase() {
        assertThat(read("<dc:Rights>(c) me</dc:Rights>")).containsEntry("dc:rights", Map.of("x-default", "(c) me"));
    }

    @Test
    void givesListsAndLanguagesWhereOnlyATextStands() {
        assertThat(read("<dc:creator>A</dc:creator><dc:description>D</dc:description>"))
                .containsEntry("dc:creator", List.of("A"))
                .containsEntry("dc:description", Map.of("x-default", "D"));
    }

    @Test
    void readsRemarksOnAValueAsTheValue() {
        assertThat(read("<photoshop:Credit rdf:parseType='Resource'><rdf:value>AFP</rdf:value><ext:City>x</ext:City>"
                        + "</photoshop:Credit>"))
                .containsEntry("photoshop:Credit", "AFP");
    }

    @Test
    void givesCoordinatesAsSignedDegreesAndFractionsAsNumbers() {
        assertThat(read(
                        "<exif:GPSLatitude>48,16.5S</exif:GPSLatitude><exif:GPSLongitude>16,20,16.8E</exif:GPSLongitude>"
                                + "<exif:GPSAltitude>4805/10</exif:GPSAltitude>"
                                + "<exif:LensSpecification>24/1 70/1 28/10 0/0</exif:LensSpecification>"))
                .containsEntry("exif:GPSLatitude", "-48.275")
                .containsEntry("exif:GPSLongitude", "16.338")
                .containsEntry("exif:GPSAltitude", "480.5")
                .containsEntry("exif:LensSpecification", "24 70 2.8 0/0");
    }

    @Test
    void readsLatin1InsideUtf8() {
        byte[] packet =
                Samples.xmp("<photoshop:City>Zürich \u00fc</photoshop:City>").getBytes(StandardCharsets.UTF_8);
        byte[] broken = new String(packet, StandardCharsets.ISO_8859_1)
                .replace(" \u00c3\u00bc", " \u00fc")
                .getBytes(StandardCharsets.ISO_8859_1);
        Map<String, Object> values = new LinkedHashMap<>();
        XmpReader.read(broken, values);

        assertThat(values).containsEntry("photoshop:City", "Zürich ü");
    }

    @Test
    void takesABareAmpersandForItselfAndANumberOfNoCharacterForABlank() {
        assertThat(read("<photoshop:City>A & B &amp; C&D &#233; &#xE9;</photoshop:City>"
                        + "<photoshop:Credit>A&#11;B&#xD800;C</photoshop:Credit>"))
                .containsEntry("photoshop:City", "A & B & C&D é é")
                .containsEntry("photoshop:Credit", "A B C");
    }

    @Test
    void usesTheUsualPrefixWhateverTheFileSays() {
        assertThat(packet(Samples.xmp("<a:City xmlns:a='http://ns.adobe.com/photoshop/1.0/'>Bern</a:City>")))
                .containsEntry("photoshop:City", "Bern");
    }

    private static Map<String, Object> read(String properties) {
        return packet(Samples.xmp(properties));
    }

    private static Map<String, Object> packet(String xmp) {
        Map<String, Object> values = new LinkedHashMap<>();
        XmpReader.read(xmp.getBytes(StandardCharsets.UTF_8), values);
        return values;
    }
}
