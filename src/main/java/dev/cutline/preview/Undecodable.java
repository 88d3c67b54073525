package dev.cutline.preview;

/** A picture that can't be looked at: of a kind that no reader knows, too large, or too damaged. */
public final class Undecodable extends RuntimeException {

    Undecodable(Throwable cause) {
        super("The picture can't be decoded", cause);
    }
}
