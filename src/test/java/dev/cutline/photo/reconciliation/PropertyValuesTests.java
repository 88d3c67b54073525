package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values of files become in a record. */
class PropertyValuesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", " - ", "\0\0", "\r\n"})
    void holdsWhatOldWritersPadWithForNothing(String text) {
        assertThat(PropertyValues.text(text)).isNull();
    }

    @Test
    void keepsLinesAndDropsPadding() {
        assertThat(PropertyValues.text(" one\r\ntwo\rthree\0 ")).isEqualTo("one\ntwo\nthree");
        assertThat(PropertyValues.text(List.of("a"))).isNull();
        assertThat(PropertyValues.text(Map.of("x-default", "a"))).isNull();
    }

    @Test
    void dropsCharactersThatNoFileCanHoldAndKeepsSoftLineEnds() {
        assertThat(PropertyValues.text("a\u0001b\u000Bc\u001A\td\uFFFE")).isEqualTo("ab\nc\td");
        assertThat(PropertyValues.text("\u0003")).isNull();
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("headline", "A harbour", "A harbour"),
                Arguments.of("headline", List.of("First", "Second"), "First"),
                Arguments.of("creatorNames", "Ines Okafor", List.of("Ines Okafor")),
                Arguments.of("creatorNames", Arrays.asList(" Ines Okafor ", "-", ""), List.of("Ines Okafor")),
                Arguments.of("imageRating", "4", 4L),
                Arguments.of("imageRating", "4.0", 4L),
                Arguments.of("imageRating", "3.5", new BigDecimal("3.5")),
                Arguments.of("maxAvailHeight", "1e3", 1000L));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bringsAValueIntoTheShapeOfItsProperty(String id, Object value, Object shaped) {
        assertThat(PropertyValues.fromXmp(property(id), value)).containsOnly(entry(id, shaped));
    }

    @ParameterizedTest
    @CsvSource({"imageRating, four", "imageRating, 1e999999999", "maxAvailHeight, 99999999999999999999", "headline, -"})
    void leavesOutWhatIsNoneOfItsKind(String id, String value) {
        assertThat(PropertyValues.fromXmp(property(id), value)).isEmpty();
    }

    @Test
    void keepsEachLanguageAndTakesTheFirstForTheMainOneWhereNoneIs() {
        assertThat(PropertyValues.fromXmp(property("description"), Map.of("x-default", "A harbour.", "de", "Hafen.")))
                .containsOnly(entry("description", "A harbour."), entry("description@de", "Hafen."));
        assertThat(PropertyValues.fromXmp(property("description"), Map.of("de", "Hafen.")))
                .containsOnly(entry("description", "Hafen."), entry("description@de", "Hafen."));
        assertThat(PropertyValues.fromXmp(property("description"), Map.of("x-default", " ")))
                .isEmpty();
    }

    @Test
    void keepsOnlyStructuresThatSaySomething() {
        List<Object> said = List.of(Map.of("City", "Gdynia"), Map.of(), "Gdynia");
        assertThat(PropertyValues.fromXmp(property("locationsShown"), said))
                .containsOnly(entry("locationsShown", List.of(Map.of("City", "Gdynia"))));
    }

    @ParameterizedTest
    @CsvSource({
        "IPTC:15000000:sport:football:, 15000000",
        "IPTC:15000000, 15000000",
        "15000000, 15000000",
    })
    void readsTheCodeOutOfASubjectReference(String reference, String code) {
        assertThat(PropertyValues.fromIim(property("subjectCodes"), List.of(reference)))
                .isEqualTo(List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"021:Profile, Profile", "Profile, Profile", "21:Profile, 21:Profile"})
    void readsAGenreWithoutItsNumber(String written, String genre) {
        assertThat(PropertyValues.fromIim(property("intellectualGenre"), written))
                .isEqualTo(genre);
    }

    @Test
    void partsArtistsAtSemicolons() {
        assertThat(PropertyValues.artists("Ines Okafor; Kerem Aydin ;")).containsExactly("Ines Okafor", "Kerem Aydin");
        assertThat(PropertyValues.artists(" ")).isNull();
    }

    private static IptcProperty property(String id) {
        return IptcProperties.byId(id).orElseThrow();
    }
}
