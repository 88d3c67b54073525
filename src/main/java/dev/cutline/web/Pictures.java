package dev.cutline.web;

import dev.cutline.desk.Withholding;
import dev.cutline.photo.Photo;
import org.springframework.stereotype.Component;

/** Which small copy of a photo a page shows: a lock where only librarians may look at the picture and one isn't. */
@Component("pictures")
final class Pictures {

    private static final String LOCK = "/withheld.svg";

    private final Withholding withholding;

    Pictures(Withholding withholding) {
        this.withholding = withholding;
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

    private static String address(String id, String size, boolean isWithheld) {
        return isWithheld ? LOCK : "/api/photos/%s/%s".formatted(id, size);
    }
}
