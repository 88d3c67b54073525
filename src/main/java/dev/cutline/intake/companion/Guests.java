package dev.cutline.intake.companion;

import dev.cutline.desk.Namesakes;
import dev.cutline.photo.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sits in the waiting room, by key and by what each calls its picture. */
final class Guests {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final Map<String, Guest> guests = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> keysByName = new ConcurrentHashMap<>();

    /** How many of each companion are still here. */
    private final Map<String, Integer> left = new ConcurrentHashMap<>();

    /**
     * A statement that waits.
     *
     * @param companion the name of its companion on the tray
     * @param wasAsked whether search has been asked for it since this desk has it
     */
    record Guest(
            Statement statement,
            String companion,
            Kept kept,
            boolean wasAsked,
            Instant next,
            Duration pause,
            List<String> candidates) {

        Guest {
            candidates = List.copyOf(candidates);
        }

        /** Tells it from all others: companions of other names or senders may say the very same. */
        String key() {
            return companion + "/" + statement.key();
        }

        private Guest later(Instant now, List<String> candidates) {
            Duration twice = pause.multipliedBy(2);
            Duration longer = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
            return new Guest(statement, companion, kept, true, now.plus(pause), longer, candidates);
        }
    }

    Collection<Guest> all() {
        return guests.values();
    }

    @Nullable
    Guest find(String key) {
        return guests.get(key);
    }

    /** Those whose pictures are called one of these. */
    List<Guest> called(Stream<String> names) {
        return names.flatMap(name -> keysByName.getOrDefault(name, Set.of()).stream())
                .distinct()
                .map(guests::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether somebody of that companion is here. */
    boolean isFrom(String companion) {
        return left.containsKey(companion);
    }

    /** Lets one in, unless it is here already. */
    void seat(Guest guest) {
        String key = guest.key();
        if (guests.putIfAbsent(key, guest) == null) {
            left.merge(guest.companion(), 1, Integer::sum);
            guest.statement()
                    .subjects()
                    .forEach(subject -> keysByName
                            .computeIfAbsent(Namesakes.filed(subject), any -> ConcurrentHashMap.newKeySet())
                            .add(key));
        }
    }

    /** Looks one up again later. */
    void postpone(Guest guest, Instant now, List<String> candidates) {
        guests.computeIfPresent(guest.key(), (key, same) -> same.later(now, candidates));
    }

    /** Lets one go; tells whether it was the last of its companion. */
    boolean dismiss(Guest guest) {
        String gone = guest.key();
        if (guests.remove(gone) == null) {
            return false;
        }
        guest.statement()
                .subjects()
                .forEach(subject -> keysByName.computeIfPresent(Namesakes.filed(subject), (name, keys) -> {
                    keys.remove(gone);
                    return keys.isEmpty() ? null : keys;
                }));
        return left.computeIfPresent(guest.companion(), (name, count) -> count == 1 ? null : count - 1) == null;
    }
}
