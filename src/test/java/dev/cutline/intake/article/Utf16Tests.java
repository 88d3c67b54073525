package dev.cutline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16Tests {

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, Zwölf Männer warten.",
        "UTF-16BE, Zwölf Männer warten.",
        "UTF-16LE, <p class='caption'>정연제</p>",
        "UTF-16BE, a",
        "UTF-16LE, a"
    })
    void isMarkedWhereItHasLostItsMark(String charset, String text) {
        byte[] marked = Utf16.marked(text.getBytes(Charset.forName(charset)));

        assertThat(new String(marked, StandardCharsets.UTF_16)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zwölf Männer warten.", "정연제", "a\0b", "\0\0\0\0"})
    void leavesAloneWhatIsUtf8(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        assertThat(Utf16.marked(content)).isSameAs(content);
    }

    @Test
    void leavesAloneWhatHasItsMarkOrIsNoText() {
        byte[] noise = new byte[10_000];
        new Random(3).nextBytes(noise);
        byte[] odd = "Zwölf Männer".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Utf16.marked(noise)).isSameAs(noise);
        assertThat(Utf16.marked(new byte[64])).hasSize(64);
        assertThat(Utf16.marked(java.util.Arrays.copyOf(odd, odd.length - 1))).hasSize(odd.length - 1);
    }
}
