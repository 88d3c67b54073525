package dev.cutline.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTests {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 17);

    @ParameterizedTest
    @CsvSource({"https://merrin.example/a,,web,https://merrin.example/a", ",A1,print,page A1", ",,,''"})
    void tellsTheMediumByItsPlace(String url, String page, String medium, String where) {
        Usage usage = usage("The Merrin Courier", url, page, null);

        assertThat(usage.medium() == null ? null : usage.medium().word()).isEqualTo(medium);
        assertThat(usage.where()).isEqualTo(where);
    }

    @Test
    void isTheSameWhoeverEnteredIt() {
        Usage usage = usage("The Merrin Courier", null, "1", null);

        assertThat(usage.filed("1", "ines", Instant.EPOCH).isSameAs(usage)).isTrue();
        assertThat(usage(" The Merrin Courier ", null, "1", "").isSameAs(usage)).isTrue();
        assertThat(usage("The Merrin Courier", null, "2", null).isSameAs(usage)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|||publication",
                "Courier|javascript:alert(1)||url",
                "Courier|merrin.example/a||url",
            })
    void namesWhatCannotBe(String publication, String url, String page, String member) {
        assertThatThrownBy(() -> usage(publication, url, page, null))
                .isInstanceOfSatisfying(
                        InvalidMember.class, e -> assertThat(e.getMessage()).contains(member));
    }

    @Test
    void keepsNoTextThatIsTooLong() {
        assertThatThrownBy(() -> usage("x".repeat(1_001), null, null, null)).hasMessageContaining("1,000");
    }

    private static Usage usage(
            String publication, @Nullable String url, @Nullable String page, @Nullable String section) {
        return new Usage(
                null, publication, null, url, page, DAY, section, null, BigDecimal.TEN, "EUR", null, null, null);
    }
}
