package dev.cutline.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.meaning.PhotoReader;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a photo stands in the index. */
class PhotoDocumentTests {

    private static final PhotoReader READER = PhotoReader.withBuiltInTables();

    @Test
    void findsNamesInAllTheirSpellings() {
        JsonNode document = document(Map.of("creatorNames", List.of("Jürgen O'Brien"), "creditLine", "AFP"));

        assertThat(texts(document.at("/names/by"))).contains("Jürgen O'Brien", "Jürgen OBrien", "juergen o'brien");
        assertThat(texts(document.at("/facet/by"))).containsExactly("Jürgen O'Brien");
        assertThat(texts(document.at("/facet/source"))).containsExactly("AFP");
    }

    @Test
    void offersAValueForTheBeginningOfEachOfItsWords() {
        assertThat(texts(document(Map.of("cityName", "São Paulo")).at("/suggest/city")))
                .containsExactlyInAnyOrder("sao paulo\tSão Paulo", "paulo\tSão Paulo");
    }

    /** Old programs part keywords by tabs, and a tab parts what is typed from what is shown. */
    @Test
    void offersAValueWithATabInItAsAWhole() {
        assertThat(texts(document(Map.of("keywords", List.of("harbour\tdawn"))).at("/suggest/keyword")))
                .hasSize(2)
                .allSatisfy(offer -> assertThat(offer.substring(offer.indexOf(PhotoDocument.SHOWN) + 1))
                        .isEqualTo("harbour\tdawn"));
    }

    @Test
    void offersNoSentences() {
        assertThat(texts(document(Map.of("cityName", "word ".repeat(30))).at("/suggest/city")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # date, day, month, first, last
            2024-03-05T23:30:00-05:00, 2024-03-05, 2024-03-05, 2024-03-05, 2024-03-05
            2024-02, -, 2024-02-01, 2024-02-01, 2024-02-29
            2024, -, -, 2024-01-01, 2024-12-31
            circa 1976, -, -, -, -
            2024-02-30, -, -, -, -
            """)
    void knowsDaysOnTheCalendarOfThePlace(String date, String day, String month, String first, String last) {
        JsonNode document = document(Map.of("dateCreated", date));

        assertThat(document.path("day").asString(null)).isEqualTo(day);
        assertThat(document.path("month").asString(null)).isEqualTo(month);
        assertThat(document.at("/days/gte").asString(null)).isEqualTo(first);
        assertThat(document.at("/days/lte").asString(null)).isEqualTo(last);
    }

    @Test
    void knowsWhatAPhotoHas() {
        assertThat(texts(document(Map.of()).at("/key/has"))).isEmpty();
        assertThat(texts(document(Map.of(
                                "description@de", "Ein Hafen.",
                                "creditLine", "AFP",
                                "dateCreated", "2024",
                                "locationsShown", List.of(Map.of("City", "Gdynia"))))
                        .at("/key/has")))
                .containsExactlyInAnyOrder("CAPTION", "CREDIT", "DATE", "LOCATION");
    }

    @Test
    void isBlockedWhileItIsWithdrawn() {
        Revision record = Revisions.first('a', Map.of("creditLine", "AFP"));
        Revision withdrawn = record.withdrawn(
                new Withdrawal("Wrong person", "AFP", Revisions.RECEIVED),
                new Change("desk", Revisions.RECEIVED, null));

        assertThat(document(withdrawn).at("/key/status").asString()).isEqualTo("BLOCKED");
        assertThat(texts(document(withdrawn).at("/key/is"))).contains("WITHDRAWN");
        assertThat(texts(document(record).at("/key/is"))).doesNotContain("WITHDRAWN");
    }

    @Test
    void findsPlacesAndPeopleInStructuresToo() {
        JsonNode document = document(Map.of(
                "locationsShown", List.of(Map.of("City", "Gdynia", "CountryName", Map.of("x-default", "Poland"))),
                "personsShown", List.of(Map.of("PersonName", "Ines Okafor"))));

        assertThat(texts(document.at("/names/city"))).contains("Gdynia");
        assertThat(texts(document.at("/names/country"))).contains("Poland");
        assertThat(texts(document.at("/names/person"))).contains("Ines Okafor");
    }

    private static JsonNode document(Map<String, Object> iptc) {
        return document(Revisions.first('a', iptc));
    }

    private static JsonNode document(Revision record) {
        Entry entry = new Entry(record, READER.readWithoutContracts(record), READER.statusAfterEmbargo(record), false);
        return JsonMapper.shared().readTree(PhotoDocument.of(entry));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
