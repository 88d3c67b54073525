package dev.cutline.web.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.search.Facet;
import dev.cutline.web.SearchAddress;
import dev.cutline.web.find.Histogram.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class HistogramTests {

    @Test
    void fillsTheMonthsWithoutPictures() {
        List<Bar> bars =
                of("", new Facet("2021-01", 4), new Facet("2023-03", 8)).bars();

        assertThat(bars).hasSize(27);
        assertThat(bars.get(0)).isEqualTo(new Bar("2021-01", 4, 50, false));
        assertThat(bars.get(1)).isEqualTo(new Bar("2021-02", 0, 0, false));
        assertThat(bars.get(26)).isEqualTo(new Bar("2023-03", 8, 100, false));
    }

    @Test
    void showsTheNewestMonthsWhereThereAreTooMany() {
        List<Bar> bars =
                of("", new Facet("1839-01", 1), new Facet("2023-03", 1)).bars();

        assertThat(bars).hasSize(90).last().extracting(Bar::date).isEqualTo("2023-03");
    }

    @Test
    void showsDaysWhereDaysWereCounted() {
        Histogram days = of("2023-03-14..2023-03-15", new Facet("2023-03-01", 2), new Facet("2023-03-20", 4));

        assertThat(days.isByDay()).isTrue();
        assertThat(days.bars()).hasSize(20);
        assertThat(days.bars().get(0)).isEqualTo(new Bar("2023-03-01", 2, 50, false));
        assertThat(days.bars().stream().filter(Bar::in))
                .extracting(Bar::date)
                .containsExactly("2023-03-14", "2023-03-15");
    }

    @Test
    void isEmptyWherePicturesHaveNoDate() {
        assertThat(of("").bars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-03,1", "2023-01..2023-03,3", "2022,12", "2023-03-17,1", "last-week,0"})
    void marksTheMonthsSearchedFor(String chosen, int months) {
        List<Bar> bars =
                of(chosen, new Facet("2022-01", 1), new Facet("2023-06", 1)).bars();

        assertThat(bars.stream().filter(Bar::in)).hasSize(months);
    }

    private static Histogram of(String chosen, Facet... months) {
        LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("date", chosen);
        return Histogram.of(List.of(months), SearchAddress.of(parameters));
    }
}
