package dev.cutline.intake.watch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether a picture has the end that its kind has; one that lacks it may still be on its way. */
final class Ending {

    private static final int REACH = 1 << 16;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};

    private Ending() {}

    /** Whether nothing speaks against it: only JPEG and PNG say where they end. */
    static boolean isThere(Path picture) {
        try (RandomAccessFile file = new RandomAccessFile(picture.toFile(), "r")) {
            byte[] start = new byte[PNG.length];
            if (file.read(start) < start.length) {
                return false;
            }
            byte[] end = new byte[(int) Math.min(file.length(), REACH)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            if (Arrays.equals(start, PNG)) {
                return holds(end, PNG_END);
            }
            return !Arrays.equals(Arrays.copyOf(start, JPEG.length), JPEG) || holds(end, JPEG_END);
        } catch (IOException e) {
            // What can't be read is found out, and said, when it is taken in.
            return true;
        }
    }

    private static boolean holds(byte[] all, byte[] part) {
        for (int i = all.length - part.length; i >= 0; i--) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
