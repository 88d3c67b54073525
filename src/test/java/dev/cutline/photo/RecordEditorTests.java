package dev.cutline.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Revision.Change;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void goesBackToAllThatWasSaidBefore() {
        Revision odd = Revisions.first(
                'a',
                Map.of(
                        "countryCode", "South Korea",
                        "creatorContactInfo", Map.of("CiEmailWork", "ines@example.org"),
                        "cityName", "Seoul"));
        Map<String, Object> patch = Map.of(
                "countryCode", "KOR",
                "creatorContactInfo", Map.of("CiTelWork", "+47 22 00 00 00"),
                "headline", "After");

        Revision back = editor.goBack(editor.edit(odd, patch, CHANGE), odd, CHANGE);

        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.iptc()).isEqualTo(odd.iptc());
        assertThat(back.origin())
                .containsEntry("countryCode", "desk")
                .containsEntry("creatorContactInfo", "desk")
                .containsEntry("cityName", "xmp")
                .hasSize(3);
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
    void changesTheMembersOfAStructureThatThePatchNames() {
        Revision contact = editor.edit(
                FIRST,
                Map.of("creatorContactInfo", Map.of("CiEmailWork", "ines@example.org", "CiTelWork", "+47 22 00 00 00")),
                CHANGE);
        Map<String, Object> change = new HashMap<>();
        change.put("CiTelWork", null);
        change.put("CiUrlWork", "https://example.org/ines");

        assertThat(editor.edit(contact, Map.of("creatorContactInfo", change), CHANGE)
                        .iptc())
                .containsEntry(
                        "creatorContactInfo",
                        Map.of("CiEmailWork", "ines@example.org", "CiUrlWork", "https://example.org/ines"));
        assertThat(editor.edit(contact, Map.of("creatorContactInfo", Map.of()), CHANGE)
                        .iptc())
                .isEqualTo(contact.iptc());
        assertThat(editor.edit(contact, Collections.singletonMap("creatorContactInfo", null), CHANGE)
                        .iptc())
                .doesNotContainKey("creatorContactInfo");
    }

    @Test
    void leavesOutMembersThatAreEmpty() {
        Map<String, Object> place =
                new HashMap<>(Map.of("City", " Gdynia\u0000", "Sublocation", " ", "LocationId", List.of("")));
        place.put("CountryCode", null);

        assertThat(editor.edit(FIRST, Map.of("locationCreated", List.of(place, Map.of("City", ""))), CHANGE)
                        .iptc())
                .containsEntry("locationCreated", List.of(Map.of("City", "Gdynia")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"modelReleaseStatus", "headline", "description", "keywords", "dateCreated", "imageRating"})
    void refusesAnObjectWhereATextBelongs(String property) {
        assertThatExceptionOfType(InvalidProperty.class)
                .isThrownBy(() -> editor.edit(FIRST, Map.of(property, Map.of()), CHANGE))
                .withMessageContaining(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"creatorContactInfo", "headline", "description", "dateCreated"})
    void refusesAnEmptyListWhereThereIsOneValue(String property) {
        assertThatExceptionOfType(InvalidProperty.class)
                .isThrownBy(() -> editor.edit(FIRST, Map.of(property, List.of()), CHANGE))
                .withMessageContaining(property);
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
