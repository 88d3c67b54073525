package dev.cutline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lossy WebP: EXIF and XMP stand in chunks behind the image data, announced by VP8X (RFC 9649, 2.7). */
record WebpFile(byte[] bytes) implements PictureContainer {

    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    @Override
    public int width() {
        return buffer(bytes).getShort(image() + 14) & 0x3FFF;
    }

    @Override
    public int height() {
        return buffer(bytes).getShort(image() + 16) & 0x3FFF;
    }

    @Override
    public byte[] with(Blocks blocks) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        if (blocks.exif() != null || blocks.xmp() != null) {
            chunk(chunks, "VP8X", features(blocks));
        }
        chunks.write(bytes, image(), next(image()) - image());
        chunk(chunks, "EXIF", blocks.exif());
        chunk(chunks, "XMP ", blocks.xmp());
        return buffer(new byte[12 + chunks.size()])
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.size())
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks.toByteArray())
                .array();
    }

    /** Flags, then width and height less one in 24 bits each. */
    private byte[] features(Blocks blocks) {
        int flags = (blocks.exif() == null ? 0 : EXIF_FLAG) | (blocks.xmp() == null ? 0 : XMP_FLAG);
        return buffer(new byte[10])
                .putInt(flags)
                .putShort((short) (width() - 1))
                .put((byte) 0)
                .putShort((short) (height() - 1))
                .array();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte @Nullable [] data) {
        if (data != null) {
            out.writeBytes(buffer(new byte[8 + data.length + data.length % 2])
                    .put(type.getBytes(StandardCharsets.US_ASCII))
                    .putInt(data.length)
                    .put(data)
                    .array());
        }
    }

    private int image() {
        int at = 12;
        while (!new String(bytes, at, 4, StandardCharsets.US_ASCII).equals("VP8 ")) {
            at = next(at);
        }
        return at;
    }

    private int next(int at) {
        int size = buffer(bytes).getInt(at + 4);
        return at + 8 + size + size % 2;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
