package dev.cutline.intake.companion;

import dev.cutline.desk.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Goes round the waiting room, in a thread of its own. */
@Component
final class Usher extends Rounds {

    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration FETCH = Duration.ofMinutes(1);

    private final WaitingRoom room;
    private final CompanionSettings settings;
    private final Clock clock;
    private Instant fetched = Instant.EPOCH;

    Usher(WaitingRoom room, CompanionSettings settings, Clock clock) {
        super("companions");
        this.room = room;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void round() throws InterruptedException {
        Instant now = clock.instant();
        if (fetched.plus(FETCH).isBefore(now)) {
            room.fetch();
            room.dismissBefore(now.minus(settings.kept()));
            fetched = now;
        }
        room.lookAround();
        Thread.sleep(ROUND.toMillis());
    }
}
