package dev.cutline.intake.watch;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file looked.
 *
 * @param size in bytes
 * @param modified when it says it was changed; clocks of other machines may be wrong, so this is only compared
 * @param since when we first saw it so, by System.nanoTime
 */
record Sighting(long size, FileTime modified, long since) {

    static Sighting of(BasicFileAttributes file, long now) {
        return new Sighting(file.size(), file.lastModifiedTime(), now);
    }

    boolean isSameAs(Sighting other) {
        return size == other.size && modified.equals(other.modified);
    }
}
