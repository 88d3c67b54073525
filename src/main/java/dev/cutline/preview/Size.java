package dev.cutline.preview;

/** The small copies that are kept of each picture. */
public enum Size {
    /** For grids: 512 pixels on the longer side. */
    THUMBNAIL(512),
    /** For looking: 1600 pixels on the longer side. */
    PREVIEW(1600);

    private final int side;

    Size(int side) {
        this.side = side;
    }

    /** Pixels on the longer side, at most; smaller pictures keep their size. */
    int side() {
        return side;
    }
}
