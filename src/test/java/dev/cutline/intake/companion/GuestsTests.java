package dev.cutline.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.Namesakes;
import dev.cutline.intake.companion.Guests.Guest;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Kind;
import dev.cutline.photo.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements that wait for their pictures. */
class GuestsTests {

    private static final Instant NOW = Instant.parse("2026-03-17T08:15:00Z");
    private static final Subject HARBOUR = Subject.filename("Harbour.JPG");

    private final Guests guests = new Guests();

    @Test
    void areCalledByAllSpellingsOfTheirPicturesName() {
        guests.seat(guest("1", "sheet", HARBOUR));
        guests.seat(guest("2", "sheet", new Subject(Subject.Kind.JOB_ID, "MC-7")));

        assertThat(called(Subject.filename("in/harbour.tif"))).containsExactly("1");
        assertThat(called(new Subject(Subject.Kind.JOB_ID, "mc-7"))).containsExactly("2");
        assertThat(called(Subject.filename("dawn.jpg"))).isEmpty();
    }

    @Test
    void areSeatedOnce() {
        guests.seat(guest("1", "sheet", HARBOUR));
        guests.seat(guest("1", "sheet", HARBOUR));

        assertThat(guests.all()).hasSize(1);
        assertThat(guests.dismiss(guests.find("sheet/1"))).isTrue();
        assertThat(guests.isFrom("sheet")).isFalse();
    }

    @Test
    void mayTellTheSameOfTwoPictures() {
        guests.seat(guest("1", "one text", HARBOUR));
        guests.seat(guest("1", "another text", Subject.filename("dawn.jpg")));

        assertThat(called(HARBOUR)).hasSize(1);
        assertThat(called(Subject.filename("dawn.jpg"))).hasSize(1);
    }

    @Test
    void keepTheirCompanionUntilTheLastHasGone() {
        guests.seat(guest("1", "sheet", HARBOUR));
        guests.seat(guest("2", "sheet", HARBOUR));
        Guest first = guests.find("sheet/1");

        assertThat(guests.dismiss(first)).isFalse();
        assertThat(guests.isFrom("sheet")).isTrue();
        assertThat(guests.dismiss(first)).as("gone already").isFalse();
        assertThat(called(HARBOUR)).containsExactly("2");
        assertThat(guests.dismiss(guests.find("sheet/2"))).isTrue();
        assertThat(called(HARBOUR)).isEmpty();
    }

    @Test
    void areLookedUpLessAndLessOften() {
        guests.seat(guest("1", "sheet", HARBOUR));
        Instant now = NOW;
        Duration last = Duration.ZERO;
        for (int i = 0; i < 12; i++) {
            guests.postpone(guests.find("sheet/1"), now, List.of("a"));
            Duration pause = Duration.between(now, guests.find("sheet/1").next());
            assertThat(pause).isGreaterThanOrEqualTo(last);
            last = pause;
            now = guests.find("sheet/1").next();
        }

        assertThat(last).isEqualTo(Duration.ofMinutes(5));
        assertThat(guests.find("sheet/1").candidates()).containsExactly("a");
        assertThat(guests.find("sheet/1").wasAsked()).isTrue();
    }

    private List<String> called(Subject subject) {
        return guests.called(Stream.of(Namesakes.filed(subject))).stream()
                .map(guest -> guest.statement().key())
                .toList();
    }

    private static Guest guest(String key, String companion, Subject subject) {
        Statement statement = new Statement(
                key, Kind.SHEET, "sheet", List.of(subject), Map.of("headline", "Dawn"), null, Demand.NONE);
        Kept kept = new Kept("a.csv", "upload", "desk", NOW, List.of(statement));
        return new Guest(statement, companion, kept, false, NOW, Duration.ofSeconds(1), List.of());
    }
}
