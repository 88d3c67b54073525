package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # why a revision was made | the batch that made it
            Edit Headline (batch 20261127-101010-4f) | 20261127-101010-4f
            Undo: Edit City (batch a-undo) | a-undo
            Withdrawn: as in (batch b) (batch a) | a
            Edit Headline | ''
            (batch a) was wrong | ''
            (batch a) | ''
            Wrong name (AFP) | ''
            - | ''
            """)
    void isNamedByTheRevisionsThatItMakes(String why, String id) {
        assertThat(Batch.idIn(why)).isEqualTo(id);
        assertThat(Batch.isOf("a", why)).isEqualTo(id.equals("a"));
        assertThat(Batch.idIn(Batch.why(String.valueOf(why), "x"))).isEqualTo("x");
    }
}
