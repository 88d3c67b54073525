package dev.cutline.metadata.container;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** PNG with other XMP, in an uncompressed iTXt chunk behind the header. */
final class PngWriter {

    private static final String KEYWORD = "XML:com.adobe.xmp\0";

    private PngWriter() {}

    static void write(Source file, Replacement replacement, Output output) {
        output.copy(file.slice(0, 8));
        long[] end = {8};
        int[] headers = {0};
        Png.chunks(file, (type, content) -> {
            Source whole = file.slice(content.start() - 8, content.length() + 12);
            end[0] = whole.start() + whole.length();
            if (type.equals("eXIf") && !replacement.exif().isEmpty()) {
                chunk(type, "", TiffWriter.withTexts(content, replacement.exif()), output);
            } else if (replacement.xmp() == null || !isXmp(type, content)) {
                output.copy(whole);
            }
            if (type.equals("IHDR")) {
                headers[0]++;
                xmp(replacement, output);
            }
        });
        if (headers[0] != 1) {
            throw new Damaged("no-picture", "the file has %d headers, not one".formatted(headers[0]));
        }
        output.copy(file.from(end[0]));
    }

    private static void xmp(Replacement replacement, Output output) {
        if (replacement.xmp() != null) {
            chunk("iTXt", KEYWORD + "\0\0\0\0", replacement.xmp(), output);
        }
    }

    private static boolean isXmp(String type, Source content) {
        return Png.TEXTS.contains(type) && (content.has(0, KEYWORD) || Png.isXmp(type, content));
    }

    private static void chunk(String type, String header, byte[] content, Output output) {
        CRC32 crc = new CRC32();
        crc.update((type + header).getBytes(StandardCharsets.ISO_8859_1));
        crc.update(content);
        output.u32(header.length() + content.length)
                .ascii(type)
                .ascii(header)
                .bytes(content)
                .u32(crc.getValue());
    }
}
