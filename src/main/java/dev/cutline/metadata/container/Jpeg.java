package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * JPEG: segments up to the first scan, and what some programs hang behind the picture (ITU-T T.81 annex B; XMP
 * specification part 3, 1.1.3).
 */
final class Jpeg implements Container {

    static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    static final String XMP_EXTENSION = "http://ns.adobe.com/xmp/extension/\0";
    static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int MAX_SEGMENTS = 20_000;

    /** A marker segment; the payload lies behind marker and length. */
    record Segment(int marker, Source whole, Source payload) {}

    @Override
    public String sniff(Source file) {
        return file.has(0, "\u00ff\u00d8\u00ff") ? "image/jpeg" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        List<Source> photoshop = new ArrayList<>();
        findings.within("segments", file, () -> walk(file, segment -> note(segment, findings, photoshop)));
        Photoshop.joined(photoshop, findings);
        findings.within("trailer", file, () -> Trailers.scan(file, findings));
    }

    private static void note(Segment segment, Findings findings, List<Source> photoshop) {
        Source payload = segment.payload();
        switch (segment.marker()) {
            case 0xE1 -> app1(segment, findings);
            case 0xEB -> {
                if (payload.available(0, 256).find("c2pa") >= 0) {
                    findings.add(Kind.C2PA, "APP11", payload);
                }
            }
            case 0xED -> {
                if (isPhotoshop(segment)) {
                    photoshop.add(resources(segment));
                }
            }
            default -> {
                if (isFrame(segment.marker()) && payload.length() >= 5) {
                    findings.size(payload.u16(3), payload.u16(1));
                }
            }
        }
    }

    private static void app1(Segment segment, Findings findings) {
        Source payload = segment.payload();
        if (payload.has(0, XMP_EXTENSION)) {
            findings.add(Kind.XMP_EXTENSION, "APP1", payload.from(XMP_EXTENSION.length()));
        } else if (isExif(segment)) {
            findings.add(Kind.EXIF, "APP1", payload.from(6));
        } else if (isXmp(segment)) {
            int header = payload.has(0, XMP) ? XMP.length() : Packets.startWithin(payload, 128);
            findings.add(Kind.XMP, "APP1", payload.from(header));
        }
    }

    static boolean isExif(Segment segment) {
        Source payload = segment.payload();
        return segment.marker() == 0xE1
                && payload.length() > 6
                && payload.ascii(0, 4).toLowerCase(Locale.ROOT).equals("exif");
    }

    /** Extensions included, and headers that are not as they should be. */
    static boolean isXmp(Segment segment) {
        Source payload = segment.payload();
        return segment.marker() == 0xE1
                && !isExif(segment)
                && (payload.has(0, XMP) || payload.has(0, XMP_EXTENSION) || Packets.startWithin(payload, 128) >= 0);
    }

    static boolean isPhotoshop(Segment segment) {
        Source payload = segment.payload();
        return segment.marker() == 0xED
                && (payload.has(0, PHOTOSHOP) || payload.available(0, 64).find("8BIM") >= 0);
    }

    /** The part of a segment behind its header, which was another one in old versions. */
    static Source resources(Segment segment) {
        Source payload = segment.payload();
        boolean usual = payload.has(0, PHOTOSHOP);
        return payload.from(
                usual ? PHOTOSHOP.length() : payload.available(0, 64).find("8BIM"));
    }

    /** Start-of-frame markers, which hold the picture's size. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Hands out the segments before the first scan; the last one is that scan's header (SOS). */
    static void walk(Source file, java.util.function.Consumer<Segment> found) {
        long at = 2;
        for (int count = 0; count < MAX_SEGMENTS; count++) {
            at = nextMarker(file, at);
            int marker = file.u8(at + 1);
            if (marker == 0xD9) {
                return;
            }
            int length = file.u16(at + 2);
            if (length < 2) {
                throw new Damaged("segment-length", "a segment at %,d says it has no length".formatted(at));
            }
            Source payload = file.available(at + 4, length - 2);
            found.accept(new Segment(marker, file.available(at, length + 2), payload));
            payload.complete(length - 2);
            if (marker == 0xDA) {
                return;
            }
            at += length + 2;
        }
    }

    /** Skips fill bytes, markers without content and, where a length was wrong, up to a page of rubbish. */
    private static long nextMarker(Source file, long from) {
        for (long at = from; at < from + 4096; at++) {
            if (file.u8(at) == 0xFF) {
                int marker = file.u8(at + 1);
                boolean alone = marker == 0xFF || marker <= 0x01 || marker >= 0xD0 && marker <= 0xD8;
                if (!alone) {
                    return at;
                }
            }
        }
        throw new Damaged("no-marker", "no further segment found behind %,d".formatted(from));
    }

    @Override
    public List<Source> picture(Source file) {
        List<Source> parts = new ArrayList<>();
        walk(file, segment -> {
            if (isPicture(segment)) {
                Container.add(parts, segment.whole());
            }
            if (segment.marker() == 0xDA) {
                long data = segment.whole().start() + segment.whole().length();
                Container.add(parts, file.slice(data, endOfPicture(file, data) - data));
            }
        });
        return parts;
    }

    private static boolean isPicture(Segment segment) {
        int marker = segment.marker();
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return switch (marker) {
            case 0xE2 -> segment.payload().has(0, "ICC_PROFILE\0");
            case 0xEE -> segment.payload().has(0, "Adobe");
            default -> !application && marker != 0xFE;
        };
    }

    /** Behind the end-of-image marker; the end of the file where there is none. */
    private static long endOfPicture(Source file, long from) {
        long at = file.next(0xFF, from);
        while (at + 1 < file.length()) {
            int marker = file.u8(at + 1);
            if (marker == 0xD9) {
                return at + 2;
            }
            boolean segment = marker >= 0xC0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7);
            at = file.next(0xFF, at + (segment && at + 3 < file.length() ? 2 + file.u16(at + 2) : 1));
        }
        return file.length();
    }
}
