package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of sheets, as people and programs write them. */
class SheetDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024                      | 2024
            2024-03                   | 2024-03
            2024-03-05                | 2024-03-05
            2024-03-05 10:15          | 2024-03-05T10:15
            2024-03-05T10:15:30Z      | 2024-03-05T10:15:30Z
            2024-03-05T10:15:30+02:00 | 2024-03-05T10:15:30+02:00
            2024-03-05 10:15:30+0200  | 2024-03-05T10:15:30+02:00
            20240305                  | 2024-03-05
            45356                     | 2024-03-05
            45356.427083              | 2024-03-05
            25/03/2024                | 2024-03-25
            03/25/2024                | 2024-03-25
            3/3/24                    | 2024-03-03
            31.12.69                  | 2069-12-31
            31.12.70                  | 1970-12-31
            25/03/2024 9:05           | 2024-03-25T09:05:00
            25/03/2024 9:05:07 pm     | 2024-03-25T21:05:07
            25/03/2024 12:30 a.m.     | 2024-03-25T00:30:00
            25/03/2024 12:30 p.m.     | 2024-03-25T12:30:00
            5 March 2024              | 2024-03-05
            March 5, 2024 10:15       | 2024-03-05T10:15:00
            """)
    void readsWhatIsCertain(String cell, String iso) {
        assertThat(SheetDates.of(List.of(cell)).iso(cell)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "2024-13-01",
                "2024-02-30",
                "2024-03-05T25:00",
                "20241301",
                "31/02/2024",
                "99999",
                "00042",
                "yesterday",
                "5 March",
                "5 March 2024 or 6 March 2024"
            })
    void leavesOutWhatIsNoDateOrMayBeTwo(String cell) {
        assertThat(SheetDates.of(List.of(cell)).iso(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/03/2024 25:00", "25/03/2024 10:75", "25/03/2024 10:15:99"})
    void keepsTheDayOfATimeThatNoClockHas(String cell) {
        assertThat(SheetDates.of(List.of(cell)).iso(cell)).contains("2024-03-25");
    }

    @Test
    void learnsTheOrderOfDayAndMonthFromTheColumn() {
        assertThat(SheetDates.of(List.of("25/03/2024", "03/04/2024")).iso("03/04/2024"))
                .contains("2024-04-03");
        assertThat(SheetDates.of(List.of("03/25/2024", "03/04/2024")).iso("03/04/2024"))
                .contains("2024-03-04");
        assertThat(SheetDates.of(List.of("1.2.2024")).iso("1.2.2024")).contains("2024-02-01");
    }

    @Test
    void learnsNothingFromAColumnThatContradictsItself() {
        List<String> column = List.of("25/03/2024", "03/25/2024", "03/04/2024");
        assertThat(SheetDates.of(column).iso("03/04/2024")).isEmpty();
        assertThat(SheetDates.of(column).iso("25/03/2024")).contains("2024-03-25");
    }
}
