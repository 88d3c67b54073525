package dev.cutline.intake.watch;

import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Refusal;
import dev.cutline.desk.reception.TakenIn;
import dev.cutline.desk.reception.Upload;
import dev.cutline.intake.companion.Companions;
import dev.cutline.intake.sender.DefaultsFiller;
import dev.cutline.metadata.InvalidProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what lies together in a folder: the pictures, then what stands beside them. */
@Component
public final class BatchIntake {

    private static final Logger LOG = LoggerFactory.getLogger(BatchIntake.class);
    private static final Pattern NOTES = Pattern.compile("(?i)\\..*|.*\\.md");
    private static final Pattern SHEETS = Pattern.compile("(?i).*\\.(csv|tsv|xlsx|ods)");

    private final Reception reception;
    private final Companions companions;
    private final DefaultsFiller defaults;

    BatchIntake(Reception reception, Companions companions, DefaultsFiller defaults) {
        this.reception = reception;
        this.companions = companions;
        this.defaults = defaults;
    }

    /** What becomes of each file, told as it happens. */
    interface Report {

        void takenIn(Path picture, boolean alreadyThere);

        void joined(Path companion);

        void failed(Path file, String why);

        /** A file changed, went away or can't be read while it was looked at: later, perhaps. */
        void notYet(Path file, String why);
    }

    /**
     * Takes a batch in. Doing so again changes nothing.
     *
     * @param sightings how each file looked when it was found whole
     * @throws UncheckedIOException if the archive can't be written
     */
    void takeIn(Batch batch, Map<Path, Sighting> sightings, WatchFolder folder, Report report) {
        List<String> ids = new ArrayList<>();
        // Told at the end only: a file that was cleared away can't be begun again after a crash.
        List<Runnable> outcomes = new ArrayList<>();
        for (Path picture : batch.pictures()) {
            guarded(picture, report, outcomes, () -> {
                try (InputStream content = SteadyInput.open(picture, sighting(picture, sightings))) {
                    TakenIn taken = reception.takeIn(
                            new Upload(name(picture), content, null, Map.of(), folder.sender(), folder.sender()));
                    ids.add(taken.photo().id());
                    outcomes.add(() -> report.takenIn(picture, taken.alreadyThere()));
                }
            });
        }
        for (Path companion : batch.companions()) {
            guarded(companion, report, outcomes, () -> {
                companions.takeIn(companion, ids, folder.sender(), folder.sender());
                outcomes.add(() -> report.joined(companion));
            });
        }
        ids.forEach(id -> defaults.fill(id, folder.defaults(), "watch folder", folder.sender()));
        outcomes.forEach(Runnable::run);
    }

    /**
     * Takes in what lies in a folder that nobody writes to: pictures, what stands beside them, and sheets. The files
     * stay.
     *
     * @return how many pictures were taken in or there already
     */
    public int takeInAsItIs(Path folder, String receivedFrom) throws IOException {
        Map<Path, Sighting> seen = new Sightings(folder, NOTES).look();
        WatchFolder once = new WatchFolder(folder, receivedFrom, null, null, null, WatchFolder.After.KEEP);
        Count count = new Count();
        Batch.of(seen.keySet()).stream()
                .filter(batch -> !batch.pictures().isEmpty()
                        || SHEETS.matcher(name(batch.companions().get(0))).matches())
                .forEach(batch -> takeIn(batch, seen, once, count));
        return count.pictures;
    }

    private static final class Count implements Report {

        private int pictures;

        @Override
        public void takenIn(Path picture, boolean alreadyThere) {
            pictures++;
        }

        @Override
        public void joined(Path companion) {}

        @Override
        public void failed(Path file, String why) {
            LOG.warn("Not taken in: {}", why);
        }

        @Override
        public void notYet(Path file, String why) {
            LOG.warn("{} can't be read: {}", file, why);
        }
    }

    /** One file's way in. */
    private interface Step {
        void take() throws IOException;
    }

    private static void guarded(Path file, Report report, List<Runnable> outcomes, Step step) {
        try {
            step.take();
        } catch (Refusal | InvalidProperty e) {
            outcomes.add(() -> report.failed(file, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            outcomes.add(() -> report.notYet(file, e.toString()));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof SteadyInput.Unsteady) && Files.isReadable(file)) {
                throw e;
            }
            outcomes.add(() -> report.notYet(file, String.valueOf(e.getCause())));
        }
    }

    private static Sighting sighting(Path file, Map<Path, Sighting> sightings) throws SteadyInput.Unsteady {
        Sighting sighting = sightings.get(file);
        if (sighting == null) {
            throw new SteadyInput.Unsteady("It went away", new IOException(file.toString()));
        }
        return sighting;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
