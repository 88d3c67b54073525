package dev.cutline.preview;

import java.awt.geom.AffineTransform;

/** The eight EXIF orientations: how a stored picture is turned for looking (EXIF 2.32, 4.6.4, tag 0x0112). */
final class Orientation {

    private final int code;

    /** Codes outside of 1 to 8 mean upright. */
    Orientation(int code) {
        this.code = code >= 1 && code <= 8 ? code : 1;
    }

    boolean isUpright() {
        return code == 1;
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** Maps a stored picture of this size to its upright place. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
