package dev.cutline.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.PhotoArrived;
import dev.cutline.intake.companion.Guests.Guest;
import dev.cutline.intake.companion.Outcome.State;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Kind;
import dev.cutline.photo.Subject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Companions that could be meant for one picture or another. */
class NamesakesIntegrationTests extends WaitingRoomTest {

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
}
