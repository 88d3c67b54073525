package dev.cutline.metadata.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** WebP with other XMP: the chunk at the end, and the extended header that announces it (RFC 9649, 2.7). */
final class WebpWriter {

    private static final int XMP_FLAG = 4;
    private static final int ALPHA_FLAG = 16;

    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", "ANMF");

    private WebpWriter() {}

    static void write(Source file, Replacement replacement, Output output) {
        List<Source> parts = new ArrayList<>();
        byte[] extended = new byte[10];
        long[] end = {12};
        boolean[] picture = {false};
        Webp.chunks(file, (type, content) -> {
            Source whole = whole(file, content);
            end[0] = whole.start() - file.start() + whole.length();
            picture[0] |= PICTURE.contains(type);
            switch (type) {
                case "VP8X" -> System.arraycopy(content.bytes(0, 10), 0, extended, 0, 10);
                case "XMP ", "XMP\0" -> keep(replacement.xmp() == null, whole, parts);
                case "EXIF" -> exif(content, whole, replacement, parts);
                default -> keep(true, whole, parts);
            }
        });
        if (!picture[0]) {
            throw new Damaged("no-picture", "the file has no picture data");
        }
        header(file, extended, replacement);
        parts.add(0, chunk("VP8X", extended));
        if (replacement.xmp() != null) {
            parts.add(chunk("XMP ", replacement.xmp()));
        }
        long length = 4 + parts.stream().mapToLong(Source::length).sum();
        output.ascii("RIFF").bytes(little((int) length)).ascii("WEBP");
        parts.forEach(output::copy);
        output.copy(file.from(end[0]));
    }

    /** A chunk with its head and the byte that makes it even; however long it is, nothing of it is read here. */
    private static Source whole(Source file, Source content) {
        long length = content.length() + (content.length() & 1);
        return file.available(content.start() - file.start() - 8, 8 + length);
    }

    private static void exif(Source content, Source whole, Replacement replacement, List<Source> parts) {
        if (replacement.exif().isEmpty()) {
            keep(true, whole, parts);
        } else {
            Source tiff = content.has(0, "Exif\0\0") ? content.from(6) : content;
            parts.add(chunk("EXIF", TiffWriter.withTexts(tiff, replacement.exif())));
        }
    }

    private static void keep(boolean kept, Source whole, List<Source> parts) {
        if (kept) {
            parts.add(whole);
            if (whole.length() % 2 == 1) {
                parts.add(Source.of(new byte[1])); // left out by some at the end of the file
            }
        }
    }

    /** A simple file gets an extended header with the size of its picture. */
    private static void header(Source file, byte[] extended, Replacement replacement) {
        Findings findings = Containers.scan(file);
        boolean simple = !file.has(12, "VP8X");
        if (simple) {
            Integer width = findings.width();
            Integer height = findings.height();
            if (width == null || height == null) {
                throw new Damaged("no-picture", "the size of the picture can't be read");
            }
            u24(extended, 4, width - 1);
            u24(extended, 7, height - 1);
            boolean alpha = file.has(12, "VP8L") && (file.u8(24) & 0x10) != 0;
            extended[0] |= (byte) (alpha ? ALPHA_FLAG : 0);
        }
        extended[0] |= (byte) (replacement.xmp() == null ? 0 : XMP_FLAG);
    }

    private static Source chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(8 + content.length + (content.length & 1));
        chunk.put(type.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .put(little(content.length))
                .put(content);
        return Source.of(chunk.array());
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static void u24(byte[] bytes, int at, int number) {
        bytes[at] = (byte) number;
        bytes[at + 1] = (byte) (number >> 8);
        bytes[at + 2] = (byte) (number >> 16);
    }
}
