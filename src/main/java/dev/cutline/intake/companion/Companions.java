package dev.cutline.intake.companion;

import dev.cutline.desk.Photos;
import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.companion.CompanionReader.Reading;
import dev.cutline.intake.companion.Outcome.State;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;

/** Takes companions in: each is joined with its photo, or kept until that comes. */
@Service
public final class Companions {

    private static final int MOST_SHOWN = 1_000;

    private final CompanionSettings settings;
    private final List<CompanionReader> readers;
    private final WaitingRoom waitingRoom;
    private final Photos photos;
    private final RecordEditor editor;
    private final Clock clock;

    /** One at a time: each may take tens of megabytes while it is read. */
    private final ReentrantLock reading = new ReentrantLock();

    Companions(
            CompanionSettings settings,
            List<CompanionReader> readers,
            WaitingRoom waitingRoom,
            Photos photos,
            RecordEditor editor,
            Clock clock) {
        this.settings = settings;
        this.readers = List.copyOf(readers);
        this.waitingRoom = waitingRoom;
        this.photos = photos;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * Takes a companion in that stands in a folder. What it says is durable when this returns.
     *
     * @param photoIds the photos of the same name beside it; a companion of many pictures says itself which it means
     * @param by who brings it
     * @throws dev.cutline.desk.reception.Refusal if it can't be used
     * @throws IOException if it can't be read
     */
    public Receipt takeIn(Path path, List<String> photoIds, String receivedFrom, String by) throws IOException {
        return takeIn(String.valueOf(path.getFileName()), path, photoIds, receivedFrom, by);
    }

    private Receipt takeIn(String name, Path path, List<String> photoIds, String receivedFrom, String by)
            throws IOException {
        checkSize(name, path);
        CompanionFile file = CompanionFile.of(name, path, receivedFrom, clock.instant());
        Reading reading = read(file);
        if (photoIds.isEmpty() || reading.statements().size() != 1) {
            return new Receipt(name, waitingRoom.admit(file, reading.statements(), by), reading.warnings());
        }
        Statement statement = reading.statements().get(0);
        photoIds.forEach(id -> photos.join(id, statement, by));
        Outcome joined = new Outcome(statement.source(), State.JOINED, WaitingRoom.means(statement), photoIds);
        return new Receipt(name, List.of(joined), reading.warnings());
    }

    /**
     * Takes a companion in that was sent along.
     *
     * @param name of the file; folders ahead of it are left out
     * @param content read once
     * @throws dev.cutline.desk.reception.Refusal if it can't be used
     */
    public Receipt takeIn(String name, InputStream content, String receivedFrom, String by) throws IOException {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Path draft = Files.createTempFile("companion-", null);
        try {
            try (OutputStream output = Files.newOutputStream(draft)) {
                // One byte more than is taken says that there is more.
                output.write(content.readNBytes((int) settings.maxSize().toBytes() + 1));
            }
            return takeIn(last, draft, List.of(), receivedFrom, by);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * A statement that waits for its picture.
     *
     * @param key tells it from all others
     * @param source as people know it
     * @param receivedFrom where its companion came from
     * @param since when it came
     * @param means what it calls its picture
     * @param candidates photos that it could mean, where it names several
     */
    public record Waiting(
            String key,
            String source,
            String receivedFrom,
            Instant since,
            List<String> means,
            List<String> candidates) {}

    /**
     * Joins a statement that could mean several photos with the one that somebody has chosen.
     *
     * @param key of the statement
     * @param by who has chosen
     * @return whether it was still waiting, and could mean that photo
     */
    public boolean join(String key, String photoId, String by) {
        return waitingRoom.join(key, photoId, by);
    }

    /** What waits, the oldest first, at most {@value #MOST_SHOWN}. */
    public List<Waiting> waiting() {
        return waitingRoom.guests().stream()
                .sorted(Comparator.comparing(guest -> guest.kept().at()))
                .limit(MOST_SHOWN)
                .map(guest -> new Waiting(
                        guest.key(),
                        guest.statement().source(),
                        guest.kept().receivedFrom(),
                        guest.kept().at(),
                        WaitingRoom.means(guest.statement()),
                        guest.candidates()))
                .toList();
    }

    private Reading read(CompanionFile file) {
        reading.lock();
        try {
            return checked(
                    readers.stream()
                            .map(reader -> reader.read(file))
                            .flatMap(Optional::stream)
                            .findFirst()
                            .orElseThrow(
                                    () -> new UnusableCompanion(
                                            file.name(),
                                            "is no companion that can be read. Send XMP, CSV, TSV, XLSX, ODS, DOCX tables, ninjs, NewsML-G2, text, or an article as HTML, DOCX or PDF.")));
        } finally {
            reading.unlock();
        }
    }

    private void checkSize(String name, Path path) throws IOException {
        if (Files.size(path) > settings.maxSize().toBytes()) {
            throw new UnusableCompanion(
                    name,
                    "is larger than %d MB. Split it, or ask for the limit to be raised."
                            .formatted(settings.maxSize().toMegabytes()));
        }
    }

    /** Values that the standard doesn't allow are left out, and named. */
    private Reading checked(Reading reading) {
        List<String> warnings = new ArrayList<>(reading.warnings());
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Map<String, Object> values = new LinkedHashMap<>();
            statement.values().forEach((property, value) -> {
                try {
                    values.putAll(editor.check(Map.of(property, value)));
                } catch (InvalidProperty e) {
                    warnings.add(statement.source() + ": " + e.getMessage());
                }
            });
            statements.add(statement.with(values));
        }
        return new Reading(statements, warnings);
    }
}
