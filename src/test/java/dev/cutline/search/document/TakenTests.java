package dev.cutline.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakenTests {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31, 2023-01-01T00:00:00Z",
        "2023-00-00, 2023-01-01, 2023-12-31, 2023-01-01T00:00:00Z",
        "2023-02, 2023-02-01, 2023-02-28, 2023-02-01T00:00:00Z",
        "2023-03-17, 2023-03-17, 2023-03-17, 2023-03-17T00:00:00Z",
        "2023-03-17T08:15:00+09:00, 2023-03-17, 2023-03-17, 2023-03-16T23:15:00Z",
        "2023-03-17T08:15, 2023-03-17, 2023-03-17, 2023-03-17T08:15:00Z",
        "2023-03-17T08:15:00.25, 2023-03-17, 2023-03-17, 2023-03-17T08:15:00.250Z",
        "2023-03-17Tnoon, 2023-03-17, 2023-03-17, 2023-03-17T00:00:00Z"
    })
    void keepsTheDayOfThePlaceAtItsOwnPrecision(String date, LocalDate first, LocalDate last, Instant instant) {
        assertThat(Taken.read(date)).isEqualTo(new Taken(first, last, instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-00-00", "2023-13", "2023-02-30", "17 March 2023", "20230317"})
    void knowsNothingFromWhatIsNoDate(String date) {
        assertThat(Taken.read(date)).isNull();
    }
}
