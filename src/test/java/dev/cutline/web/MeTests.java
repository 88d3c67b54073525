package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sits at the browser. */
class MeTests {

    @ParameterizedTest
    @CsvSource({
        "Ines Okafor, IO",
        "ines maria okafor, IO",
        "Ines, I",
        "' Ines  Okafor ', IO",
        "정연제, 정",
        "desk, ?",
    })
    void isKnownByTheirInitials(String name, String initials) {
        assertThat(new Me(name).initials()).isEqualTo(initials);
    }

    @Test
    void isTheDeskWhereNobodyHasSaidWhoTheyAre() {
        assertThat(Me.by(null)).isEqualTo("desk");
        assertThat(Me.of(null).isNamed()).isFalse();
        assertThat(Me.of(() -> "Ines").isNamed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1600, 1067, ar-150
            1, 1, ar-100
            1, 100, ar-30
            10000, 1, ar-400
            -, 100, ar-150
            100, 0, ar-150
            2147483647, 2147483647, ar-100
            """)
    void seesPicturesInShapesThatThePageHas(Integer width, Integer height, String name) {
        assertThat(Ratios.name(width, height)).isEqualTo(name);
        assertThat(new Ratios().sheet().getBody()).contains("." + name + "{");
    }
}
