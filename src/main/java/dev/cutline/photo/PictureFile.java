package dev.cutline.photo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Facts of the file as it was received.
 *
 * @param name file name without folders
 * @param mediaType by content, such as {@code image/jpeg}
 * @param size in bytes
 * @param width in pixels as shown (orientation applied), null where unknown
 * @param height in pixels as shown, null where unknown
 * @param orientation how the stored picture is turned for looking, EXIF code 1 to 8
 * @param pixelsSha256 SHA-256 of the file without its metadata, hex: the same for copies with other captions
 * @param received when
 * @param receivedFrom who or what sent it, such as {@code upload} or a watch folder's name
 */
public record PictureFile(
        String name,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        int orientation,
        @Nullable String pixelsSha256,
        Instant received,
        String receivedFrom) {}
