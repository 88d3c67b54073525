package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutline.DeskTest;
import dev.cutline.api.Pictures;
import dev.cutline.desk.Photos;
import dev.cutline.desk.batch.Outcome.Result;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import dev.cutline.photo.Photo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that stand on the shelf, and what becomes of their pictures; on a real archive. */
@DeskTest
@Timeout(240)
class BatchRunnerIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-17T12:00:00Z");

    /** Pictures that aren't there, so many that a batch is at work until it is stopped. */
    private static final List<String> MANY =
            IntStream.range(0, 60_000).mapToObj("%064x"::formatted).toList();

    @Autowired
    BatchShelf shelf;

    @Autowired
    BatchRunner runner;

    @Autowired
    Batches batches;

    @Autowired
    Photos photos;

    @Autowired
    Reception reception;

    @AfterEach
    void goOn() {
        if (!runner.isRunning()) {
            runner.start();
        }
    }

    @Test
    void worksThroughOneBehindTheOther() throws Exception {
        String id = taken();
        String first = order(headline("First"), List.of(id));
        String second = order(headline("Second"), List.of(id));
        runner.run(first);
        runner.run(second);

        assertThat(finished(second)).extracting(Outcome::result).containsExactly(Result.CHANGED);
        assertThat(finished(first)).extracting(Outcome::result).containsExactly(Result.CHANGED);
        assertThat(headlines(id)).containsExactly("First", "Second");
    }

    @Test
    void goesOnBehindAPictureThatFails() throws Exception {
        String id = taken();
        String batch = order(headline("Dawn"), List.of("0".repeat(64), id));
        runner.run(batch);

        assertThat(finished(batch))
                .extracting(Outcome::photoId, Outcome::result)
                .containsExactlyInAnyOrder(tuple("0".repeat(64), Result.FAILED), tuple(id, Result.CHANGED));
    }

    @Test
    void remembersWhichPicturesTheSearchFound() throws Exception {
        String id = taken();
        photos.searchable(photos.photo(id));
        Selection found = Selection.found("id:" + id);
        String batch = shelf.newId();
        shelf.add(batch, new Batch("Edit", null, found, headline("Dawn"), "ines", NOW, null, null, null));
        runner.run(batch);

        assertThat(finished(batch)).extracting(Outcome::photoId).containsExactly(id);
        assertThat(shelf.batch(batch).required().ids()).containsExactly(id);
    }

    /** Killed between the picture and the report, which is only written at the end. */
    @Test
    void beginsAgainWhatWasLeftAndDoesNothingTwice() throws Exception {
        String done = taken();
        String open = taken();
        runner.stop();
        String batch = order(headline("Dawn"), List.of(done, open));
        photos.edit(done, 1, Map.of("headline", "Dawn"), "ines", Batch.why("Edit", batch));
        photos.edit(done, 2, Map.of("headline", "Dawn over Bergen"), "mara");

        runner.start();

        assertThat(finished(batch)).extracting(Outcome::result).containsExactly(Result.CHANGED, Result.CHANGED);
        assertThat(headlines(done)).containsExactly("Dawn", "Dawn over Bergen");
        assertThat(headlines(open)).containsExactly("Dawn");
    }

    @Test
    void isNamedByItsRevisionsInAnyonesWords() {
        String batch = batches.start(Selection.of(List.of("0".repeat(64))), headline("Dawn"), "ines")
                .id();

        assertThat(batches.why("Edit Headline (batch " + batch + ")", id -> id + "!"))
                .isEqualTo("Edit headline! (batch " + batch + ")");
        assertThat(batches.why("Edit City (batch " + batch + ")", id -> id + "!"))
                .as("the words of somebody who knows of the batch")
                .isEqualTo("Edit City (batch " + batch + ")");
        assertThat(batches.why("Edit Headline (batch of mine)", id -> id + "!"))
                .isEqualTo("Edit Headline (batch of mine)");
    }

    @Test
    void leavesABatchAloneThatAnotherServerHasFinished() throws Exception {
        String id = taken();
        String batch = order(headline("Dawn"), List.of(id));
        shelf.put(shelf.batch(batch), shelf.batch(batch).required().finished(NOW, List.of()));
        String last = order(headline("Dusk"), List.of(id));
        runner.run(batch);
        runner.run(last);

        finished(last);
        assertThat(headlines(id)).containsExactly("Dusk");
        assertThat(shelf.batch(batch).revision()).isEqualTo(2);
    }

    @Test
    void endsWhatIsAtWorkAndWhatStandsInTheLine() throws Exception {
        String id = taken();
        String large = order(headline("Dawn"), MANY);
        String waiting = order(headline("Dawn"), List.of(id));
        runner.run(large);
        runner.run(waiting);

        assertThat(runner.halt(waiting)).isTrue();
        assertThat(runner.halt(large)).isTrue();

        assertThat(finished(large)).hasSizeLessThan(MANY.size());
        assertThat(finished(waiting)).isEmpty();
        assertThat(headlines(id)).isEmpty();
        assertThat(runner.halt(waiting))
                .as("it doesn't stand in the line any more")
                .isFalse();
        assertThat(runner.progress(waiting)).isEmpty();
    }

    @Test
    void leavesTheRestForTheNextStartWhereTheDeskIsClosed() throws Exception {
        String batch = order(headline("Dawn"), MANY);
        runner.run(batch);
        while (runner.progress(batch).isEmpty()) {
            Thread.sleep(1);
        }
        runner.stop();

        assertThat(shelf.batch(batch).required().finished()).isNull();
        runner.start();
        assertThat(runner.halt(batch)).as("it stands in the line again").isTrue();
        finished(batch);
    }

    private static Action headline(String headline) {
        return new Action.Edit(Map.of("headline", headline));
    }

    private String order(Action action, List<String> ids) {
        String id = shelf.newId();
        shelf.add(id, new Batch("Edit", null, Selection.of(ids), action, "ines", NOW, ids, null, null));
        return id;
    }

    private List<Outcome> finished(String batch) throws InterruptedException {
        while (shelf.batch(batch).required().finished() == null) {
            Thread.sleep(10);
        }
        List<Outcome> outcomes = shelf.batch(batch).required().outcomes();
        return outcomes == null ? List.of() : outcomes;
    }

    /** What the photo was called, one revision after the other. */
    private List<@Nullable String> headlines(String id) {
        return photos.revisions(id).stream()
                .skip(1)
                .map(revision -> revision.text("headline"))
                .toList();
    }

    private String taken() throws IOException {
        Photo photo = reception
                .takeIn(new Upload(
                        "a.png", new ByteArrayInputStream(Pictures.picture("png")), null, Map.of(), "upload", "test"))
                .photo();
        return photo.id();
    }
}
