package dev.cutline.metadata;

/** A file into which metadata can't be written safely: of another kind, or too damaged. */
public final class NotWritable extends RuntimeException {

    NotWritable(String message) {
        super(message);
    }
}
