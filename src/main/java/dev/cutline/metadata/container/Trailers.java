package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteOrder;

/** IIM that some desk systems hang behind a picture: FotoStation records and AFCP, each found from the file's end. */
final class Trailers {

    private static final long FOTOSTATION = 0xA1B2C3D4L;
    private static final int MAX_TRAILERS = 32;

    private Trailers() {}

    static void scan(Source file, Findings findings) {
        long end = file.length();
        for (int i = 0; i < MAX_TRAILERS && end > 12; i++) {
            if (file.u32(end - 4) == FOTOSTATION) {
                end = fotoStation(file, end, findings);
            } else if (file.has(end - 12, "AXS")) {
                end = afcp(file, end, findings);
            } else {
                return;
            }
        }
    }

    /** Content, then a tag, the record's whole size and the signature. Gives the place where the record begins. */
    private static long fotoStation(Source file, long end, Findings findings) {
        long size = file.u32(end - 8);
        Source content = file.slice(end - size, size - 10);
        if (file.u16(end - 10) == 1) {
            findings.add(Kind.IIM, "FotoStation trailer", content);
        }
        return end - size;
    }

    /** AXIS File Concatenation Protocol: a directory of tag, size and offset from the file's start. */
    private static long afcp(Source file, long end, Findings findings) {
        Source ordered = file.order(file.u8(end - 9) == '*' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = ordered.u32(end - 8);
        if (!ordered.has(directory, "AXS")) {
            throw new Damaged("afcp-directory", "the AFCP directory is not where it should be");
        }
        long first = directory;
        int entries = ordered.u16(directory + 6);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 12 + 12L * i;
            long offset = ordered.u32(entry + 8);
            if (ordered.has(entry, "IPTC")) {
                findings.add(Kind.IIM, "AFCP trailer", file.slice(offset, ordered.u32(entry + 4)));
            }
            first = Math.min(first, offset);
        }
        return first;
    }
}
