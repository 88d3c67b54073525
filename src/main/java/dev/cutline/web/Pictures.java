package dev.cutline.web;

import dev.cutline.desk.delivery.PhotoFiles;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.photo.Photo;
import org.springframework.stereotype.Component;

/**
 * Which small copy of a photo a page shows: a lock where only librarians may look at the picture and one isn't, and a
 * sign where the picture is of a kind that can't be shown.
 */
@Component("pictures")
final class Pictures {

    private static final String LOCK = "/withheld.svg";
    private static final String UNSHOWN = "/unshown.svg";

    private final Withholding withholding;
    private final PhotoFiles files;

    Pictures(Withholding withholding, PhotoFiles files) {
        this.withholding = withholding;
        this.files = files;
    }

    /**
     * Its address.
     *
     * @param size {@code thumbnail} or {@code preview}
     */
    public String small(Photo photo, String size, boolean librarian) {
        return address(photo.id(), size, !librarian && Withholding.isWithheld(photo.licence()));
    }

    /** The address of a photo's that is known by its id only. */
    public String small(String id, String size, boolean librarian) {
        return address(id, size, !librarian && withholding.isWithheld(id));
    }

    private String address(String id, String size, boolean isWithheld) {
        if (isWithheld) {
            return LOCK;
        }
        return files.cannotBeShown(id) ? UNSHOWN : "/api/photos/%s/%s".formatted(id, size);
    }
}
