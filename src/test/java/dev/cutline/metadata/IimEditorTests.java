package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.dataset;
import static dev.cutline.metadata.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.IimReader.Dataset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record's values become in datasets of IIM. */
class IimEditorTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # record, 2:055, 2:060
            2024-03-05T10:15:30+02:00, 20240305, 101530+0200
            2024-03-05T10:15:30.25Z, 20240305, 101530+0000
            2024-03-05T10:15:30-09:30, 20240305, 101530-0930
            2024-03-05T10:15, 20240305, 101500
            2024-03-05, 20240305,
            2024-03-05Tnoon, 20240305,
            2024-03-05T1, 20240305,
            2024-03, 20240300,
            2024, 20240000,
            """)
    void writesADateAndATimeAsPreciseAsTheRecord(String date, String day, String time) {
        IimEditor editor = new IimEditor(null, Map.of());
        set(editor, "dateCreated", date);

        assertThat(values(editor, "2:055")).containsExactly(day);
        assertThat(values(editor, "2:060")).isEqualTo(time == null ? List.of() : List.of(time));
    }

    /** Other programs write whatever they like into XMP. */
    @ParameterizedTest
    @ValueSource(strings = {"circa 1976", "1", "Tuesday", "T", "05.03.2024"})
    void takesADateAwayThatNoDatasetCanHold(String date) {
        IimEditor editor = new IimEditor(
                join(dataset(55, Samples.ascii("20200101")), dataset(60, Samples.ascii("120000"))), Map.of());
        set(editor, "dateCreated", date);

        assertThat(values(editor, "2:055")).isEmpty();
        assertThat(values(editor, "2:060")).isEmpty();
    }

    @Test
    void putsRepeatedValuesInOneAfterTheOtherWhereTheyBelong() {
        IimEditor editor = new IimEditor(
                join(
                        dataset(5, Samples.ascii("Title")),
                        dataset(25, Samples.ascii("old")),
                        dataset(105, Samples.ascii("Head"))),
                Map.of());
        set(editor, "keywords", List.of("harbour", "dawn"));

        assertThat(keys(editor)).containsExactly("1:090", "2:000", "2:005", "2:025", "2:025", "2:105");
        assertThat(values(editor, "2:025")).containsExactly("harbour", "dawn");
    }

    @Test
    void putsTheStandardsPrefixesInFront() {
        IimEditor editor = new IimEditor(null, Map.of());
        set(editor, "subjectCodes", List.of("15000000"));
        set(editor, "intellectualGenre", "Profile");

        assertThat(values(editor, "2:012")).containsExactly("IPTC:15000000");
        assertThat(values(editor, "2:004")).containsExactly("000:Profile");
    }

    @Test
    void writesTheMainLanguageOfATextInSeveral() {
        IimEditor editor = new IimEditor(null, Map.of());
        set(editor, "description", Map.of("de", "Ein Hafen.", "x-default", "A harbour."));
        assertThat(values(editor, "2:120")).containsExactly("A harbour.");

        set(editor, "description", Map.of("de", "Ein Hafen."));
        assertThat(values(editor, "2:120")).containsExactly("Ein Hafen.");
    }

    @Test
    void takesAwayWhatIsNullAndKeepsTheRest() {
        IimEditor editor =
                new IimEditor(join(dataset(5, Samples.ascii("Title")), dataset(105, Samples.ascii("Head"))), Map.of());
        set(editor, "headline", null);

        assertThat(values(editor, "2:105")).isEmpty();
        assertThat(values(editor, "2:005")).containsExactly("Title");
    }

    private static void set(IimEditor editor, String property, Object value) {
        editor.set(IptcProperties.byId(property).orElseThrow(), value);
    }

    private static List<String> values(IimEditor editor, String key) {
        return datasets(editor).stream()
                .filter(dataset -> dataset.key().equals(key))
                .map(dataset -> new String(dataset.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> keys(IimEditor editor) {
        return datasets(editor).stream().map(Dataset::key).toList();
    }

    private static List<Dataset> datasets(IimEditor editor) {
        List<Dataset> datasets = new ArrayList<>();
        IimReader.parse(editor.bytes(), datasets);
        return datasets;
    }
}
