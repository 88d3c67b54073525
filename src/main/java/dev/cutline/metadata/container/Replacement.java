package dev.cutline.metadata.container;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that is to stand in a file instead of what is there; null leaves a block as it is.
 *
 * @param xmp a packet
 * @param extendedXmp what of the XMP does not fit into one JPEG segment, null if it fits
 * @param extendedGuid the MD5 of {@code extendedXmp} in hexadecimal
 * @param iim datasets
 * @param exif texts of the first EXIF directory by tag
 */
public record Replacement(
        byte @Nullable [] xmp,
        byte @Nullable [] extendedXmp,
        String extendedGuid,
        byte @Nullable [] iim,
        Map<Integer, String> exif) {

    public boolean isEmpty() {
        return xmp == null && iim == null && exif.isEmpty();
    }
}
