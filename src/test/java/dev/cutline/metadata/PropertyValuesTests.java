package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard lets a property be. */
class PropertyValuesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1976",
                "1976-07",
                "1976-07-04",
                "2024-02-29",
                "2024-03-05T10:15",
                "2024-03-05T23:59:59Z",
                "2024-03-05T10:15:30+05:45",
                "2024-03-05T10:15:30.123456789-09:30"
            })
    void takesDatesAsPreciseAsTheyAreKnown(String date) {
        assertThatCode(() -> IptcProperties.check("dateCreated", date)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "circa 1976",
                "76",
                "0000",
                "0000-01-01",
                "1976-7-4",
                "2023-02-29",
                "2024-13",
                "2024-00-10",
                "2024-03-05T24:00",
                "2024-03-05T10:60",
                "2024-03-05T10:15:61",
                "2024-03-05T99:99:99+99:99",
                "2024-03-05T10:15+19:00",
                "2024-03-05T10:15:30+02:75",
                "2024-03-05 10:15"
            })
    void refusesDatesThatNoCalendarOrClockHas(String date) {
        assertThatThrownBy(() -> IptcProperties.check("dateCreated", date))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("must be a date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # property | value | why
            headline   | 12 | must be a text
            creatorNames | a text | must be a list
            imageRating | four | must be a
            imageRating | 6 | must lie between -1 and 5
            imageRating | -2 | must lie between -1 and 5
            maxAvailHeight | 1.5 | must be a whole number
            maxAvailHeight | 0 | must be 1 or more
            maxAvailWidth | -640 | must be 1 or more
            webstatementRights | see our terms | must be an address
            webstatementRights | <https://example.org> | must be an address
            digitalSourceType | made by a machine | must be an address
            modelReleaseStatus | yes | must be a code that begins with MR-
            modelReleaseStatus | PR-NAP | must be a code that begins with MR-
            propertyReleaseStatus | not applicable | must be a code that begins with PR-
            dataMining | forbidden | must be a code that begins with DMI-
            countryCode | Korea | must be a country’s code of 2 or 3 letters
            countryCode | K | must be a country’s code
            countryCode | 410 | must be a
            countryCode | K-R | must be a country’s code
            noSuchProperty | x | is not known to the IPTC standard
            """)
    void saysWhatIsWrongWithAValue(String property, String value, String why) {
        Object typed = value.matches("-?\\d+") ? Integer.valueOf(value) : value;
        assertThatThrownBy(() -> IptcProperties.check(property, typed))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining(property)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # property | value
            imageRating | -1
            imageRating | 5
            maxAvailHeight | 1
            webstatementRights | https://example.org/terms?of=use#now
            webstatementRights | www.example.org
            webstatementRights | https://bücher.example/ſ
            modelReleaseStatus | MR-NON
            countryCode | KR
            countryCode | kor
            countryCode | XEU
            modelReleaseStatus | http://ns.useplus.org/ldf/vocab/MR-LMR
            minorModelAgeDisclosure | AG-A25
            dataMining | http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING
            """)
    void takesWhatFilesHoldOfTheKind(String property, String value) {
        Object typed = value.matches("-?\\d+") ? Integer.valueOf(value) : value;
        assertThatCode(() -> IptcProperties.check(property, typed)).doesNotThrowAnyException();
    }

    @Test
    void looksIntoStructuresAndNamesTheMember() {
        assertThatCode(() ->
                        IptcProperties.check("locationCreated", List.of(Map.of("City", "Gdynia", "CountryCode", "PL"))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> IptcProperties.check("locationCreated", List.of(Map.of("Town", "Gdynia"))))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("locationCreated.Town");
        assertThatThrownBy(() -> IptcProperties.check("locationCreated", List.of("Gdynia")))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("must be an object");
        assertThatThrownBy(() -> IptcProperties.check("locationCreated", List.of(Map.of("GPSLatitude", 90.5))))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("“locationCreated.GPSLatitude” must lie between -90 and 90");
    }

    @Test
    void takesASuppliersOwnIdentifiersInStructures() {
        assertThatCode(() -> IptcProperties.check(
                        "locationCreated", List.of(Map.of("LocationId", List.of("Harbour 7 (north quay)")))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesCharactersThatNoFileCanHold() {
        assertThatThrownBy(() -> IptcProperties.check("headline", "a\u0001b"))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("control characters");
        assertThatCode(() -> IptcProperties.check("headline", "two\nlines\tand a tab"))
                .doesNotThrowAnyException();
    }
}
