package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteOrder;

/** The IIM that Nikon's own programs keep inside the maker note of a raw file. */
final class NikonCapture {

    private static final int MAKER_NOTE = 0x927C;
    private static final int CAPTURE_DATA = 0x0E01;
    /** A name of 18 bytes, then the size of what follows, itself included. */
    private static final int HEADER = 22;

    private NikonCapture() {}

    static void scan(Ifd exif, Findings findings) {
        exif.entry(MAKER_NOTE)
                .map(Ifd.Entry::data)
                .filter(note -> note.has(0, "Nikon\0\u0002"))
                .ifPresent(note -> findings.within(
                        "maker note",
                        note,
                        () -> Ifd.walk(
                                note.from(10),
                                directory ->
                                        directory.entry(CAPTURE_DATA).ifPresent(data -> iim(data.data(), findings)),
                                damage -> {})));
    }

    private static void iim(Source data, Findings findings) {
        Source ordered = data.order(ByteOrder.LITTLE_ENDIAN);
        for (long at = HEADER; at + HEADER < ordered.length(); ) {
            long size = Math.max(0, ordered.u32(at + 18) - 4);
            Source content = ordered.slice(at + HEADER, size);
            if (content.has(0, "\u001c\u0002")) {
                findings.add(Kind.IIM, "Nikon Capture data", content);
            }
            at += HEADER + size;
        }
    }
}
