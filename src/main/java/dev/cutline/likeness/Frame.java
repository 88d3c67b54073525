package dev.cutline.likeness;

/**
 * A part of a picture, in shares of its width and height from its top left corner; parts may reach beyond the picture.
 *
 * @param left edge
 * @param top edge
 * @param right edge
 * @param bottom edge
 */
public record Frame(double left, double top, double right, double bottom) {

    /** The whole picture. */
    public static final Frame WHOLE = new Frame(0, 0, 1, 1);

    /** The picture without a margin all round. */
    static Frame within(double margin) {
        return new Frame(margin, margin, 1 - margin, 1 - margin);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** A part of this part, as a part of the whole. */
    Frame part(Frame part) {
        return new Frame(
                left + part.left * width(),
                top + part.top * height(),
                left + part.right * width(),
                top + part.bottom * height());
    }

    /** The part of this part that has the whole there, the other way round of {@link #part}. */
    Frame around(Frame part) {
        double width = width() / part.width();
        double height = height() / part.height();
        double x = left - part.left * width;
        double y = top - part.top * height;
        return new Frame(x, y, x + width, y + height);
    }

    /** What of this part lies within the picture. */
    Frame clipped() {
        return new Frame(Math.max(0, left), Math.max(0, top), Math.min(1, right), Math.min(1, bottom));
    }

    /** The same part, seen in a mirror. */
    public Frame mirrored() {
        return new Frame(1 - right, top, 1 - left, bottom);
    }
}
