package dev.cutline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A woman walks with her dog at the harbour of Leith on Friday.        | en
            Eine Frau geht mit ihrem Hund am Hafen und wird von Touristen gesehen. | de
            Une femme promène son chien dans le port avec ses enfants, le 3 mai. | fr
            Una mujer pasea por el puerto con su perro durante la tarde del lunes y los niños. | es
            Una donna passeggia nel porto con il cane durante la giornata di gioco che apre gli eventi. | it
            Uma mulher passeia no porto com o seu cão durante a tarde de segunda-feira, em Lisboa. | pt
            Een vrouw wandelt met het kind langs de haven van Den Haag tijdens de storm. | nl
            """)
    void tellTheLanguageOfASentence(String text, String language) {
        assertThat(StopWords.in(text, text.length()).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jung Yeon-je", "Berlin, Paris, Rom", "de la", "en og det på den som er av til"})
    void sayNothingWhereTheyAreFewOrShared(String text) {
        assertThat(StopWords.in(text, text.length()).language()).isNull();
    }
}
