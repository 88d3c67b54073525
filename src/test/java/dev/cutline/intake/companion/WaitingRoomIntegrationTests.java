package dev.cutline.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.PhotoArrived;
import dev.cutline.intake.companion.Guests.Guest;
import dev.cutline.intake.companion.Outcome.State;
import dev.cutline.photo.Photo;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long companions wait, and for whom. */
class WaitingRoomIntegrationTests extends WaitingRoomTest {

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
    void seatsNobodyTwice() throws IOException {
        admit(room, "dawn.txt", "upload", "ines");
        admit(room, "dawn.txt", "upload", "ines");

        assertThat(room.guests()).hasSize(1);
        assertThat(tray()).hasSize(1);
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
}
