package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Files made of boxes: HEIC and AVIF, Canon CR3, JPEG 2000, JPEG XL (ISO/IEC 14496-12, 23008-12, 15444-1 annex I,
 * 18181-2).
 */
final class Boxes implements Container {

    private static final String XMP_UUID =
            "\u00be\u007a\u00cf\u00cb\u0097\u00a9\u0042\u00e8\u009c\u0071\u0099\u0094\u0091\u00e3\u00af\u00ac";
    private static final String IIM_UUID =
            "\u0033\u00c7\u00a4\u00d2\u00b8\u001d\u0047\u0023\u00a0\u00ba\u00f1\u00a3\u00e0\u0097\u00ad\u0038";
    private static final String EXIF_UUID = "JpgTiffExif->JP2";
    private static final String CANON_UUID =
            "\u0085\u00c0\u00b6\u0087\u0082\u000f\u0011\u00e0\u0081\u0011\u00f4\u00ce\u0046\u002b\u006a\u0048";
    private static final Set<String> PARENTS = Set.of("moov", "trak", "mdia", "minf");
    private static final int MAX_BOXES = 10_000;
    private static final int MAX_DEPTH = 16;

    @Override
    public String sniff(Source file) {
        if (file.has(0, JxlSize.SIGNATURE) || file.has(0, "\0\0\0\fJXL \r\n\u0087\n")) {
            return "image/jxl";
        }
        if (file.has(0, "\0\0\0\fjP  \r\n\u0087\n")) {
            return "image/jp2";
        }
        return file.has(4, "ftyp") ? brand(file) : "";
    }

    private static String brand(Source file) {
        String major = file.length() < 12 ? "" : file.ascii(8, 4);
        return switch (major) {
            case "avif", "avis" -> "image/avif";
            case "heic", "heix", "heim", "heis" -> "image/heic";
            case "mif1", "msf1" ->
                file.ascii(8, (int) Math.min(64, file.length() - 8)).contains("avif") ? "image/avif" : "image/heif";
            case "crx " -> "image/x-canon-cr3";
            case "qt  " -> "video/quicktime";
            default -> "video/mp4";
        };
    }

    @Override
    public void scan(Source file, Findings findings) {
        if (file.has(0, JxlSize.SIGNATURE)) {
            JxlSize.read(file, findings);
            return;
        }
        each(file, (type, content) -> findings.within(type, content, () -> note(file, type, content, findings, 1)));
    }

    private static void note(Source file, String type, Source content, Findings findings, int depth) {
        switch (type) {
            case "meta" -> HeifItems.scan(file, content.from(4), findings);
            case "uuid" -> uuid(content, findings, depth);
            case "Exif" -> findings.add(Kind.EXIF, type, content.from(4 + content.u32(0)));
            case "xml " -> {
                if (Packets.startWithin(content, 1024) >= 0) {
                    findings.add(Kind.XMP, type, content);
                }
            }
            case "brob" ->
                inner(
                        file,
                        content.ascii(0, 4),
                        findings.unpacked(() -> Inflated.brotli(content.from(4))),
                        findings,
                        depth);
            case "jxlc" -> JxlSize.read(content, findings);
            case "jxlp" -> JxlSize.read(content.from(4), findings);
            case "jp2h" -> jp2Size(content, findings);
            case "CMT1" -> findings.add(Kind.EXIF, type, content);
            case "CMT2" -> findings.add(Kind.EXIF_IFD, type, content);
            case "CMT4" -> findings.add(Kind.GPS_IFD, type, content);
            default -> {
                if (PARENTS.contains(type)) {
                    each(content, (inner, box) -> inner(file, inner, box, findings, depth));
                }
            }
        }
    }

    private static void jp2Size(Source header, Findings findings) {
        each(header, (type, box) -> {
            if (type.equals("ihdr")) {
                findings.size(box.u32(4), box.u32(0));
            }
        });
    }

    private static void inner(Source file, String type, Source content, Findings findings, int depth) {
        if (depth == MAX_DEPTH) {
            throw new Damaged("box-depth", "boxes lie in one another more than %d deep".formatted(MAX_DEPTH));
        }
        note(file, type, content, findings, depth + 1);
    }

    private static void uuid(Source content, Findings findings, int depth) {
        Source data = content.from(16);
        switch (content.ascii(0, 16)) {
            case XMP_UUID -> findings.add(Kind.XMP, "uuid", data);
            case IIM_UUID -> findings.add(Kind.IIM, "uuid", data);
            case EXIF_UUID -> findings.add(Kind.EXIF, "uuid", data);
            case CANON_UUID -> each(data, (inner, box) -> inner(data, inner, box, findings, depth));
            default -> {
                // somebody else's
            }
        }
    }

    /** Size, type and content of each box; a size of 1 means that a 64-bit size follows, 0 that the rest belongs to it. */
    static void each(Source data, BiConsumer<String, Source> found) {
        long at = 0;
        for (int i = 0; i < MAX_BOXES && at + 8 <= data.length(); i++) {
            long size = data.u32(at);
            int header = size == 1 ? 16 : 8;
            if (size == 1) {
                size = data.i64(at + 8);
            } else if (size == 0) {
                size = data.length() - at;
            }
            if (size < header) {
                throw new Damaged(
                        "box-size", "a box at %,d is smaller than its own header".formatted(data.start() + at));
            }
            found.accept(data.ascii(at + 4, 4), data.slice(at + header, Math.min(size, data.length() - at) - header));
            at += size;
        }
    }
}
