package dev.cutline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** PNG: EXIF stands in eXIf, XMP in an iTXt chunk, both ahead of the image data. */
record PngFile(byte[] bytes) implements PictureContainer {

    private static final int HEADER_END = 33;
    private static final Set<String> METADATA = Set.of("eXIf", "iTXt", "tEXt", "zTXt", "tIME");

    @Override
    public int width() {
        return ByteBuffer.wrap(bytes).getInt(16);
    }

    @Override
    public int height() {
        return ByteBuffer.wrap(bytes).getInt(20);
    }

    @Override
    public byte[] with(Blocks blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, HEADER_END);
        chunk(out, "eXIf", "", blocks.exif());
        chunk(out, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0", blocks.xmp());
        for (int at = HEADER_END, next; at < bytes.length; at = next) {
            next = at + 12 + ByteBuffer.wrap(bytes).getInt(at);
            if (!METADATA.contains(new String(bytes, at + 4, 4, StandardCharsets.US_ASCII))) {
                out.write(bytes, at, next - at);
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, String prefix, byte @Nullable [] data) {
        if (data == null) {
            return;
        }
        byte[] head = (type + prefix).getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(head);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(12 + prefix.length() + data.length)
                .putInt(prefix.length() + data.length)
                .put(head)
                .put(data)
                .putInt((int) crc.getValue())
                .array());
    }
}
