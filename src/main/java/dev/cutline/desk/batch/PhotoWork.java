package dev.cutline.desk.batch;

import dev.cutline.desk.PhotoNotFound;
import dev.cutline.desk.Photos;
import dev.cutline.desk.batch.Outcome.Result;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what a batch says to one picture, once: revisions name the batch that made them, so that a batch that was
 * interrupted can be begun again.
 */
@Component
final class PhotoWork {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoWork.class);

    private final Photos photos;
    private final Changes changes;
    private final Clock clock;

    PhotoWork(Photos photos, Changes changes, Clock clock) {
        this.photos = photos;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What becomes of a picture; it never throws.
     *
     * @param again whether the batch may have been at it before
     */
    Outcome on(String photoId, String batchId, Batch batch, boolean again) {
        try {
            if (again && madeBy(batchId, photoId) != null) {
                return new Outcome(photoId, Result.CHANGED, null);
            }
            Change change = new Change(batch.by(), clock.instant(), Batch.why(batch.title(), batchId));
            return batch.action() instanceof Action.Undo undo
                    ? takeBack(photoId, undo.batch(), change)
                    : change(photoId, batch.action(), change);
        } catch (PhotoNotFound | InvalidProperty | InvalidTemplate e) {
            return new Outcome(photoId, Result.FAILED, e.getMessage());
        } catch (UncheckedIOException e) {
            LOG.error("Photo {} can't be read or written", photoId, e);
            return new Outcome(
                    photoId,
                    Result.FAILED,
                    "The archive can't be read or written just now; nothing was changed. Try this picture again.");
        } catch (RuntimeException e) {
            LOG.error("Batch {} failed on photo {}", batchId, photoId, e);
            return new Outcome(
                    photoId,
                    Result.FAILED,
                    "Something went wrong that shouldn't; nothing was changed. The log says what.");
        }
    }

    private Outcome change(String photoId, Action action, Change change) {
        Photo photo = photos.revise(photoId, null, current -> changes.next(current, action, change));
        return new Outcome(photoId, result(photo, change), null);
    }

    private Outcome takeBack(String photoId, String undone, Change change) {
        Revision made = madeBy(undone, photoId);
        if (made == null) {
            return new Outcome(photoId, Result.UNCHANGED, null);
        }
        Revision before = photos.revision(photoId, made.revision() - 1);
        List<String> left = new ArrayList<>();
        Photo photo = photos.revise(photoId, null, current -> {
            WayBack way = WayBack.of(current, before, made, change);
            // Somebody else may be faster, then this is done again.
            left.clear();
            left.addAll(way.left());
            return way.next();
        });
        if (left.isEmpty()) {
            return new Outcome(photoId, result(photo, change), null);
        }
        return Outcome.partly(photoId, left);
    }

    private static Result result(Photo photo, Change change) {
        return change.equals(photo.record().change()) ? Result.CHANGED : Result.UNCHANGED;
    }

    private @Nullable Revision madeBy(String batchId, String photoId) {
        return photos.revisions(photoId).stream()
                .filter(revision -> Batch.isOf(batchId, revision.change().why()))
                .findFirst()
                .orElse(null);
    }
}
