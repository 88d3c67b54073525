package dev.cutline.intake.watch;

import dev.cutline.intake.watch.FolderState.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches one folder.
 *
 * <p>A file is moved away only after the archive has what it says, and taking in the same bytes twice is the same as
 * once; so a crash at any moment, and a second desk on the same folder, do no harm.
 */
final class Watcher {

    private static final Logger LOG = LoggerFactory.getLogger(Watcher.class);

    /** What looks cut off may come to its end yet; after this many times the settling time it is what it is. */
    private static final int PATIENCE = 20;

    private final WatchFolder folder;
    private final WatchSettings settings;
    private final BatchIntake intake;
    private final Clock clock;
    private final Sightings sightings;
    private final Clearing clearing;
    private final Tally tally = new Tally();

    /** Files that stay where they are though they are dealt with. */
    private Map<Path, Sighting> handled = new HashMap<>();

    private @Nullable String stuck;

    Watcher(WatchFolder folder, WatchSettings settings, BatchIntake intake, Clock clock) {
        this.folder = folder;
        this.settings = settings;
        this.intake = intake;
        this.clock = clock;
        this.sightings = new Sightings(folder.folder(), settings.ignore());
        this.clearing = new Clearing(folder.folder());
    }

    FolderState state() {
        return tally.state(folder);
    }

    /** Looks once and takes in what is whole. */
    void round() {
        try {
            Map<Path, Sighting> seen = sightings.look();
            stuck = clearing.sayWhatIsUnsaid()
                    ? null
                    : "Why files were put aside can't be written down beside them; the folder's disk may be full.";
            handled.entrySet().removeIf(entry -> !isSame(entry.getValue(), seen.get(entry.getKey())));
            Map<Path, Sighting> open = new HashMap<>(seen);
            open.keySet().removeAll(handled.keySet());
            takeIn(open);
            is(stuck == null ? Status.WATCHING : Status.STUCK, stuck);
        } catch (NoSuchFileException e) {
            is(Status.UNREACHABLE, "The folder isn't there. What comes is taken in as soon as it is back.");
        } catch (AccessDeniedException e) {
            is(
                    Status.UNREACHABLE,
                    "No rights to look into %s. Give them to the user that runs the desk.".formatted(e.getFile()));
        } catch (IOException e) {
            is(Status.UNREACHABLE, "The folder can't be looked into: " + e.getMessage());
        } catch (UncheckedIOException e) {
            is(
                    Status.STUCK,
                    "The archive can't be written; its disk may be full. What has come stays here meanwhile. (%s)"
                            .formatted(String.valueOf(e.getCause())));
        }
    }

    private void takeIn(Map<Path, Sighting> open) {
        int waiting = open.size();
        tally.waiting(waiting);
        for (Batch batch : Batch.of(open.keySet())) {
            if (isDue(batch, open)) {
                intake.takeIn(batch, open, folder, new Clerk(open));
                waiting -= batch.files().size();
                tally.waiting(waiting);
            }
        }
    }

    /** All of it settled, whole as far as can be seen, and nothing more to be expected beside it. */
    private boolean isDue(Batch batch, Map<Path, Sighting> open) {
        Duration wait = batch.isPart() ? settings.settle().plus(settings.grace()) : settings.settle();
        boolean isSettled =
                batch.files().stream().allMatch(file -> age(file, open).compareTo(wait) >= 0);
        return isSettled
                && batch.files().stream()
                        .allMatch(file -> age(file, open)
                                                .compareTo(settings.settle().multipliedBy(PATIENCE))
                                        >= 0
                                || (batch.companions().contains(file) ? size(file, open) > 0 : Ending.isThere(file)));
    }

    private static Duration age(Path file, Map<Path, Sighting> open) {
        return Duration.ofNanos(System.nanoTime() - number(file, open, Sighting::since));
    }

    private static long size(Path file, Map<Path, Sighting> open) {
        return number(file, open, Sighting::size);
    }

    private static long number(Path file, Map<Path, Sighting> open, ToLongFunction<Sighting> what) {
        Sighting sighting = open.get(file);
        return sighting == null ? 0 : what.applyAsLong(sighting);
    }

    private static boolean isSame(Sighting before, @Nullable Sighting now) {
        return now != null && now.isSameAs(before);
    }

    private void is(Status status, @Nullable String trouble) {
        if (tally.is(status, trouble)) {
            LOG.info("Watch folder {}: {}", folder.folder(), trouble == null ? "watching" : trouble);
        }
    }

    /** Notes what becomes of files and clears them away. */
    private final class Clerk implements BatchIntake.Report {

        private final Map<Path, Sighting> open;

        Clerk(Map<Path, Sighting> open) {
            this.open = open;
        }

        @Override
        public void takenIn(Path picture, boolean alreadyThere) {
            tally.takenIn(alreadyThere, clock.instant());
            clear(picture, null);
        }

        @Override
        public void joined(Path companion) {
            tally.companionTakenIn(clock.instant());
            clear(companion, null);
        }

        @Override
        public void failed(Path file, String why) {
            LOG.warn("Not taken in: {}", why);
            tally.failed(String.valueOf(file.getFileName()), why, clock.instant());
            clear(file, why);
        }

        @Override
        public void notYet(Path file, String why) {
            LOG.debug("{} is left for later: {}", file, why);
            if (file.toFile().exists() && !file.toFile().canRead()) {
                stuck = "No rights to read %s. Give them to the user that runs the desk.".formatted(file);
            }
        }

        private void clear(Path file, @Nullable String why) {
            Sighting sighting = open.get(file);
            try {
                if (folder.isKept()) {
                    remember(file, sighting);
                } else if (why == null) {
                    clearing.done(file);
                } else {
                    clearing.failed(file, why);
                }
            } catch (IOException e) {
                remember(file, sighting);
                stuck = "What was taken in can't be moved away: " + e;
            }
        }

        private void remember(Path file, @Nullable Sighting sighting) {
            if (sighting != null) {
                handled.put(file, sighting);
            }
        }
    }
}
