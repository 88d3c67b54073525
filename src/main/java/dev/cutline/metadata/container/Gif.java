package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** GIF: XMP in an application extension (GIF89a; XMP specification part 3, 1.1.2). */
final class Gif implements Container {

    /** The packet is stored as plain bytes, then 256 falling bytes that lead every decoder to the end. */
    private static final int MAGIC_TRAILER = 257;

    @Override
    public String sniff(Source file) {
        return file.has(0, "GIF87a") || file.has(0, "GIF89a") ? "image/gif" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        findings.size(
                file.order(ByteOrder.LITTLE_ENDIAN).u16(6),
                file.order(ByteOrder.LITTLE_ENDIAN).u16(8));
        walk(file, findings);
    }

    @Override
    public List<Source> picture(Source file) {
        return walk(file, new Findings(""));
    }

    private static List<Source> walk(Source file, Findings findings) {
        List<Source> picture = new ArrayList<>();
        long at = 13 + colours(file.u8(10));
        Container.add(picture, file.slice(0, at));
        for (int block = file.u8(at); block != 0x3B; block = file.u8(at)) {
            long begin = at;
            if (block == 0x2C) {
                at = blocksEnd(file, at + 10 + colours(file.u8(at + 9)) + 1);
                Container.add(picture, file.slice(begin, at - begin));
            } else if (block == 0x21) {
                at = extension(file, begin, findings);
                if (file.u8(begin + 1) == 0xF9) {
                    Container.add(picture, file.slice(begin, at - begin));
                }
            } else {
                throw new Damaged("gif-block", "an unknown block at %,d".formatted(at));
            }
        }
        return picture;
    }

    private static long extension(Source file, long begin, Findings findings) {
        if (file.u8(begin + 1) != 0xFF || !file.has(begin + 3, "XMP DataXMP")) {
            return blocksEnd(file, begin + 2);
        }
        long packet = begin + 14;
        long end = blocksEnd(file, packet);
        findings.add(Kind.XMP, "application extension", file.slice(packet, end - packet - MAGIC_TRAILER - 1));
        return end;
    }

    private static long colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1;
    }

    /** Behind the empty block that ends a row of blocks. */
    private static long blocksEnd(Source file, long from) {
        long at = from;
        int length = file.u8(at);
        while (length != 0) {
            at += 1 + length;
            length = file.u8(at);
        }
        return at + 1;
    }
}
