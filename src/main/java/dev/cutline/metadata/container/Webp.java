package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** WebP: RIFF chunks (RFC 9649, 2.7). */
final class Webp implements Container {

    /** VP8X holds flags that say which metadata there is; the picture itself is in the others. */
    private static final Set<String> METADATA = Set.of("VP8X", "EXIF", "XMP ", "XMP\0", "C2PA");

    @Override
    public String sniff(Source file) {
        return file.has(0, "RIFF") && file.has(8, "WEBP") ? "image/webp" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        chunks(file, (type, content) -> {
            switch (type) {
                case "VP8X" -> findings.size(u24(content, 4) + 1, u24(content, 7) + 1);
                case "VP8 " -> findings.size(content.u16(6) & 0x3FFF, content.u16(8) & 0x3FFF);
                case "VP8L" -> {
                    long bits = content.u32(1);
                    findings.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
                }
                case "EXIF" -> findings.add(Kind.EXIF, type, content.has(0, "Exif\0\0") ? content.from(6) : content);
                case "C2PA" -> findings.add(Kind.C2PA, type, content);
                case "XMP ", "XMP\0" -> findings.add(Kind.XMP, "XMP chunk", content);
                default -> {
                    // animation, transparency, colours
                }
            }
        });
    }

    @Override
    public List<Source> picture(Source file) {
        List<Source> parts = new ArrayList<>();
        chunks(file, (type, content) -> {
            if (!METADATA.contains(type)) {
                Container.add(parts, file.slice(content.start() - 8, content.length() + 8));
            }
        });
        return parts;
    }

    static void chunks(Source file, BiConsumer<String, Source> found) {
        Source ordered = file.order(ByteOrder.LITTLE_ENDIAN);
        for (long at = 12; at + 8 <= file.length(); ) {
            long length = ordered.u32(at + 4);
            Source content = ordered.available(at + 8, length);
            found.accept(ordered.ascii(at, 4), content);
            content.complete(length);
            at += 8 + length + (length & 1);
        }
    }

    private static int u24(Source content, long at) {
        return content.u16(at) | content.u8(at + 2) << 16;
    }
}
