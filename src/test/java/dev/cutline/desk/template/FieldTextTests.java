package dev.cutline.desk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.metadata.InvalidProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what stands in the field | its values, one behind the other
            rain; harbour | rain/harbour
            rain, harbour | rain/harbour
            rain;harbour; | rain/harbour
            Doe, Jane; Roe, Rick | Doe, Jane/Roe, Rick
            Doe, Jane; | Doe, Jane
            rain; rain | rain
            '; ;' | ''
            정연제; Путин | 정연제/Путин
            """)
    void holdsSeveralValues(String text, String values) {
        assertThat(String.join("/", FieldText.split(text))).isEqualTo(values);
    }

    @Test
    void saysAgainWhatItWasReadFrom() {
        for (List<String> values : List.of(
                List.of("rain"), List.of("rain", "harbour"), List.of("Doe, Jane"), List.of("Doe, Jane", "Roe, Rick"))) {
            assertThat(FieldText.value("keywords", FieldText.of(values))).isEqualTo(values);
        }
        assertThat(FieldText.value("description", FieldText.of("Two\r\nlines; and, more")))
                .isEqualTo("Two\nlines; and, more");
    }

    @Test
    void tellsNumbersFromTexts() {
        assertThat(FieldText.value("imageRating", "4")).isEqualTo(4L);
        assertThat(FieldText.value("imageRating", " 3.5 ")).isEqualTo(new BigDecimal("3.5"));
        assertThat(FieldText.value("imageRating", "four")).isEqualTo("four");
        assertThat(FieldText.value("modelAges", "20; 31")).isEqualTo(List.of(20L, 31L));
        assertThat(FieldText.value("jobid", "0042")).isEqualTo("0042");
    }

    @Test
    void takesAwayWhatIsBlank() {
        assertThat(FieldText.value("keywords", " \n ")).isNull();
        assertThat(FieldText.value("headline@de", "")).isNull();
        assertThat(FieldText.of(null)).isEmpty();
    }

    @Test
    void holdsNoStructuresAndNothingUnknown() {
        assertThat(FieldText.fits("creatorContactInfo")).isFalse();
        assertThat(FieldText.fits("description@de")).isTrue();
        assertThatThrownBy(() -> FieldText.value("creatorContactInfo", "x"))
                .isInstanceOf(InvalidProperty.class)
                .hasMessageContaining("has parts of its own");
        assertThatThrownBy(() -> FieldText.value("mood", "x"))
                .isInstanceOf(InvalidProperty.class)
                .hasMessage("“mood” is not known to the IPTC standard.");
        assertThat(FieldText.of(Map.of("CiEmailWork", "a@b"))).isNotEmpty();
    }
}
