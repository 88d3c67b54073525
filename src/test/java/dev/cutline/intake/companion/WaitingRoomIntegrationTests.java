package dev.cutline.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.TestDesk;
import dev.cutline.api.Pictures;
import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.Namesakes;
import dev.cutline.desk.PhotoArrived;
import dev.cutline.desk.Photos;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import dev.cutline.intake.companion.Guests.Guest;
import dev.cutline.intake.companion.Outcome.State;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Rooms of their own, on a real desk: nobody goes round them but the tests, whose clock stands still. */
@SpringBootTest
class WaitingRoomIntegrationTests {

    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    Reception reception;

    @Autowired
    Photos photos;

    @Autowired
    Namesakes namesakes;

    @TempDir
    private Path folder;

    private final String name = "harbour-%d.png".formatted(NUMBERS.incrementAndGet());
    private WaitingRoom room;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDesk.use(registry, WaitingRoomIntegrationTests.class);
    }

    @BeforeEach
    @Timeout(120)
    void open() throws IOException, InterruptedException {
        room = roomAt(NOON);
        while (!canAsk()) {
            Thread.sleep(100); // search starts behind the desk
        }
    }

    private boolean canAsk() {
        try {
            return namesakes.of(List.of(Subject.filename(name))).containsKey(Subject.filename(name));
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    @Test
    void joinsWhatItsPictureIsThereFor() throws IOException {
        Photo photo = found("upload");

        assertThat(admit(room, "dawn.txt", "upload", "ines").state()).isEqualTo(State.JOINED);

        assertThat(headline(photo)).isEqualTo("Dawn");
        assertThat(room.guests()).isEmpty();
        assertThat(tray()).isEmpty();
    }

    @Test
    void keepsWhatComesFirstUntilItsPictureArrives() throws IOException {
        assertThat(admit(room, "dawn.txt", "upload", "ines").state()).isEqualTo(State.WAITING);
        assertThat(tray()).hasSize(1);
        Photo photo = taken("upload");

        room.on(new PhotoArrived(photo.record()));

        assertThat(headline(photo)).isEqualTo("Dawn");
        assertThat(room.guests()).isEmpty();
        assertThat(tray()).isEmpty();
    }

    @Test
    void hasNotForgottenWhoWaitedBeforeARestart() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");
        WaitingRoom later = roomAt(NOON.plusSeconds(60));
        later.fetch();
        later.fetch();
        assertThat(later.guests()).hasSize(1);
        Photo photo = taken("upload");

        later.on(new PhotoArrived(photo.record()));
        assertThat(headline(photo)).as("others of that name may be there").isEmpty();

        photos.searchable(photo);
        later.lookAround();
        assertThat(headline(photo)).isEqualTo("Dawn");
        assertThat(tray()).isEmpty();
    }

    /** The desk was killed between the record and the tray. */
    @Test
    void joinsNothingTwiceThatAnEarlierRunHasJoined() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");
        Photo photo = found("upload");
        photos.join(photo.id(), statement(), "ines");
        photos.searchable(photos.photo(photo.id()));
        WaitingRoom later = roomAt(NOON.plusSeconds(60));
        later.fetch();

        later.lookAround();

        assertThat(photos.photo(photo.id()).record().revision()).isEqualTo(2);
        assertThat(tray()).isEmpty();
    }

    @Test
    void keepsTheSameWordsForTwoPicturesApart() throws IOException {
        Statement other = new Statement(
                statement().key(),
                Kind.TEXT,
                "text",
                List.of(Subject.filename("dusk-" + name)),
                statement().values(),
                null,
                Demand.NONE);
        room.admit(file("dawn.txt", "upload"), List.of(statement()), "ines");
        room.admit(file("dusk.txt", "upload"), List.of(other), "ines");

        assertThat(room.guests()).extracting(Guest::key).hasSize(2).doesNotHaveDuplicates();
        assertThat(tray()).hasSize(2);
    }

    @Test
    void keepsTheSameCompanionOfTwoSendersApart() throws IOException {
        admit(room, "sheet.csv", "Merrin News", "Merrin News");
        admit(room, "sheet.csv", "Rival News", "Rival News");
        Photo rivals = taken("Rival News");

        room.on(new PhotoArrived(rivals.record()));

        assertThat(headline(rivals)).isEqualTo("Dawn");
        assertThat(room.guests())
                .extracting(guest -> guest.kept().receivedFrom())
                .containsExactly("Merrin News");
        assertThat(tray()).hasSize(1);
    }

    @Test
    void seatsNobodyTwice() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");
        admit(room, "dawn.txt", "upload", "ines");

        assertThat(room.guests()).hasSize(1);
        assertThat(tray()).hasSize(1);
    }

    @Test
    void letsNoSenderSpeakOfOthersPictures() throws IOException {
        Photo photo = found("Merrin News");

        assertThat(admit(room, "dawn.txt", "Rival News", "Rival News").state()).isEqualTo(State.WAITING);
        assertThat(admit(room, "dawn.txt", "upload", "ines").state()).isEqualTo(State.JOINED);

        assertThat(photos.photo(photo.id()).record().change().by()).isEqualTo("ines");
    }

    @Test
    void asksWhichOfTwoIsMeantAndJoinsTheOneThatIsChosen() throws IOException {
        Photo first = found("upload");
        Photo second = found("upload");
        Outcome outcome = admit(room, "dawn.txt", "upload", "ines");
        room.lookAround();

        assertThat(outcome.state()).isEqualTo(State.UNSURE);
        assertThat(outcome.photoIds()).containsExactlyInAnyOrder(first.id(), second.id());
        String key = room.guests().iterator().next().key();
        assertThat(room.join(key, "0".repeat(64), "mara")).isFalse();
        assertThat(room.join("nobody", first.id(), "mara")).isFalse();
        assertThat(room.join(key, second.id(), "mara")).isTrue();
        assertThat(room.join(key, second.id(), "mara")).isFalse();
        assertThat(headline(first)).isEmpty();
        assertThat(headline(second)).isEqualTo("Dawn");
        assertThat(tray()).isEmpty();
    }

    @Test
    void letsAThirdOfThatNameNotDecideWhichOfTwoIsMeant() throws IOException {
        found("upload");
        found("upload");
        admit(room, "dawn.txt", "upload", "ines");
        room.lookAround();
        Photo third = taken("upload");

        room.on(new PhotoArrived(third.record()));

        assertThat(headline(third)).isEmpty();
        assertThat(room.guests()).hasSize(1);
    }

    @Test
    void looksNobodyUpAheadOfTheirTime() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");
        room.lookAround();
        Guest waiting = room.guests().iterator().next();
        Photo photo = found("upload");

        room.lookAround();

        assertThat(waiting.next()).isEqualTo(NOON.plusSeconds(1));
        assertThat(headline(photo)).isEmpty();
        assertThat(room.guests()).containsExactly(waiting);
    }

    @Test
    void forgetsWhoHasWaitedForTooLong() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");

        room.dismissBefore(NOON);
        assertThat(room.guests()).hasSize(1);
        room.dismissBefore(NOON.plus(Duration.ofMillis(1)));

        assertThat(room.guests()).isEmpty();
        assertThat(tray()).isEmpty();
    }

    private WaitingRoom roomAt(Instant time) throws IOException {
        Shelves shelves = new Shelves(new ArchiveSettings(folder));
        return new WaitingRoom(shelves, namesakes, photos, Clock.fixed(time, ZoneOffset.UTC));
    }

    private Outcome admit(WaitingRoom into, String companion, String receivedFrom, String by) throws IOException {
        return into.admit(file(companion, receivedFrom), List.of(statement()), by)
                .get(0);
    }

    private CompanionFile file(String companion, String receivedFrom) throws IOException {
        return CompanionFile.of(companion, Files.writeString(folder.resolve("companion"), "Dawn"), receivedFrom, NOON);
    }

    private Statement statement() {
        return new Statement(
                "d4a0#1",
                Kind.SHEET,
                "sheet, row 1",
                List.of(Subject.filename(name)),
                Map.of("headline", "Dawn"),
                null,
                Demand.NONE);
    }

    private Photo found(String receivedFrom) throws IOException {
        return photos.searchable(taken(receivedFrom));
    }

    private Photo taken(String receivedFrom) throws IOException {
        return reception
                .takeIn(new Upload(
                        name, new ByteArrayInputStream(Pictures.picture("png")), null, Map.of(), receivedFrom, "test"))
                .photo();
    }

    private String headline(Photo photo) {
        String headline = photos.photo(photo.id()).record().text("headline");
        return headline == null ? "" : headline;
    }

    private List<String> tray() throws IOException {
        return new Shelves(new ArchiveSettings(folder))
                .tray("companions", Kept.class)
                .names();
    }
}
