package dev.cutline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

    @ParameterizedTest
    @CsvSource({
        "Germany,Germany",
        "Deutschland,Germany",
        "ALLEMAGNE,Germany",
        "GER,Germany",
        "South Korea,South Korea",
        "Südkorea,South Korea",
        "suedkorea,South Korea",
        "U.K.,United Kingdom",
        "UK,United Kingdom",
        "USA,United States",
        "Côte d’Ivoire,Ivory Coast",
    })
    void areKnownByTheirNamesAndCodes(String name, String country) {
        assertThat(Countries.table().named(name)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ger", "us", "Germany and France", "Benelux", "Atlantis", "", "2023"})
    void areNothingElse(String name) {
        assertThat(Countries.table().named(name)).isNull();
    }
}
