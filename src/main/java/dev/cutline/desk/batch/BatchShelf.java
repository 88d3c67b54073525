package dev.cutline.desk.batch;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Batches as they are kept: the order, then the pictures it means, then the report. */
@Component
final class BatchShelf {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Shelf<Batch> shelf;
    private final Clock clock;

    BatchShelf(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("batches", Batch.class);
        this.clock = clock;
    }

    /** An id for a new order: its second, and something that no other has. */
    String newId() {
        String tail = Integer.toString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000), 16);
        return SECOND.format(clock.instant()) + "-" + tail;
    }

    /**
     * Keeps a new order.
     *
     * @throws InvalidBatch if there is one of that id
     */
    Paper<Batch> add(String id, Batch batch) {
        try {
            return shelf.put(id, 0, batch, change(batch));
        } catch (PaperChanged e) {
            throw new InvalidBatch("batch", "This was undone already. Undo that, and it is as it was again.");
        }
    }

    /** A batch, if there is one of that id. */
    Optional<Paper<Batch>> find(String id) {
        return shelf.find(id);
    }

    /** Keeps what has become of an order. */
    Paper<Batch> put(Paper<Batch> from, Batch batch) {
        return shelf.put(from.name(), from.revision(), batch, change(batch));
    }

    /**
     * A batch.
     *
     * @throws BatchNotFound if there is none of that id
     */
    Paper<Batch> batch(String id) {
        return find(id).orElseThrow(() -> new BatchNotFound(id));
    }

    /** All batches, newest first. */
    List<Paper<Batch>> all() {
        return shelf.papers().stream()
                .sorted(Comparator.comparing(
                                (Paper<Batch> paper) -> paper.required().started())
                        .reversed())
                .toList();
    }

    /** Batches without a report, oldest first. */
    List<Paper<Batch>> unfinished() {
        return shelf.papers().stream()
                .filter(paper -> paper.required().finished() == null)
                .sorted(Comparator.comparing(paper -> paper.required().started()))
                .toList();
    }

    private Change change(Batch batch) {
        return new Change(batch.by(), clock.instant(), null);
    }
}
