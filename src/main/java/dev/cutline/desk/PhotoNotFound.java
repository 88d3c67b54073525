package dev.cutline.desk;

/** There is no photo of that id. */
public final class PhotoNotFound extends RuntimeException {
    PhotoNotFound(String id, int revision) {
        super("The photo “%s” has no revision %d.".formatted(id, revision));
    }

    /** Nothing of that id is here. */
    public PhotoNotFound(String id) {
        super("There is no photo “%s”. It may be another desk's, or the id was cut.".formatted(id));
    }
}
