package dev.cutline.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionFile;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Edition;
import dev.cutline.photo.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ninjs of all generations and NewsML-G2. */
class SupplierItemsTests {

    @TempDir
    Path folder;

    private static final String NINJS_1 = """
            {"uri": "urn:desk:1", "type": "picture", "version": "3", "pubstatus": "usable",
             "byline": "By Ines Okafor and Kerem Aydin", "headline": "Last maize", "description_text": "A farmer.",
             "copyrightnotice": "(c) Merrin", "usageterms": "Editorial use only", "ednote": "NO SALES",
             "infosource": [{"name": "Merrin Wire"}], "person": [{"name": "Ana Ruiz"}],
             "altids": {"wire": "MW-77"},
             "renditions": {"main": {"href": "https://wire.example/a/maize%201.jpg?key=x"}}}
            """;

    private static final String NINJS_3 = """
            {"uri": "urn:desk:1", "type": "picture", "version": "3", "pubStatus": "usable",
             "by": "Ines Okafor, Kerem Aydin", "headlines": [{"role": "main", "value": "Last maize"}],
             "descriptions": [{"role": "creditline", "value": "Okafor/Merrin Wire"},
                              {"role": "caption", "contentType": "text/html", "value": "<p>A farmer.</p>"},
                              {"role": "caption", "value": "A farmer."}],
             "copyrightNotice": "(c) Merrin", "usageTerms": "Editorial use only", "edNote": "NO SALES",
             "infoSources": [{"name": "Merrin Wire"}], "people": [{"name": "Ana Ruiz"}],
             "altIds": [{"role": "wire", "value": "MW-77"}],
             "renditions": [{"name": "main", "href": "https://wire.example/a/maize%201.jpg?key=x"}]}
            """;

    static final String NEWSML = """
            <?xml version="1.0"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
            <newsItem guid="urn:text"><itemMeta><itemClass qcode="ninat:text"/></itemMeta></newsItem>
            <newsItem guid="urn:desk:1" version="3">
              <rightsInfo><copyrightNotice>(c) Merrin</copyrightNotice><usageTerms>Editorial use only</usageTerms></rightsInfo>
              <itemMeta><itemClass qcode="ninat:picture"/><versionCreated>2023-03-17T08:00:00Z</versionCreated>
                <embargoed>2040-01-01T06:00:00+01:00</embargoed><pubStatus qcode="stat:STATUS"/><edNote>NO SALES</edNote></itemMeta>
              <contentMeta><contentCreated>2023-03-16</contentCreated><altId>MW-77</altId>
                <located type="cptype:city"><name>Córdoba</name><broader type="cptype:country"><name>Argentina</name></broader></located>
                <creator><name>Ines Okafor</name></creator><creditline>Okafor/Merrin Wire</creditline>
                <subject type="cpnat:person"><name>Ana Ruiz</name></subject><subject type="cpnat:abstract"><name>Farming</name></subject>
                <headline>Last maize</headline><description role="drol:summary">No.</description>
                <description role="drol:caption">A farmer.</description><keyword>maize</keyword><keyword>harvest</keyword></contentMeta>
              <contentSet><remoteContent href="maize 1.jpg" rendition="rnd:highRes"/></contentSet>
            </newsItem></itemSet></newsMessage>
            """.strip();

    @ParameterizedTest
    @ValueSource(strings = {NINJS_1, NINJS_3})
    void readsPicturesOfNinjs(String json) throws IOException {
        Statement statement = only(
                new NinjsReader().read(file("item.json", json)).orElseThrow().statements());

        assertThat(statement.values())
                .containsEntry("headline", "Last maize")
                .containsEntry("description", "A farmer.")
                .containsEntry("creatorNames", List.of("Ines Okafor", "Kerem Aydin"))
                .containsEntry("copyrightNotice", "(c) Merrin")
                .containsEntry("usageTerms", "Editorial use only")
                .containsEntry("instructions", "NO SALES")
                .containsEntry("source", "Merrin Wire")
                .containsEntry("personInImageNames", List.of("Ana Ruiz"));
        assertThat(statement.edition()).isEqualTo(new Edition("urn:desk:1", 3));
        assertThat(statement.subjects())
                .contains(Subject.filename("maize 1.jpg"), new Subject(Subject.Kind.SUPPLIER_ID, "MW-77"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'place': [{'name': 'Córdoba'}] | Córdoba | | |",
                "'places': [{'name': 'Córdoba', 'role': 'city'}, {'name': 'Argentina', 'role': 'country'}] | Córdoba | | Argentina |",
                "'place': [{'name': 'Argentina', 'rel': 'nrol:country'}] | | | Argentina |",
                "'place': [{'name': 'Merrin port', 'rel': 'venue'}, {'name': 'Merrin'}] | Merrin | | | Merrin port",
                "'places': [{'name': 'Home', 'role': 'x', 'contactInfo': [{'address': {'locality': 'Izmir', 'area': 'Aegean', 'country': 'Turkey'}}]}] | Izmir | Aegean | Turkey |",
                "'places': [{'name': 'The river', 'role': 'naturalfeature'}] | | | |"
            })
    void readsPlacesOfNinjs(String places, String city, String region, String country, String venue)
            throws IOException {
        String json = "{'type': 'picture', %s}".formatted(places).replace('\'', '"');

        Map<String, Object> values = only(new NinjsReader()
                        .read(file("item.json", json))
                        .orElseThrow()
                        .statements())
                .values();

        assertThat(values.get("cityName")).isEqualTo(city);
        assertThat(values.get("provinceState")).isEqualTo(region);
        assertThat(values.get("countryName")).isEqualTo(country);
        assertThat(values.get("sublocationName")).isEqualTo(venue);
    }

    @Test
    void readsTheCreditLineAmongTheDescriptionsOfNinjs() throws IOException {
        Statement statement = only(
                new NinjsReader().read(file("item.json", NINJS_3)).orElseThrow().statements());

        assertThat(statement.values()).containsEntry("creditLine", "Okafor/Merrin Wire");
    }

    @Test
    void readsThePicturesOfANewsMessage() throws IOException {
        Statement statement = only(newsml("usable"));

        assertThat(statement.values())
                .containsEntry("headline", "Last maize")
                .containsEntry("description", "A farmer.")
                .containsEntry("creatorNames", List.of("Ines Okafor"))
                .containsEntry("creditLine", "Okafor/Merrin Wire")
                .containsEntry("cityName", "Córdoba")
                .containsEntry("countryName", "Argentina")
                .containsEntry("personInImageNames", List.of("Ana Ruiz"))
                .containsEntry("keywords", List.of("maize", "harvest"))
                .containsEntry("dateCreated", "2023-03-16")
                .containsEntry("instructions", "NO SALES");
        assertThat(statement.demand().embargo()).isEqualTo("EMBARGOED UNTIL 2040-01-01 06:00:00+01:00");
        assertThat(statement.demand().kill()).isNull();
        assertThat(statement.subjects()).contains(Subject.filename("maize 1.jpg"));
    }

    @Test
    void killsWhatIsCanceled() throws IOException {
        assertThat(only(newsml("canceled")).demand().kill()).contains("Withdrawn by its supplier", "version 3");
    }

    @Test
    void withholdsWithoutATimeToo() throws IOException {
        CompanionFile file = file(
                "item.xml", NEWSML.replaceFirst("<embargoed>.*</embargoed>", "").replace("STATUS", "withheld"));

        assertThat(only(new NewsMlReader().read(file).orElseThrow().statements())
                        .demand()
                        .embargo())
                .isEqualTo("EMBARGOED: withheld by its supplier");
    }

    @Test
    void refusesEntities() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><newsItem>&a;</newsItem>";

        assertThatThrownBy(() -> new NewsMlReader().read(file("item.xml", bomb)))
                .isInstanceOf(UnusableCompanion.class)
                .hasMessageContaining("refers to things outside");
    }

    @Test
    void refusesJsonThatIsNoPicture() {
        assertThatThrownBy(() -> new NinjsReader().read(file("item.json", "[".repeat(100_000))))
                .isInstanceOf(UnusableCompanion.class);
        assertThatThrownBy(() -> new NinjsReader().read(file("item.json", "{\"type\":\"text\"}")))
                .isInstanceOf(UnusableCompanion.class)
                .hasMessageContaining("no ninjs of a picture");
    }

    private List<Statement> newsml(String status) throws IOException {
        return new NewsMlReader()
                .read(file("item.xml", NEWSML.replace("STATUS", status)))
                .orElseThrow()
                .statements();
    }

    private static Statement only(List<Statement> statements) {
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private CompanionFile file(String name, String content) throws IOException {
        return CompanionFile.of(
                name, Files.writeString(folder.resolve(name), content), "test", Instant.parse("2023-03-17T09:00:00Z"));
    }
}
