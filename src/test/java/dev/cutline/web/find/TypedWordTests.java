package dev.cutline.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            emptyValue = "",
            value = {
                "jung             | ''          | false | ''     | false | jung",
                "missile by:jung  | 'missile '  | false | by     | false | jung",
                "-city:seo        | ''          | true  | city   | false | seo",
                "City:            | ''          | false | city   | false | ''",
                "city:\"New Y     | ''          | false | city   | true  | New Y",
                "rain -city:\"New Y | 'rain '   | true  | city   | true  | New Y",
                "city:\"New York\" | ''         | false | city   | true  | New York",
                "\"Kim Jong       | ''          | false | ''     | true  | Kim Jong",
                "\"a b\" c        | '\"a b\" '  | false | ''     | false | c",
                "\"at 12:30 in    | ''          | false | ''     | true  | at 12:30 in",
            })
    void isTheWordThatOneIsTyping(
            String words, String before, boolean leftOut, String field, boolean quoted, String text) {
        assertThat(TypedWord.of(words)).isEqualTo(new TypedWord(before, leftOut, field, quoted, text));
    }

    @ParameterizedTest
    @CsvSource({
        "jo, José Martí, 0",
        "mar, José Martí, 5",
        "marti, José Martí, 5",
        "JOSÉ, Jose, 0",
        "ose, José Martí, -1",
        "deu, Germany, -1",
        "istanbul, İstanbul, 0",
        "정, 정연제, 0",
        "a long one, a, -1"
    })
    void beginsAWordOfAValue(String typed, String value, int place) {
        assertThat(TypedWord.of('"' + typed).placeIn(value)).isEqualTo(place);
    }
}
