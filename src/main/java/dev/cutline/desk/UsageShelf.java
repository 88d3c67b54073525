package dev.cutline.desk;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.licence.Usage;
import dev.cutline.photo.Revision.Change;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * The usages of photos, a paper a photo: they change without the photo's record, and edits of the record don't meet them.
 */
@Component
public final class UsageShelf {

    private final Shelf<Sheet> shelf;

    UsageShelf(Shelves shelves) {
        this.shelf = shelves.shelf("usages", Sheet.class);
    }

    /** The usages of a photo. */
    public record Sheet(List<Usage> usages) {
        public Sheet {
            usages = List.copyOf(usages);
        }
    }

    /** The usages of a photo, in the order in which they were entered. */
    public List<Usage> of(String photoId) {
        return shelf.find(photoId).map(paper -> paper.required().usages()).orElse(List.of());
    }

    /** The usages of all photos, by photo. */
    public List<Paper<Sheet>> all() {
        return shelf.papers();
    }

    boolean isUsed(String photoId) {
        return !of(photoId).isEmpty();
    }

    /** Changes the usages of a photo, on top of whatever others have entered meanwhile. */
    public void change(String photoId, UnaryOperator<List<Usage>> change, Change by) {
        while (true) {
            Paper<Sheet> newest = shelf.find(photoId).orElse(null);
            List<Usage> before = newest == null ? List.of() : newest.required().usages();
            try {
                shelf.put(photoId, newest == null ? 0 : newest.revision(), new Sheet(change.apply(before)), by);
                return;
            } catch (PaperChanged e) {
                // Somebody else was faster: once more, on top of theirs.
            }
        }
    }
}
