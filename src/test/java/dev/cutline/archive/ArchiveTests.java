package dev.cutline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.archive.Outbox.Waiting;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    private static final Revision FIRST = Revisions.first('a', Map.of("headline", "Missile test on the news"));

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(new ArchiveSettings(folder));
    }

    @Test
    void keepsTheOriginalByteForByteAndItsFirstRevision() throws IOException {
        keep(FIRST);

        assertThat(archive.original(FIRST.id())).hasContent("picture");
        assertThat(archive.latest(FIRST.id())).contains(FIRST);
        assertThat(archive.ids()).containsExactly(FIRST.id());
    }

    @Test
    void showsNoMarkerBeforeItsRevisionIsThere() throws IOException {
        keep(FIRST);
        archive.outbox().confirm(new Waiting(FIRST.id(), 1));
        archive.outbox().mark(FIRST.id(), 2);

        assertThat(archive.outbox().waiting(10)).isEmpty();

        archive.add(next(FIRST, "mine"));

        assertThat(archive.outbox().waiting(10)).containsExactly(new Waiting(FIRST.id(), 2));
    }

    @Test
    void forgetsOldMarkersWhoseRevisionsNeverCame() throws IOException {
        archive.outbox().mark(FIRST.id(), 1);
        archive.outbox().mark(FIRST.id(), 2);
        Files.setLastModifiedTime(
                folder.resolve("outbox").resolve(FIRST.id() + ".1"),
                FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        open();

        assertThat(archive.outbox().isConfirmed(FIRST.id(), 1)).isTrue();
        assertThat(archive.outbox().isConfirmed(FIRST.id(), 2)).isFalse();
    }

    @Test
    void marksARevisionUntilItIsConfirmed() throws IOException {
        keep(FIRST);

        assertThat(archive.outbox().waiting(10)).containsExactly(new Waiting(FIRST.id(), 1));
        assertThat(archive.outbox().isConfirmed(FIRST.id(), 1)).isFalse();

        archive.outbox().confirm(new Waiting(FIRST.id(), 1));

        assertThat(archive.outbox().waiting(10)).isEmpty();
        assertThat(archive.outbox().isConfirmed(FIRST.id(), 1)).isTrue();
    }

    @Test
    void neverOverwritesARevision() throws IOException {
        keep(FIRST);
        Revision mine = next(FIRST, "mine");
        archive.add(mine);

        assertThatExceptionOfType(RevisionExists.class).isThrownBy(() -> archive.add(next(FIRST, "yours")));
        assertThat(archive.latest(FIRST.id())).contains(mine);
        assertThat(archive.revisions(FIRST.id())).containsExactly(FIRST, mine);
    }

    @Test
    void givesARevisionToOneOfManyWhoAddItAtOnce() throws Exception {
        keep(FIRST);
        ExecutorService editors = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> edits = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> added(next(FIRST, "edit " + number)))
                    .toList();
            int winners = 0;
            for (Future<Boolean> edit : editors.invokeAll(edits)) {
                winners += edit.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        } finally {
            editors.shutdown();
        }
    }

    @Test
    void doesNotTakeAnOriginalWithoutRevisionForAPhoto() throws IOException {
        Path original = archive.original(FIRST.id());
        Files.createDirectories(original.getParent());
        Files.writeString(original, "interrupted");

        assertThat(archive.latest(FIRST.id())).isEmpty();
        assertThat(archive.isEmpty()).isTrue();

        keep(FIRST);
        assertThat(original).hasContent("picture");
    }

    @Test
    void ordersRevisionsByNumberBeyondTen() throws IOException {
        keep(FIRST);
        Revision revision = FIRST;
        for (int number = 2; number <= 12; number++) {
            revision = next(revision, "edit " + number);
            archive.add(revision);
        }

        assertThat(archive.latest(FIRST.id())).contains(revision);
        assertThat(archive.revision(FIRST.id(), 11).map(Revision::revision)).contains(11);
    }

    @Test
    void knowsNoPhotoOfAHostileId() {
        for (String id : List.of("", "a", "../../etc/passwd", "A".repeat(64), "a".repeat(65))) {
            assertThat(archive.latest(id)).isEmpty();
            assertThat(archive.revision(id, 1)).isEmpty();
            assertThat(archive.revisions(id)).isEmpty();
        }
    }

    @Test
    void leavesNothingBehindWhenTheDiskCannotBeWritten() throws IOException {
        Path draft = draft();
        // A file where the folder should be is refused like a disk that is full, by root too.
        Files.writeString(folder.resolve("photos").resolve("aa"), "in the way");

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> archive.keep(draft, FIRST));
        assertThat(archive.ids()).isEmpty();
        assertThat(archive.outbox().waiting(10)).isEmpty();
    }

    @Test
    void sweepsUpOldDraftsOnlyWhenItOpens() throws IOException {
        Path old = draft();
        Path young = draft();
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        new Archive(new ArchiveSettings(folder));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void leavesNoDraftsBesideRevisions() throws IOException {
        keep(FIRST);
        archive.add(next(FIRST, "mine"));

        try (Stream<Path> files = Files.list(archive.original(FIRST.id()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("original", "r000001.json", "r000002.json");
        }
    }

    private boolean added(Revision revision) {
        try {
            archive.add(revision);
            return true;
        } catch (RevisionExists e) {
            return false;
        }
    }

    private void keep(Revision revision) throws IOException {
        archive.keep(draft(), revision);
    }

    private Path draft() throws IOException {
        return Files.writeString(archive.draft(), "picture");
    }

    private static Revision next(Revision revision, String headline) {
        return revision.edited(
                Map.of("headline", headline),
                Map.of("headline", "desk"),
                new Change("Ines Okafor", Instant.parse("2023-03-17T09:00:00.123456Z"), null));
    }
}
