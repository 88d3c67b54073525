package dev.cutline.intake.companion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round the waiting room, in a thread of its own. */
@Component
final class Usher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Usher.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration FETCH = Duration.ofMinutes(1);

    private final WaitingRoom room;
    private final CompanionSettings settings;
    private final Clock clock;
    private volatile Optional<Thread> worker = Optional.empty();
    private Instant fetched = Instant.EPOCH;
    private String complaint = "";

    Usher(WaitingRoom room, CompanionSettings settings, Clock clock) {
        this.room = room;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::run, "companions");
        thread.setDaemon(true);
        worker = Optional.of(thread);
        thread.start();
    }

    @Override
    public void stop() {
        worker.ifPresent(Thread::interrupt);
        worker = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return worker.isPresent();
    }

    private void run() {
        try {
            while (isRunning()) {
                round();
                Thread.sleep(ROUND.toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("Companions wait for the next start");
        }
    }

    private void round() {
        try {
            Instant now = clock.instant();
            if (fetched.plus(FETCH).isBefore(now)) {
                room.fetch();
                room.dismissBefore(now.minus(settings.kept()));
                fetched = now;
            }
            room.lookAround();
        } catch (RuntimeException e) {
            complain(e);
        }
    }

    /** Says once what goes wrong every second; most often search isn't up yet, and whoever waits goes on waiting. */
    private void complain(RuntimeException problem) {
        if (!problem.toString().equals(complaint)) {
            complaint = problem.toString();
            LOG.info("Companions are looked up again in a moment: {}", complaint);
        }
    }
}
