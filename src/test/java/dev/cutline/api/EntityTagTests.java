package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.api.EntityTag.PreconditionMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which revision a change was made on. */
class EntityTagTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "7", 7
            W/"7", 7
            7, 7
            ` "7" `, 7
            *, 12
            "seven", -1
            "99999999999", -1
            "-7", -1
            """)
    void namesTheRevision(String ifMatch, int revision) {
        assertThat(EntityTag.number(ifMatch, () -> 12)).isEqualTo(revision);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isAskedForWhereItIsMissing(String ifMatch) {
        assertThatThrownBy(() -> EntityTag.number(ifMatch, () -> 12))
                .isInstanceOf(PreconditionMissing.class)
                .hasMessageContaining("If-Match");
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(EntityTag.number(EntityTag.of(7), () -> 12)).isEqualTo(7);
    }
}
