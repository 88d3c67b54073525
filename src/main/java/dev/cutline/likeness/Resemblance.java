package dev.cutline.likeness;

/**
 * How far one picture is a copy of another.
 *
 * @param score 0 to 1: the share of what is to be seen on both that is the same
 * @param distance of the hashes of what both show, of 256 bits: strangers are at 90 and more
 * @param frame the part of the kept picture that the copy shows
 * @param mirrored whether the copy is the other way round
 */
public record Resemblance(double score, int distance, Frame frame, boolean mirrored) {

    /** Up to here pictures are the same. */
    public static final int SAME = 32;

    /** Up to here pictures may be the same, or of the same moment. */
    public static final int NEAR = 64;

    private static final double MOST_IS_THERE = 0.7;

    /** What it comes to. */
    public enum Verdict {
        /** A copy. */
        SAME,
        /** Nearly the same: a copy with something over it, or another frame of the same moment. */
        LOOK_CLOSELY,
        /** Another picture. */
        OTHER
    }

    /** What it comes to. */
    public Verdict verdict() {
        if (score < MOST_IS_THERE || distance > NEAR) {
            return Verdict.OTHER;
        }
        return distance <= SAME ? Verdict.SAME : Verdict.LOOK_CLOSELY;
    }
}
