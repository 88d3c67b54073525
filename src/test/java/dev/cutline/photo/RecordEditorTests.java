package dev.cutline.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Revision.Change;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordEditorTests {

    private static final Change CHANGE = new Change("Ines Okafor", Instant.parse("2023-03-17T09:00:00Z"), null);
    private static final Revision FIRST =
            Revisions.first('a', Map.of("headline", "Missile test", "cityName", "Seoul", "keywords", List.of("news")));

    private final RecordEditor editor = new RecordEditor();

    @Test
    void changesWhatThePatchNamesAndSaysThatItWasTheDesk() {
        Revision edited = editor.edit(FIRST, Map.of("headline", "Missile test on the news"), CHANGE);

        assertThat(edited.revision()).isEqualTo(2);
        assertThat(edited.change()).isEqualTo(CHANGE);
        assertThat(edited.iptc())
                .containsEntry("headline", "Missile test on the news")
                .containsEntry("cityName", "Seoul");
        assertThat(edited.origin()).containsEntry("headline", "desk").containsEntry("cityName", "xmp");
    }

    @Test
    void takesAwayWhatIsNullOrEmpty() {
        assertThat(editor.edit(FIRST, Collections.singletonMap("headline", null), CHANGE)
                        .iptc())
                .doesNotContainKey("headline");
        assertThat(editor.edit(FIRST, Map.of("headline", " ", "keywords", List.of()), CHANGE)
                        .iptc())
                .containsOnlyKeys("cityName");
    }

    @Test
    void keepsTheOriginOfAValueThatStaysTheSame() {
        assertThat(editor.edit(FIRST, Map.of("cityName", "Seoul"), CHANGE).origin())
                .containsEntry("cityName", "xmp");
    }

    @Test
    void dropsControlCharactersButKeepsLinesAndAnyScript() {
        assertThat(editor.edit(FIRST, Map.of("description", "서울\r\nЕдет\u0000 \u0007\uD83D\uDE80 שלום"), CHANGE)
                        .iptc())
                .containsEntry("description", "서울\nЕдет \uD83D\uDE80 שלום");
    }

    @Test
    void namesThePropertyThatTheStandardDoesNotAllow() {
        Map<String, Object> wrong = Map.of(
                "nonsense", "x",
                "headline@de", "Schlagzeile",
                "description@", "x",
                "imageRating", "three",
                "dateCreated", "last Friday",
                "headline", List.of("one", "two"),
                "licensors", List.of("Getty Images"),
                "description", "x".repeat(100_001));

        wrong.forEach((property, value) -> assertThatExceptionOfType(InvalidProperty.class)
                .isThrownBy(() -> editor.edit(FIRST, Map.of(property, value), CHANGE))
                .satisfies(problem -> {
                    assertThat(problem.property()).isEqualTo(property);
                    assertThat(problem).hasMessageContaining(property);
                }));
    }

    @Test
    void takesDatesAtEveryPrecision() {
        for (String date :
                List.of("2023", "2023-03", "2023-03-17", "2023-03-17T08:15", "2023-03-17T08:15:00.5+09:00")) {
            assertThat(editor.edit(FIRST, Map.of("dateCreated", date), CHANGE).iptc())
                    .containsEntry("dateCreated", date);
        }
    }
}
