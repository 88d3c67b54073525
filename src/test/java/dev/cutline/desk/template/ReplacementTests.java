package dev.cutline.desk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTests {

    private static final List<String> DESCRIPTION = List.of("description");

    @Test
    void takesAPlainTextForAPlainText() {
        Replacement replacement = new Replacement("a.b", "$1\\", false, true, DESCRIPTION);

        assertThat(replacement.patch(Map.of("description", "a.b axb A.B")))
                .containsEntry("description", "$1\\ axb A.B");
    }

    @Test
    void replacesInEachValueOfAListAndDropsEmptyOnes() {
        Replacement replacement = new Replacement("tv", "", false, false, List.of("keywords"));

        assertThat(replacement.patch(Map.of("keywords", List.of("TV", "tv news", "news"))))
                .containsEntry("keywords", List.of("news"));
        assertThat(replacement.patch(Map.of("keywords", List.of("TV"))))
                .isEqualTo(Collections.singletonMap("keywords", null));
    }

    @Test
    void changesNothingWhereNothingIsFound() {
        assertThat(new Replacement("x", "y", false, true, DESCRIPTION).patch(Map.of("description", "abc")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"(,x", "a*,x", "(a),$2", "a,$name", "[,x"})
    void refusesAnExpressionThatCannotBeUsed(String find, String with) {
        assertThatThrownBy(() -> new Replacement(find, with, true, true, DESCRIPTION).check())
                .isInstanceOf(InvalidTemplate.class);
    }

    @Test
    void isNotCaughtByAnExpressionThatExplodesElsewhere() {
        Replacement replacement = new Replacement("(a+)+$", "x", true, true, DESCRIPTION);
        replacement.check();

        Map<String, Object> patch = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> replacement.patch(Map.of("description", "a".repeat(2_000) + "!")));
        assertThat(patch).isEmpty();
    }

    @Test
    void stopsBeforeATextFillsTheMemory() {
        Replacement replacement = new Replacement("a", "b".repeat(5_000), false, true, DESCRIPTION);

        assertThatThrownBy(() -> replacement.patch(Map.of("description", "a".repeat(50_000))))
                .isInstanceOf(InvalidTemplate.class)
                .hasMessageContaining("100,000");
    }
}
