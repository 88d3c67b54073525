package dev.cutline.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.wording.Phrases.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTests {

    private final Phrases<String> phrases = new Phrases<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NO SALES PLEASE;sales",
                "No-sales;sales",
                "no sale;",
                "nö säles;sales",
                "keine Veroeffentlichung;print",
                "KEINE VERÖFFENTLICHUNGEN;print",
                "Bildarchivierung;archive",
                "Archivierung;archive",
                "Archiv;",
                "no, sales;",
                "no. Sales;",
            })
    void areFoundWhateverTheirCaseAccentsAndEndings(String text, String meaning) {
        phrases.add("no sales", "sales");
        phrases.add("keine veröffentlichung*", "print");
        phrases.add("*archivierung", "archive");

        Match<String> match = phrases.at(Words.of(text), 0);

        assertThat(match == null ? null : match.meaning()).isEqualTo(meaning);
    }

    @Test
    void giveTheLongest() {
        phrases.add("no sales", "sales");
        phrases.add("no sales in", "territory");

        assertThat(phrases.at(Words.of("no sales in Japan"), 0)).isEqualTo(new Match<>("territory", 0, 2));
        assertThat(phrases.at(Words.of("no sales into Japan"), 0)).isEqualTo(new Match<>("sales", 0, 1));
    }

    @Test
    void meanWhatWasSaidLast() {
        phrases.add("no sales", "first");
        phrases.add("No  Sales", "second");

        assertThat(phrases.at(Words.of("no sales"), 0))
                .extracting(Match::meaning)
                .isEqualTo("second");
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatThrownBy(() -> Phrases.read(PhrasesTests.class, "none.tsv", name -> name))
                .hasMessageContaining("none.tsv");
    }
}
