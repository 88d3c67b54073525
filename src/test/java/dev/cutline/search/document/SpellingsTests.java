package dev.cutline.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jung Yeon-je  | Jung Yeonje
            Mara O'Brien  | Mara OBrien
            Mara O’Brien  | Mara O Brien
            Jörg Weiß     | joerg weiss
            Søren Aagaard | soeren aagaard
            """)
    void knowHowElseANameIsWritten(String name, String other) {
        assertThat(Spellings.of(name)).contains(name, other);
    }

    @ParameterizedTest
    @CsvSource({"José, jose", "STRASSE, strasse", "Łódź, lodz", "정연제, 정연제", "Ё, е", "ﬁlm, film"})
    void foldAccentsAndCase(String text, String folded) {
        assertThat(Spellings.folded(text)).isEqualTo(folded);
    }
}
