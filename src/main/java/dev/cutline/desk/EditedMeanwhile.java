package dev.cutline.desk;

import dev.cutline.photo.Photo;

/** Somebody else has changed the photo since it was read. */
public final class EditedMeanwhile extends RuntimeException {

    private final transient Photo current;

    EditedMeanwhile(Photo current) {
        super("%s has changed this photo meanwhile (revision %d). Look at the change, then save yours on top of it."
                .formatted(current.record().change().by(), current.record().revision()));
        this.current = current;
    }

    /** The photo as it is now. */
    public Photo current() {
        return current;
    }
}
