package dev.cutline.search;

/** A cursor that none of our answers held, or that belongs to another order. */
public final class UnknownCursor extends RuntimeException {

    UnknownCursor() {
        super("The cursor in \"after\" isn't one of this search: start again without it");
    }
}
