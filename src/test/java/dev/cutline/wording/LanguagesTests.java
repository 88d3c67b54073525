package dev.cutline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister Keir Starmer leaves 10 Downing Street on November 12, 2025 in London, England. | en
            Carlos Alcaraz reacts on court in Turin, Italy.                                      | en
            Bundeskanzler Friedrich Merz spricht im Bundestag in Berlin.                          | de
            Emmanuel Macron salue la foule à Marseille.                                           | fr
            Pedro Sánchez saluda a los vecinos de Valencia.                                       | es
            Premier Donald Tusk przemawia w Warszawie.                                            | pl
            대한민국 서울역에서 시민들이 텔레비전을 보고 있다                                              | ko
            Люди смотрят телевизор на вокзале                                                     | ru
            """)
    void areToldOfShortCaptions(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "12/05/2021", "R2-D2"})
    void areNotToldOfTooFewLetters(String text) {
        assertThat(Languages.of(text)).isNull();
    }
}
