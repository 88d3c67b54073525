package dev.cutline.credit;

/** How a picture came about or reached the agency, as the words of its credit line say. */
public enum Qualifier {
    POOL,
    HANDOUT,
    FILE,
    STRINGER,
    COURTESY,
    STAFF,
    CONTRIBUTOR,
    SCREENGRAB,
    ILLUSTRATION,
    COMPOSITE
}
