package dev.cutline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.wording.Words.Gap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NO SALES;no sales",
                "Érié, Łódź und Größe;erie lodz und grose",
                "PUBLICATIONxINxGERxSUIxONLY;publication in ger sui only",
                "box xenon;box xenon",
                "it's 写真 café;it s 写真 cafe",
                "();''",
            })
    void areFoldedRunsOfLettersAndDigits(String text, String folded) {
        Words words = Words.of(text);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(i == 0 ? "" : " ").append(words.folded(i));
        }

        assertThat(all).hasToString(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no sales;JOIN",
                "no-sales;JOIN",
                "France’s;JOIN",
                "UK, Ireland;BREAK",
                "AFP/Getty;BREAK",
                "print only. Not;STOP",
                "use - no;STOP",
                "use- no;STOP",
                "use (no;STOP",
                "use // no;STOP",
                "'use; no';STOP",
            })
    void areParted(String text, Gap gap) {
        Words words = Words.of(text);

        assertThat(words.gap(words.size() - 1)).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({"on 12. März,JOIN", "in the U.S. Army,JOIN"})
    void keepOrdinalsAndAbbreviationsTogether(String text, Gap gap) {
        Words words = Words.of(text);

        assertThat(words.gap(words.size() - 1)).isNotEqualTo(Gap.STOP);
        assertThat(words.gap(1)).isEqualTo(gap);
    }

    @Test
    void knowTheirPlaceInTheText() {
        Words words = Words.of("“No  Sales”");

        assertThat(words.range(0, 1)).isEqualTo("No  Sales");
        assertThat(words.at(2)).isEqualTo(1);
        assertThat(words.at(99)).isEqualTo(words.size());
    }

    @Property(tries = 500)
    void standInOrderInAnyText(@ForAll @StringLength(max = 200) String text) {
        Words words = Words.of(text);

        for (int i = 0; i < words.size(); i++) {
            assertThat(words.start(i)).isLessThan(words.end(i));
            assertThat(words.at(words.start(i))).isEqualTo(i);
            assertThat(words.folded(i)).hasSameSizeAs(words.word(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SEOUL - People wait (AFP);8;19;people wait",
                "SEOUL - People wait (AFP);0;25;seoul people wait afp",
                "2021.1.3연합뉴스;0;8;2021 1 3",
                "2021.1.3연합뉴스;8;12;연합뉴스",
                "People wait;6;6;''",
            })
    void keepTheirPlacesInAStretchOfTheText(String text, int start, int end, String folded) {
        Words part = Words.of(text).part(start, end);
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < part.size(); i++) {
            all.append(i == 0 ? "" : " ").append(part.folded(i));
        }

        assertThat(all).hasToString(folded);
        assertThat(part.size() == 0 || part.gap(0) == Gap.STOP).isTrue();
        assertThat(part.size() == 0 || part.start(0) >= start && part.end(part.size() - 1) <= end)
                .isTrue();
    }
}
