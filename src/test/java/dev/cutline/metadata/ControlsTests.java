package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTests {

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\b', '\u000B', '\f', '\u001F', '\uFFFE', '\uFFFF'})
    void takesOutWhatXmlCannotHold(char control) {
        String text = "Graz" + control + "Garden";
        assertThat(Controls.areIn(text)).isTrue();
        assertThat(Controls.without(text)).isEqualTo("GrazGarden");
        assertThat(Controls.asBlanks(text)).isEqualTo("Graz Garden");
    }

    @Test
    void leavesTabsLineEndsAndAllThatPeopleWrite() {
        String text = "\tGraz\r\nGarden \u0085 \uD83D\uDCF7 \u202B עברית";
        assertThat(Controls.without(text)).isSameAs(text);
        assertThat(Controls.asBlanks(text)).isSameAs(text);
    }
}
