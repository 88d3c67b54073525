package dev.cutline.desk.batch;

/** Something for many pictures that can't be done as it was asked for. */
public final class InvalidBatch extends RuntimeException {

    private final String property;

    InvalidBatch(String property, String message) {
        super(message);
        this.property = property;
    }

    /** The part of the request at fault. */
    public String property() {
        return property;
    }
}
