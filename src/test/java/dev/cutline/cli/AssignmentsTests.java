package dev.cutline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.metadata.InvalidProperty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTests {

    @Test
    void takeTextsListsAndStructures() {
        Map<String, Object> values = on(
                Map.of(),
                "cityName=Bergen",
                "keywords=rain",
                "keywords=harbour=quay",
                "creatorContactInfo={\"CiEmailWork\":\"ines@example.org\"}");

        assertThat(values)
                .containsEntry("cityName", "Bergen")
                .containsEntry("keywords", List.of("rain", "harbour=quay"))
                .containsEntry("creatorContactInfo", Map.of("CiEmailWork", "ines@example.org"))
                .hasSize(3);
    }

    @Test
    void changeTheLanguagesThatTheyNameAndLeaveTheOthers() {
        Map<String, Object> iptc = Map.of("description", "Rain", "description@de", "Regen", "description@fr", "Pluie");

        assertThat(on(iptc, "description@de=Schauer", "description@fr="))
                .containsEntry("description", Map.of("x-default", "Rain", "de", "Schauer"));
        assertThat(on(iptc, "description=", "description@de=", "description@fr="))
                .containsEntry("description", null);
    }

    @Test
    void takeAwayWhatIsEmpty() {
        assertThat(on(Map.of("cityName", "Bergen"), "cityName=", "keywords="))
                .containsEntry("cityName", null)
                .containsEntry("keywords", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what was typed | why it can't be
            cityName | “cityName” has no value: write property=value.
            =Bergen | “=Bergen” has no value: write property=value.
            town=Bergen | “town” is not known to the IPTC standard.
            dateCreated=yesterday | “dateCreated” must be a date such as
            creatorContactInfo=ines@example.org | “creatorContactInfo” is a structure: write it as JSON
            cityName@de=Bergen | “cityName@de” has no languages, or this isn't the code of one.
            description@=Rain | “description@” has no languages, or this isn't the code of one.
            description@in German=Regen | “description@in German” has no languages
            """)
    void sayWhatTheyCannotMean(String assignment, String message) {
        assertThatThrownBy(() -> new Assignments(List.of(assignment)))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageStartingWith(message);
    }

    private static Map<String, Object> on(Map<String, Object> iptc, String... assignments) {
        return new Assignments(List.of(assignments)).on(iptc);
    }
}
