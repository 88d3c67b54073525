package dev.cutline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** Places in a list of hits, as they travel in addresses. */
class CursorTests {

    private static final String ID = "a".repeat(64);

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("taken", List.of(FieldValue.of(1_709_633_730_000L), FieldValue.of(ID)), null),
                Arguments.of("-taken", List.of(FieldValue.of(Long.MIN_VALUE), FieldValue.of(ID)), null),
                Arguments.of("by", List.of(FieldValue.of("Müller & Söhne/AFP"), FieldValue.of(ID)), null),
                Arguments.of("by", List.of(FieldValue.NULL, FieldValue.of(ID)), null),
                Arguments.of("relevance", List.of(FieldValue.of(1.5), FieldValue.of(ID)), null),
                Arguments.of(
                        "relevance", List.of(FieldValue.of(1.5), FieldValue.of(ID), FieldValue.of(7L)), "still=="));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isReadAsItWasWritten(String sort, List<FieldValue> values, String standstill) {
        Cursor cursor = new Cursor(sort, values, standstill);
        Cursor read = Cursor.read(cursor.written(), sort(sort));

        assertThat(cursor.written()).matches("[A-Za-z0-9_-]+");
        assertThat(read.sort()).isEqualTo(sort);
        assertThat(read.standstill()).isEqualTo(standstill);
        assertThat(read.values())
                .map(FieldValue::_get)
                .isEqualTo(values.stream().map(FieldValue::_get).toList());
    }

    @ParameterizedTest
    @NullAndEmptySource
    void standsForTheFirstPageWhereThereIsNone(String written) {
        assertThat(Cursor.read(written, Sort.USUAL)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            taken     | null
            taken     | 7
            taken     | {}
            taken     | []
            taken     | ["taken"]
            taken     | ["taken", 1]
            taken     | ["oldest", 1, "id"]
            taken     | ["taken", "1", "id"]
            taken     | ["taken", null, "id"]
            taken     | ["taken", 1, 2]
            taken     | ["taken", 1, "id", 7, "still"]
            taken     | ["taken", 99999999999999999999, "id"]
            by        | ["by", 1, "id"]
            by        | ["by", {}, "id"]
            relevance | ["relevance", 1.5, "id", "x", "still"]
            relevance | ["relevance", 1.5, "id", 7, 8]
            relevance | ["relevance", 1.5, "id", 7]
            relevance | ["relevance", 1.5, "id", 7, "still", 9]
            taken     | ["taken", 1, "id"
            taken     | no json
            """)
    void isRefusedWhereNobodyHasGivenItOut(String sort, String json) {
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.read(forged, sort(sort))).isInstanceOf(UnknownCursor.class);
    }

    @ParameterizedTest
    @CsvSource({"%%%", "' '", "Zm9v=x", "ö"})
    void isRefusedWhereItIsNotEvenWrittenSo(String written) {
        assertThatThrownBy(() -> Cursor.read(written, Sort.USUAL)).isInstanceOf(UnknownCursor.class);
    }

    @Test
    void goesOnInAnIndexThatHasMovedOn() {
        Cursor moved = new Cursor(
                        "relevance", List.of(FieldValue.of(1.5), FieldValue.of(ID), FieldValue.of(7L)), "still")
                .inMotion();

        assertThat(moved.standstill()).isNull();
        assertThat(moved.values()).map(FieldValue::_get).containsExactly(1.5, ID);
    }

    private static Sort sort(String word) {
        return Sort.of(word).orElseThrow();
    }
}
