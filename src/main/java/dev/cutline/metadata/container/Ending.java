package dev.cutline.metadata.container;

import java.nio.ByteOrder;

/** Looks whether a picture is there to its end, without reading it: each format says in its own way where it ends. */
final class Ending {

    /** Programs hang things behind pictures; the end is looked for this far from the end of the file. */
    private static final long TAIL = 1 << 16;

    private static final long AT_ONCE = 16;

    private Ending() {}

    /**
     * Looks at the last bytes of a file.
     *
     * @throws Damaged if the picture ends early
     */
    static void check(String mediaType, Source file) {
        boolean whole = switch (mediaType) {
            case "image/jpeg" -> endsWith(file, "\u00ff\u00d9");
            case "image/png" -> endsWith(file, "IEND");
            case "image/webp" ->
                file.length() < 8 || file.order(ByteOrder.LITTLE_ENDIAN).u32(4) + 8 <= file.length() + 1;
            default -> true;
        };
        if (!whole) {
            throw new Damaged("picture-cut", "the picture ends early: its end is missing");
        }
    }

    /** Looks at the very end first, where it mostly is, which spares reading the tail. */
    private static boolean endsWith(Source file, String mark) {
        return tail(file, AT_ONCE).find(mark) >= 0 || tail(file, TAIL).find(mark) >= 0;
    }

    private static Source tail(Source file, long length) {
        return file.from(Math.max(0, file.length() - length));
    }
}
