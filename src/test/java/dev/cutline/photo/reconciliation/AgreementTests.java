package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # first | second | limit | whole
            AFP via Getty Images|AFP via Getty Images|32|AFP via Getty Images
            China News Service via Getty Im|China News Service via Getty Images|32|China News Service via Getty Images
            China News Service via Getty Images|China News Service via Getty Im|32|China News Service via Getty Images
            Two  spaces|Two spaces|0|Two  spaces
            ??? ??|정연제 기자|32|정연제 기자
            2023-03|2023-03-17T08:15:00+09:00|0|2023-03-17T08:15:00+09:00
            2023-03-17T08:15:00|2023-03-17|0|2023-03-17T08:15:00
            2023-03-17T08:15:00+09:00|2023-03-17T08:15:00.37+09:00|0|2023-03-17T08:15:00+09:00
            2023-03-17T08:15:00.37|2023-03-17T08:15:00+09:00|0|2023-03-17T08:15:00.37
            2004-06-21T00:00:00+00:00|2004-06-21T23:37:53|0|2004-06-21T23:37:53
            """)
    void prefersTheWholeOfTwoThatMeanTheSame(String first, String second, int limit, String whole) {
        assertThat(Agreement.whole(first, second, limit)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seoul|Busan|32
            Seoul|Seoul Station|32
            Why?|Whyx|32
            2023-03-17|2023-03-18|0
            2023-03-17T08:15:00+09:00|2023-03-17T08:15:00Z|0
            2023-03-17T08:15:00|2023-03-17T08:16:00|0
            (IIM) 2017|(XMP) 2017|128
            """)
    void seesAContradictionInTwoThatDiffer(String first, String second, int limit) {
        assertThat(Agreement.whole(first, second, limit)).isNull();
    }

    @Test
    void comparesListsWithoutTheirOrder() {
        assertThat(Agreement.whole(List.of("a", "b"), List.of("b", "a"), 64)).isEqualTo(List.of("a", "b"));
        assertThat(Agreement.whole(List.of("a", "b"), List.of("a"), 64)).isEqualTo(List.of("a", "b"));
        assertThat(Agreement.whole(List.of("a"), List.of("a", "b"), 64)).isNull();
    }
}
