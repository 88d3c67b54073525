package dev.cutline.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class TableBuilderTests {

    private static final int LAST_ROW = 1_048_576;

    private final TableBuilder table = new TableBuilder();

    @Test
    void keepsRowsInTheirOrderAndTheirNumbers() {
        table.put(6, 1, " harbour.jpg ");
        table.put(2, 0, "File");
        table.put(4, 0, " ");

        assertThat(table.build("sheet").rows())
                .containsExactly(new Table.Row(3, List.of("File")), new Table.Row(7, List.of("", "harbour.jpg")));
    }

    @Test
    void repeatsACellInTheRowsThatItReachesOverAndNoFurther() {
        table.put(0, 0, "Lena Brandt");
        table.span(0, 0, 3);
        for (int row = 0; row < 4; row++) {
            table.put(row, 1, "picture " + row);
        }

        assertThat(table.build("sheet").rows())
                .extracting(row -> row.cell(0))
                .containsExactly("Lena Brandt", "Lena Brandt", "Lena Brandt", "");
    }

    @Test
    void letsACellReachDownToTheEndOfTheSheetWithoutMakingRows() {
        table.put(0, 0, "dpa");
        table.span(0, 0, LAST_ROW);
        table.put(900_000, 1, "late.jpg");

        assertThat(table.build("sheet").rows())
                .containsExactly(new Table.Row(1, List.of("dpa")), new Table.Row(900_001, List.of("dpa", "late.jpg")));
    }

    @Test
    void takesSpansInAnyOrderAndTheLowerOneWhereTwoMeet() {
        table.put(2, 0, "Reuters");
        table.put(0, 0, "AFP");
        table.span(2, 0, 2);
        table.span(0, 0, 2);
        for (int row = 0; row < 5; row++) {
            table.put(row, 1, "picture " + row);
        }

        assertThat(table.build("sheet").rows())
                .extracting(row -> row.cell(0))
                .containsExactly("AFP", "AFP", "Reuters", "Reuters", "");
    }

    @Test
    void reachesAcrossNothingWhereTheCellIsEmpty() {
        table.span(0, 0, 3);
        table.put(0, 1, "a");
        table.put(1, 0, "own");

        assertThat(table.build("sheet").rows())
                .containsExactly(new Table.Row(1, List.of("", "a")), new Table.Row(2, List.of("own")));
    }

    /** 50,000 cells down to the end: each with each would be 1,250 million steps. */
    @Test
    @EnabledIfSystemProperty(named = "cutline.timing", matches = "true")
    void goesDownOnceWhereManyEmptyCellsReachToTheEnd() {
        for (int row = 0; row < 50_000; row++) {
            table.put(row, 1, "x");
            table.span(row, 0, LAST_ROW);
        }

        Table built = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> table.build("sheet"));
        assertThat(built.rows()).hasSize(50_000);
    }

    @Test
    void refusesWhatSpansMakeTooLarge() {
        for (int row = 0; row < 40_000; row++) {
            table.put(row, 1, "x");
        }
        table.put(0, 0, "y".repeat(1_000));
        table.span(0, 0, LAST_ROW);

        assertThatThrownBy(() -> table.build("sheet"))
                .isInstanceOf(TableBuilder.TooMuch.class)
                .hasMessageContaining("32 million characters");
    }

    @Test
    void refusesMoreRowsThanAnybodyWrites() {
        assertThatThrownBy(() -> {
                    for (int row = 0; row <= 50_000; row++) {
                        table.put(row, 0, "x");
                    }
                })
                .isInstanceOf(TableBuilder.TooMuch.class)
                .hasMessageContaining("50,000 rows");
    }

    @Test
    void passesOverColumnsThatNoTableHas() {
        table.put(0, 0, "kept");
        table.put(0, 16_383, "far away");

        assertThat(table.build("sheet").rows()).containsExactly(new Table.Row(1, List.of("kept")));
    }
}
