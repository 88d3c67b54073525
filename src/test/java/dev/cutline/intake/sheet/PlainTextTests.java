package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose charset nobody named. */
class PlainTextTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8, 'Zürich, 東京'
            UTF-16LE, 'filename,caption'
            UTF-16BE, 'filename,caption'
            windows-1252, 'Zürich – „Café“'
            ISO-8859-1, 'Zürich, Café'
            US-ASCII, 'filename,caption'
            """)
    void areReadAsTheyWereWritten(String charset, String text) {
        assertThat(PlainText.of(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void areReadWithoutTheirByteOrderMark(String charset) {
        assertThat(PlainText.of("\uFEFFZürich, 東京".getBytes(Charset.forName(charset))))
                .isEqualTo("Zürich, 東京");
    }

    @Test
    void areReadInUtf16WhateverTheScriptOfMostOfThem() {
        String text = "東京の港\r\n12,京都の寺\r\n13,大阪の城\r\n";

        assertThat(PlainText.of(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(text);
        assertThat(PlainText.of(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void mayBeVeryShort(int length) {
        assertThat(PlainText.of("ab".substring(0, length).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ab".substring(0, length));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Zwölf Männer warten.",
        "UTF-16BE, Zwölf Männer warten.",
        "UTF-16LE, 열두 명의 남자가 다리 위에서 기다린다.",
        "UTF-16BE, 열두 명의 남자가 다리 위에서 기다린다.",
        "UTF-16LE, a"
    })
    void isMarkedWhereItHasLostItsMark(String charset, String text) {
        byte[] marked = PlainText.marked(text.getBytes(Charset.forName(charset)));

        assertThat(new String(marked, StandardCharsets.UTF_16)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zwölf Männer warten.", "정연제", "\0\0\0\0", "PK\3\4\24\0\6\0\10\0"})
    void isLeftAloneWhereItIsOfAnotherKind(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] marked = text.getBytes(StandardCharsets.UTF_16);

        assertThat(PlainText.marked(content)).isSameAs(content);
        assertThat(text.contains("\0") ? marked : PlainText.marked(marked)).isEqualTo(marked);
    }
}
