package dev.cutline.intake.companion;

import dev.cutline.DeskTest;
import dev.cutline.api.Pictures;
import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.Namesakes;
import dev.cutline.desk.Photos;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Kind;
import dev.cutline.photo.Subject;
import dev.cutline.search.cluster.SearchUnavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Rooms of their own, on a real desk: nobody goes round them but the tests, whose clock stands still. */
@DeskTest
abstract class WaitingRoomTest {

    static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    Reception reception;

    @Autowired
    Photos photos;

    @Autowired
    Namesakes namesakes;

    @TempDir
    Path folder;

    final String name = "harbour-%d.png".formatted(NUMBERS.incrementAndGet());
    WaitingRoom room;

    @BeforeEach
    @Timeout(120)
    void open() throws IOException, InterruptedException {
        room = roomAt(NOON);
        while (!canAsk()) {
            Thread.sleep(100); // search starts behind the desk
        }
    }

    boolean canAsk() {
        try {
            return namesakes.of(List.of(Subject.filename(name))).containsKey(Subject.filename(name));
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    WaitingRoom roomAt(Instant time) throws IOException {
        Shelves shelves = new Shelves(new ArchiveSettings(folder));
        return new WaitingRoom(shelves, namesakes, photos, Clock.fixed(time, ZoneOffset.UTC));
    }

    Outcome admit(WaitingRoom into, String companion, String receivedFrom, String by) throws IOException {
        return into.admit(file(companion, receivedFrom), List.of(statement()), by)
                .get(0);
    }

    CompanionFile file(String companion, String receivedFrom) throws IOException {
        return CompanionFile.of(companion, Files.writeString(folder.resolve("companion"), "Dawn"), receivedFrom, NOON);
    }

    Statement statement() {
        return new Statement(
                "d4a0#1",
                Kind.SHEET,
                "sheet, row 1",
                List.of(Subject.filename(name)),
                Map.of("headline", "Dawn"),
                null,
                Demand.NONE);
    }

    Photo found(String receivedFrom) throws IOException {
        return photos.searchable(taken(receivedFrom));
    }

    Photo taken(String receivedFrom) throws IOException {
        return reception
                .takeIn(new Upload(
                        name, new ByteArrayInputStream(Pictures.picture("png")), null, Map.of(), receivedFrom, "test"))
                .photo();
    }

    String headline(Photo photo) {
        String headline = photos.photo(photo.id()).record().text("headline");
        return headline == null ? "" : headline;
    }

    List<String> tray() throws IOException {
        return new Shelves(new ArchiveSettings(folder))
                .tray("companions", Kept.class)
                .names();
    }
}
