package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # heading | what its column holds
            File name | filename
            FILENAME | filename
            countryCode | countryCode
            Country-Code | countryCode
            Ländercode | countryCode
            Caption | description
            Caption (de) | description@de
            Caption (DE) | description@de
            description@pt-br | description@pt-BR
            Headline@fr | -
            extDescrAccessibility (ar) | extDescrAccessibility@ar
            City (de) | -
            Creator’s Contact Info | -
            Mood | -
            '' | -
            """)
    void areKnownInAnySpelling(String heading, String meaning) {
        assertThat(new Headings(Map.of()).meaning(heading)).isEqualTo(java.util.Optional.ofNullable(meaning));
    }

    @Test
    void meanFirstWhatTheDeskSays() {
        Headings own = new Headings(Map.of("Bildtext kurz", "Headline", "Caption", "instructions"));

        assertThat(own.meaning("bildtext-kurz")).contains("headline");
        assertThat(own.meaning("Caption")).contains("instructions");
        assertThat(own.meaning("City")).contains("cityName");
    }
}
