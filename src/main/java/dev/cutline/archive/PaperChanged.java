package dev.cutline.archive;

/** Somebody else has changed this paper first; it was read before that. */
public final class PaperChanged extends RuntimeException {

    PaperChanged(String name) {
        super("“%s” was changed by somebody else meanwhile. Look at it again, then repeat your change."
                .formatted(name));
    }
}
