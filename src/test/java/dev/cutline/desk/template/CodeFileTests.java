package dev.cutline.desk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"h10\tErling Braut Håland\tManchester City", "h10,\"Erling Braut Håland\",Manchester City"})
    void readsTabsAndCommas(String row) {
        CodeList list = CodeFile.read((row + "\n\n").getBytes(StandardCharsets.UTF_8));

        assertThat(list.text("H10")).hasValue("Erling Braut Håland");
        assertThat(list.text("h10#2")).hasValue("Manchester City");
        assertThat(list.text("h10#3")).isEmpty();
        assertThat(list.text("h10#x")).isEmpty();
    }

    @Test
    void readsLinesTypedWithACommaAmongOthers() {
        CodeList list = CodeFile.read(
                "kju, Kim Jong Un\nh9\tErling Håland\nA remark, not a code\n".getBytes(StandardCharsets.UTF_8));

        assertThat(list.text("kju")).hasValue("Kim Jong Un");
        assertThat(list.text("h9")).hasValue("Erling Håland");
        assertThat(list.codes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void readsTheEncodingsThatSpreadsheetsWrite(String encoding) {
        CodeList list = CodeFile.read("é1\tÅse \"Nygård\n".getBytes(Charset.forName(encoding)));

        assertThat(list.text("é1")).hasValue("Åse \"Nygård");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "just words", "\"open,quote", "\u0000\u0001"})
    void refusesWhatHoldsNoCodes(String text) {
        assertThatThrownBy(() -> CodeFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("tab between");
    }

    @Test
    void refusesMoreCodesThanADeskCanUse() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= 50_000; i++) {
            rows.append(i).append("\tname\n");
        }
        assertThatThrownBy(() -> CodeFile.read(rows.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("50,000");
    }
}
