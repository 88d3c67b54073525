package dev.cutline.samples;

import org.jspecify.annotations.Nullable;

/** A picture file of which only the metadata is exchanged; its image data keeps its bytes. */
sealed interface PictureContainer permits JpegFile, PngFile, WebpFile {

    /** The metadata of a picture, null what it hasn't. */
    record Blocks(byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop) {}

    int width();

    int height();

    /** The file with these blocks in place of those it had. */
    byte[] with(Blocks blocks);

    static PictureContainer of(byte[] bytes) {
        return switch (bytes[0] & 0xFF) {
            case 0xFF -> new JpegFile(bytes);
            case 0x89 -> new PngFile(bytes);
            case 'R' -> new WebpFile(bytes);
            default -> throw new IllegalArgumentException("Neither JPEG nor PNG nor WebP");
        };
    }
}
