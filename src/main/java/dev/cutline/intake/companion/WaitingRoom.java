package dev.cutline.intake.companion;

import dev.cutline.archive.Shelves;
import dev.cutline.archive.Tray;
import dev.cutline.desk.Namesakes;
import dev.cutline.desk.PhotoArrived;
import dev.cutline.desk.Photos;
import dev.cutline.intake.companion.Guests.Guest;
import dev.cutline.intake.companion.Outcome.State;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where statements wait for their photos.
 *
 * <p>A statement is looked up when it comes, again and again at growing intervals, and when a photo of its name arrives
 * at this desk. What waits stands in the archive, so it survives a crash; looking up once more is harmless, because a
 * record knows which statements it has. So neither the order in which pictures and companions come nor a restart
 * between them matters.
 */
@Component
class WaitingRoom {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingRoom.class);
    private static final int AT_ONCE = 1_000;

    private final Tray<Kept> tray;
    private final Namesakes namesakes;
    private final Photos photos;
    private final Clock clock;
    private final Guests guests = new Guests();

    WaitingRoom(Shelves shelves, Namesakes namesakes, Photos photos, Clock clock) {
        this.tray = shelves.tray("companions", Kept.class);
        this.namesakes = namesakes;
        this.photos = photos;
        this.clock = clock;
    }

    /** What a statement calls its picture, for people. */
    static List<String> means(Statement statement) {
        return statement.subjects().stream().map(Subject::name).distinct().toList();
    }

    /** Joins statements with their photos and keeps those that have none. */
    List<Outcome> admit(CompanionFile file, List<Statement> statements, String by) {
        Map<Subject, List<Revision>> found = ask(statements);
        List<Outcome> outcomes = new ArrayList<>();
        List<Statement> waiting = new ArrayList<>();
        for (Statement statement : statements) {
            Outcome outcome = outcome(statement, found == null ? Map.of() : found, file.receivedFrom(), by);
            outcomes.add(outcome);
            if (outcome.state() != State.JOINED) {
                waiting.add(statement);
            }
        }
        if (!waiting.isEmpty()) {
            Kept kept = new Kept(file.name(), file.receivedFrom(), by, file.received(), waiting);
            tray.put(file.ticket(), kept);
            seat(file.ticket(), kept, found != null);
        }
        return outcomes;
    }

    /** Lets those in who waited before this desk was started, or came to another desk on the same archive. */
    void fetch() {
        List<String> names = tray.names();
        names.stream()
                .filter(name -> !guests.isFrom(name))
                .forEach(name -> tray.find(name).ifPresent(kept -> seat(name, kept, false)));
    }

    /** Looks up those whose time has come. */
    void lookAround() {
        Instant now = clock.instant();
        List<Guest> due = guests.all().stream()
                .filter(guest -> !guest.next().isAfter(now))
                .limit(AT_ONCE)
                .toList();
        Map<Subject, List<Revision>> found = namesakes.of(due.stream()
                .flatMap(guest -> guest.statement().subjects().stream())
                .toList());
        due.forEach(guest -> lookUp(guest, found, now));
    }

    /** A guest that can't be joined yet holds nobody up behind it. */
    private void lookUp(Guest guest, Map<Subject, List<Revision>> found, Instant now) {
        Statement statement = guest.statement();
        try {
            Outcome outcome = outcome(
                    statement, found, guest.kept().receivedFrom(), guest.kept().by());
            if (outcome.state() == State.JOINED) {
                dismiss(guest);
            } else {
                guests.postpone(guest, now, outcome.photoIds());
            }
        } catch (RuntimeException e) {
            LOG.warn("{} is joined later", statement.source(), e);
            guests.postpone(guest, now, List.of());
        }
    }

    /** Dismisses those who have waited since before a time, and says who they were. */
    void dismissBefore(Instant time) {
        for (Guest guest : List.copyOf(guests.all())) {
            if (guest.kept().at().isBefore(time)) {
                LOG.info(
                        "No picture came for {}: it is forgotten",
                        guest.statement().source());
                dismiss(guest);
            }
        }
    }

    @EventListener
    void on(PhotoArrived arrival) {
        try {
            Revision record = arrival.record();
            guests.called(Namesakes.filed(record).stream()).stream()
                    .filter(guest -> isMeant(guest, record))
                    .forEach(guest -> {
                        photos.join(record.id(), guest.statement(), guest.kept().by());
                        dismiss(guest);
                    });
        } catch (RuntimeException e) {
            LOG.warn(
                    "Companions of {} are joined later", arrival.record().file().name(), e);
        }
    }

    /** Joins a statement with one of the photos that it may mean; tells whether both were still there to be joined. */
    boolean join(String key, String photoId, String by) {
        Guest guest = guests.find(key);
        if (guest == null || !guest.candidates().contains(photoId)) {
            return false;
        }
        photos.join(photoId, guest.statement(), by);
        dismiss(guest);
        return true;
    }

    Collection<Guest> guests() {
        return guests.all();
    }

    /** There may be a photo of that name already, or it was joined by an earlier run: search knows, once it was asked. */
    private static boolean isMeant(Guest guest, Revision record) {
        return guest.wasAsked()
                && guest.candidates().isEmpty()
                && !nearest(
                                List.of(record),
                                guest.kept().receivedFrom(),
                                guest.kept().by())
                        .isEmpty()
                && guest.statement().subjects().stream()
                        .anyMatch(subject ->
                                !Namesakes.meant(subject, List.of(record)).isEmpty());
    }

    private @Nullable Map<Subject, List<Revision>> ask(List<Statement> statements) {
        try {
            return namesakes.of(statements.stream()
                    .flatMap(statement -> statement.subjects().stream())
                    .toList());
        } catch (RuntimeException e) {
            LOG.debug("Search can't be asked yet: {}", e.getMessage());
            return null;
        }
    }

    private Outcome outcome(Statement statement, Map<Subject, List<Revision>> found, String receivedFrom, String by) {
        for (Subject subject : statement.subjects()) {
            List<Revision> records = nearest(found.getOrDefault(subject, List.of()), receivedFrom, by);
            List<String> ids = records.stream().map(Revision::id).toList();
            List<String> joined = records.stream()
                    .filter(record -> record.companions().stream()
                            .anyMatch(companion -> companion.key().equals(statement.key())))
                    .map(Revision::id)
                    .toList();
            if (!joined.isEmpty()) {
                return new Outcome(statement.source(), State.JOINED, means(statement), joined);
            }
            if (ids.size() == 1) {
                photos.join(ids.get(0), statement, by);
                return new Outcome(statement.source(), State.JOINED, means(statement), ids);
            }
            if (ids.size() > 1) {
                return new Outcome(statement.source(), State.UNSURE, means(statement), ids);
            }
        }
        return new Outcome(statement.source(), State.WAITING, means(statement), List.of());
    }

    /**
     * Cameras of two senders number alike: where one of the photos came the same way, the others aren't meant. Nobody but
     * the desk speaks of what others sent.
     */
    private static List<Revision> nearest(List<Revision> records, String receivedFrom, String by) {
        List<Revision> sameWay = records.stream()
                .filter(record -> record.file().receivedFrom().equals(receivedFrom))
                .toList();
        return sameWay.isEmpty() && !isSenders(receivedFrom, by) ? records : sameWay;
    }

    /** Whether a sender has brought a companion itself: by a folder of its own, or with a key of its own. */
    private static boolean isSenders(String receivedFrom, String by) {
        return receivedFrom.equals(by);
    }

    private void seat(String companion, Kept kept, boolean wasAsked) {
        Instant now = clock.instant();
        kept.statements()
                .forEach(statement -> guests.seat(
                        new Guest(statement, companion, kept, wasAsked, now, Duration.ofSeconds(1), List.of())));
    }

    private void dismiss(Guest guest) {
        if (guests.dismiss(guest)) {
            tray.remove(guest.companion());
        }
    }
}
