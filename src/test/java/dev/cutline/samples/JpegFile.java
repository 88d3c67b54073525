package dev.cutline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JPEG: metadata stands in APP1 (EXIF, XMP), APP13 (Photoshop, and IIM in it) and comments. */
record JpegFile(byte[] bytes) implements PictureContainer {

    private static final int SOF0 = 0xC0;
    private static final int SOF2 = 0xC2;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP13 = 0xED;
    private static final int COMMENT = 0xFE;

    @Override
    public int width() {
        return frame(7);
    }

    @Override
    public int height() {
        return frame(5);
    }

    @Override
    public byte[] with(Blocks blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = marker(2) == APP0 ? next(2) : 2;
        out.write(bytes, 0, at);
        segment(out, APP1, "Exif\0\0", blocks.exif());
        segment(out, APP1, "http://ns.adobe.com/xap/1.0/\0", blocks.xmp());
        segment(out, APP13, "Photoshop 3.0\0", blocks.photoshop());
        for (; marker(at) != SOS; at = next(at)) {
            if (marker(at) != APP1 && marker(at) != APP13 && marker(at) != COMMENT) {
                out.write(bytes, at, next(at) - at);
            }
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String header, byte @Nullable [] data) {
        if (data == null) {
            return;
        }
        byte[] name = header.getBytes(StandardCharsets.US_ASCII);
        int size = 2 + name.length + data.length;
        if (size > 0xFFFF) {
            throw new IllegalArgumentException("A segment of " + size + " bytes");
        }
        out.writeBytes(ByteBuffer.allocate(4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) size)
                .array());
        out.writeBytes(name);
        out.writeBytes(data);
    }

    private int frame(int offset) {
        int at = 2;
        while (marker(at) < SOF0 || marker(at) > SOF2) {
            at = next(at);
        }
        return unsignedShort(at + offset);
    }

    private int marker(int at) {
        return bytes[at + 1] & 0xFF;
    }

    private int next(int at) {
        return at + 2 + unsignedShort(at + 2);
    }

    private int unsignedShort(int at) {
        return ByteBuffer.wrap(bytes).getShort(at) & 0xFFFF;
    }
}
