package dev.cutline.metadata.container;

import java.nio.channels.WritableByteChannel;
import java.util.Map;

/** Writes files again with other metadata; everything else stays byte for byte. */
public final class Rewriter {

    /** A kind of file that can be written. */
    interface Format {
        void write(Source file, Replacement replacement, Output output);
    }

    private static final Map<String, Format> FORMATS = Map.of(
            "image/jpeg", JpegWriter::write,
            "image/png", PngWriter::write,
            "image/webp", WebpWriter::write,
            "image/tiff", TiffWriter::write);

    private Rewriter() {}

    /** Whether metadata can be written into files of that type. */
    public static boolean supports(String mediaType) {
        return FORMATS.containsKey(mediaType);
    }

    /** Whether files of that type usually carry IIM. */
    public static boolean hasIim(String mediaType) {
        return mediaType.equals("image/jpeg") || mediaType.equals("image/tiff");
    }

    /**
     * Whether the EXIF of a file of that type can hold other texts: in JPEG all of it stands in one segment.
     *
     * @throws Damaged if the EXIF is too damaged to be written
     */
    public static boolean holds(String mediaType, Source exif, Map<Integer, String> texts) {
        return !mediaType.equals("image/jpeg") || JpegWriter.hasRoomFor(TiffWriter.withTexts(exif, texts));
    }

    /**
     * Writes the file again.
     *
     * @throws Damaged if the file is too damaged to be written safely, or the metadata does not fit
     */
    public static void write(Source file, String mediaType, Replacement replacement, WritableByteChannel channel) {
        Output output = new Output(channel);
        if (replacement.isEmpty()) {
            output.copy(file);
            return;
        }
        Format format = FORMATS.get(mediaType);
        if (format == null) {
            throw new Damaged("not-writable", "metadata can't be written into " + mediaType);
        }
        format.write(file, replacement, output);
    }
}
