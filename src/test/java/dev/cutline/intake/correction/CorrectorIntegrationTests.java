package dev.cutline.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.Pictures;
import dev.cutline.desk.Photos;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import dev.cutline.intake.correction.Correction.State;
import dev.cutline.intake.sheet.SheetRow;
import dev.cutline.photo.Difference;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Subject;
import dev.cutline.photo.Subject.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of a sheet against photos of a real archive. */
@DeskTest
class CorrectorIntegrationTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    Corrector corrector;

    @Autowired
    Photos photos;

    @Autowired
    Reception reception;

    @Test
    void saysWhatARowWouldChangeAndChangesNothing() throws IOException {
        String id = taken(Map.of("headline", "Dawn", "cityName", "Bergen"));

        Correction row = compared(row(id, null, Map.of("headline", "Dusk", "cityName", "Bergen")));

        assertThat(row.state()).isEqualTo(State.PROPOSED);
        assertThat(row.changes()).containsExactly(new Difference("headline", "Dawn", "Dusk"));
        assertThat(photos.photo(id).record().revision()).isEqualTo(1);
    }

    @Test
    void changesWhatTheRowSaysWithTheSheetsName() throws IOException {
        String id = taken(Map.of("headline", "Dawn", "keywords", List.of("sea"), "cityName", "Bergen"));

        Correction row =
                applied(row(id, 1, Map.of("headline", "Dusk", "keywords", List.of("sea", "sky"), "cityName", "-")));

        assertThat(row.state()).isEqualTo(State.APPLIED);
        assertThat(row.changes())
                .extracting(Difference::property)
                .containsExactlyInAnyOrder("headline", "keywords", "cityName");
        assertThat(photos.photo(id).record().iptc())
                .containsEntry("headline", "Dusk")
                .containsEntry("keywords", List.of("sea", "sky"))
                .doesNotContainKey("cityName");
        assertThat(photos.photo(id).record().change().why()).isEqualTo("Corrected by “march.csv”, row 2");
        assertThat(photos.photo(id).record().change().by()).isEqualTo("ines");
    }

    @Test
    void leavesAloneWhatSaysAllOfItAlready() throws IOException {
        String id = taken(Map.of("headline", "Dawn"));

        assertThat(applied(row(id, null, Map.of("headline", "Dawn", "cityName", "-")))
                        .state())
                .isEqualTo(State.UNCHANGED);
        assertThat(photos.photo(id).record().revision()).isEqualTo(1);
    }

    @Test
    void refusesARowThatWasMadeOnAnOlderRevision() throws IOException {
        String id = taken(Map.of("headline", "Dawn"));
        photos.edit(id, 1, Map.of("headline", "Dawn over Bergen"), "mara");

        Correction row = applied(row(id, 1, Map.of("headline", "Dusk")));

        assertThat(row.state()).isEqualTo(State.REFUSED);
        assertThat(row.photoId()).isEqualTo(id);
        assertThat(row.problem()).contains("mara has changed it since", "revision 2", "made on 1");
        assertThat(photos.photo(id).record().text("headline")).isEqualTo("Dawn over Bergen");
    }

    @ParameterizedTest
    @CsvSource({
        "dateCreated, last Friday, must be a date",
        "imageRating, 9, must lie between",
        "colour, red, is not known"
    })
    void refusesWhatTheStandardForbids(String property, String value, String why) throws IOException {
        String id = taken(Map.of());

        Correction row = applied(row(id, null, Map.of(property, value)));

        assertThat(row.state()).isEqualTo(State.REFUSED);
        assertThat(row.problem()).contains(property, why);
        assertThat(photos.photo(id).record().revision()).isEqualTo(1);
    }

    @Test
    void keepsOneRowsFaultFromTheOthers() throws IOException {
        String id = taken(Map.of());
        List<Correction> rows = corrector.apply(
                sheet(row("0".repeat(64), null, Map.of("headline", "Dusk")), row(id, null, Map.of("headline", "Dusk"))),
                "ines");

        assertThat(rows).extracting(Correction::state).containsExactly(State.REFUSED, State.APPLIED);
        assertThat(rows.get(0).problem()).startsWith("No photo is called");
        assertThat(rows.get(0).photoId()).isNull();
    }

    @Test
    void asksForTheIdWhereSeveralAreMeant() throws IOException {
        String job = "storm-" + NUMBERS.incrementAndGet();
        String first = searchable(taken(Map.of("jobid", job)));
        Subject subject = new Subject(Kind.JOB_ID, job.toUpperCase(Locale.ROOT));
        assertThat(compared(row(subject, Map.of("headline", "Storm"))).photoId())
                .isEqualTo(first);
        searchable(taken(Map.of("jobid", job)));

        Correction row = applied(row(subject, Map.of("headline", "Storm")));

        assertThat(row.state()).isEqualTo(State.REFUSED);
        assertThat(row.problem()).startsWith("2 photos are called").contains("Give the id");
    }

    @Test
    void appliesTwoRowsOfOnePhotoInTheirOrder() throws IOException {
        String id = taken(Map.of("headline", "Dawn"));
        List<Correction> rows = corrector.apply(
                sheet(row(id, null, Map.of("headline", "Noon")), row(id, null, Map.of("headline", "Dusk"))), "ines");

        assertThat(rows.get(1).changes()).containsExactly(new Difference("headline", "Noon", "Dusk"));
        assertThat(photos.photo(id).record().text("headline")).isEqualTo("Dusk");
    }

    @Test
    void saysWhatCouldNotBeReadInARow() throws IOException {
        String id = taken(Map.of());
        SheetRow row = new SheetRow(
                "row 7",
                new Subject(Kind.ID, id),
                null,
                Map.of("headline", "Dusk"),
                List.of("“Monday” is no date", "“x” is no number"));

        assertThat(applied(row).problem()).isEqualTo("“Monday” is no date; “x” is no number");
    }

    /** Each of many editors wins at some time: what both wrote is there, and nothing else is lost. */
    @Test
    void getsThroughWhileOthersEditTheSamePhoto() throws Exception {
        String id = taken(Map.of());
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> IntStream.range(0, 40)
                .forEach(i -> photos.revise(
                        id,
                        null,
                        current -> current.edited(
                                with(current.iptc(), "source", "s" + i), current.origin(), current.change()))));
        List<Correction> rows = IntStream.range(0, 40)
                .mapToObj(i -> applied(row(id, null, Map.of("headline", "h" + i))))
                .toList();
        others.get();

        assertThat(rows)
                .extracting(Correction::state)
                .containsAnyOf(State.APPLIED)
                .doesNotContain(State.PROPOSED);
        assertThat(photos.photo(id).record().text("source")).isEqualTo("s39");
        long applied = rows.stream().filter(row -> row.state() == State.APPLIED).count();
        assertThat(photos.photo(id).record().revision()).isEqualTo(1 + 40 + (int) applied);
    }

    private static Map<String, Object> with(Map<String, Object> iptc, String property, Object value) {
        Map<String, Object> values = new LinkedHashMap<>(iptc);
        values.put(property, value);
        return values;
    }

    private Correction compared(SheetRow row) {
        return corrector.compare(sheet(row)).get(0);
    }

    private Correction applied(SheetRow row) {
        return corrector.apply(sheet(row), "ines").get(0);
    }

    private static CorrectionSheet sheet(SheetRow... rows) {
        return new CorrectionSheet("march.csv", List.of(rows), List.of());
    }

    private static SheetRow row(String id, @Nullable Integer revision, Map<String, Object> values) {
        return new SheetRow("row 2", new Subject(Kind.ID, id), revision, values, List.of());
    }

    private static SheetRow row(Subject subject, Map<String, Object> values) {
        return new SheetRow("row 2", subject, null, values, List.of());
    }

    private String searchable(String id) {
        Photo photo = photos.photo(id);
        while (!photos.searchable(photo).indexed()) {
            // search starts behind the desk; each look waits some seconds for it
        }
        return id;
    }

    private String taken(Map<String, Object> supplied) throws IOException {
        return reception
                .takeIn(new Upload(
                        "a.png", new ByteArrayInputStream(Pictures.picture("png")), null, supplied, "upload", "test"))
                .photo()
                .id();
    }
}
