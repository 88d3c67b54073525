package dev.cutline.desk.usage;

import dev.cutline.archive.Archive;
import dev.cutline.desk.Photos;
import dev.cutline.desk.UsageShelf;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Usage;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Where photos were published. */
@Service
public final class Usages {

    private static final int MOST = 1_000;

    private final Photos photos;
    private final Archive archive;
    private final UsageShelf shelf;
    private final Clock clock;

    Usages(Photos photos, Archive archive, UsageShelf shelf, Clock clock) {
        this.photos = photos;
        this.archive = archive;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** There is no usage of that id. */
    public static final class UsageNotFound extends RuntimeException {
        private UsageNotFound(String id) {
            super("This photo has no usage “%s”; it may have been taken out already.".formatted(id));
        }
    }

    /**
     * A usage that was entered.
     *
     * @param usage as it is filed
     * @param alreadyThere whether the same was there before
     */
    public record Entered(Usage usage, boolean alreadyThere) {}

    /** The usages of a photo, in the order in which they were entered. */
    public List<Usage> of(String photoId) {
        return shelf.of(photoId);
    }

    /**
     * Enters a usage; one that is there already stays as it is, so that an article can be entered twice.
     *
     * @throws dev.cutline.desk.PhotoNotFound if there is no such photo
     */
    public Entered enter(String photoId, Usage usage, String by) {
        Revision photo = photos.photo(photoId).record();
        Instant now = clock.instant();
        Usage filed = usage.filed(UUID.randomUUID().toString(), by, now);
        change(photo, before -> with(before, filed), new Change(by, now, "Published: " + usage.publication()));
        Usage kept =
                shelf.of(photoId).stream().filter(filed::isSameAs).findFirst().orElse(filed);
        return new Entered(kept, !Objects.equals(kept.id(), filed.id()));
    }

    private static List<Usage> with(List<Usage> before, Usage filed) {
        if (before.stream().anyMatch(filed::isSameAs)) {
            return before;
        }
        if (before.size() >= MOST) {
            throw new InvalidMember("usages", "of one photo can't be more than %,d.".formatted(MOST));
        }
        List<Usage> after = new ArrayList<>(before);
        after.add(filed);
        return after;
    }

    /**
     * Takes a usage out; it stays in the revisions.
     *
     * @throws UsageNotFound if the photo has none of that id
     */
    public void remove(String photoId, String usageId, String by) {
        Revision photo = photos.photo(photoId).record();
        if (shelf.of(photoId).stream().noneMatch(usage -> usageId.equals(usage.id()))) {
            throw new UsageNotFound(usageId);
        }
        change(
                photo,
                before -> before.stream()
                        .filter(usage -> !usageId.equals(usage.id()))
                        .toList(),
                new Change(by, clock.instant(), "Usage taken out"));
    }

    /** Marked for the index before, because of crashes, and after, because the first mark may be used up by then. */
    private void change(Revision photo, UnaryOperator<List<Usage>> change, Change by) {
        archive.outbox().markAgain(photo.id(), photo.revision());
        shelf.change(photo.id(), change, by);
        archive.outbox().markAgain(photo.id(), photo.revision());
    }
}
