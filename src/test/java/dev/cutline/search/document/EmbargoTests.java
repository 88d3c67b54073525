package dev.cutline.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoTests {

    @Test
    void endsInItsOwnZone() {
        assertThat(Embargo.end("2023-03-17T06:00+09:00")).isEqualTo("2023-03-16T21:00:00Z");
    }

    @Test
    void endsOnTheDesksClockWhereItNamesNoZone() {
        Instant six = LocalDateTime.parse("2023-03-17T06:00")
                .atZone(ZoneId.systemDefault())
                .toInstant();
        assertThat(Embargo.end("2023-03-17T06:00:00")).isEqualTo(six);
        assertThat(Embargo.end("2023-03-17")).isEqualTo(six.minusSeconds(6 * 3600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"after the press conference", "+12000-01-01T00:00:00Z", ""})
    void neverEndsWhereItsEndCannotBeRead(String embargo) {
        assertThat(Embargo.end(embargo)).isEqualTo("9999-12-31T00:00:00Z");
    }
}
