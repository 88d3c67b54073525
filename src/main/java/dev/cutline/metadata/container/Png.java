package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * PNG: XMP in an iTXt chunk, EXIF in eXIf, and the "raw profiles" in hexadecimal that ImageMagick writes (PNG
 * specification, third edition, 11.3; XMP specification part 3, 1.1.5).
 */
final class Png implements Container {

    private static final Set<String> METADATA = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME", "caBX");
    static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt");
    private static final int MAX_CHUNKS = 200_000;

    @Override
    public String sniff(Source file) {
        return file.has(0, "\u0089PNG\r\n\u001a\n") ? "image/png" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        chunks(file, (type, content) -> {
            switch (type) {
                case "IHDR" -> findings.size(content.u32(0), content.u32(4));
                case "eXIf" -> findings.add(Kind.EXIF, type, content);
                case "caBX" -> findings.add(Kind.C2PA, type, content);
                case "iTXt", "zTXt", "tEXt" -> findings.within(type, content, () -> text(type, content, findings));
                default -> {
                    // the picture and its colours
                }
            }
        });
    }

    @Override
    public List<Source> picture(Source file) {
        List<Source> parts = new ArrayList<>();
        chunks(file, (type, content) -> {
            if (!METADATA.contains(type)) {
                Container.add(parts, file.slice(content.start() - 8, content.length() + 12));
            }
        });
        return parts;
    }

    static void chunks(Source file, BiConsumer<String, Source> found) {
        long at = 8;
        for (int i = 0; i < MAX_CHUNKS && at < file.length(); i++) {
            String type = file.ascii(at + 4, 4);
            long length = file.u32(at);
            Source content = file.available(at + 8, length);
            found.accept(type, content);
            content.complete(length);
            if (type.equals("IEND")) {
                return;
            }
            at += length + 12;
        }
    }

    private static void text(String type, Source content, Findings findings) {
        int end = keywordEnd(content);
        String keyword = content.ascii(0, end);
        boolean wanted = keyword.equals("XML:com.adobe.xmp") || keyword.startsWith("Raw profile type ");
        if (!wanted) {
            return;
        }
        Source value = findings.unpacked(() -> value(type, content, end + 1));
        if (keyword.equals("XML:com.adobe.xmp")) {
            findings.add(Kind.XMP, type, value);
        } else {
            profile(keyword.substring(17).trim(), value, findings);
        }
    }

    /** Whether a chunk of text holds XMP, raw profiles among them, and nothing else. */
    static boolean isXmp(String type, Source content) {
        Findings found = new Findings("image/png");
        found.within(type, content, () -> text(type, content, found));
        return !found.blocks().isEmpty()
                && found.blocks(Kind.XMP).size() == found.blocks().size();
    }

    private static int keywordEnd(Source content) {
        for (int i = 0; i < 80; i++) {
            if (content.u8(i) == 0) {
                return i;
            }
        }
        throw new Damaged("png-keyword", "a text chunk without keyword");
    }

    private static Source value(String type, Source content, long at) {
        return switch (type) {
            case "zTXt" -> Inflated.zlib(content.from(at + 1));
            case "iTXt" -> {
                boolean compressed = content.u8(at) == 1;
                long language = content.from(at + 2).zero();
                long translated = content.from(at + 2 + language + 1).zero();
                Source value = content.from(at + 2 + language + 1 + translated + 1);
                yield compressed ? Inflated.zlib(value) : value;
            }
            default -> content.from(at);
        };
    }

    /** A line feed, the profile's name, its size, then hexadecimal digits in lines. */
    private static void profile(String name, Source text, Findings findings) {
        String[] parts =
                new String(text.bytes(), StandardCharsets.ISO_8859_1).strip().split("\\s*\n\\s*", 3);
        if (parts.length < 3) {
            throw new Damaged("png-profile", "a raw profile without content");
        }
        Source profile = Source.of(hex(parts[2]));
        switch (name) {
            case "iptc", "8bim" -> iptc(profile, findings);
            case "xmp" -> findings.add(Kind.XMP, "raw profile", profile);
            case "exif", "APP1" -> app1(profile, findings);
            default -> {
                // colour profiles
            }
        }
    }

    /** Some write the datasets alone, some with Photoshop's wrapping, some the whole APP13 segment. */
    private static void iptc(Source profile, Findings findings) {
        Source inner = profile.has(0, Jpeg.PHOTOSHOP) ? profile.from(Jpeg.PHOTOSHOP.length()) : profile;
        if (inner.has(0, "8BIM")) {
            Photoshop.copied(inner, findings);
        } else {
            findings.add(Kind.IIM, "raw profile", inner);
        }
    }

    private static void app1(Source profile, Findings findings) {
        if (profile.has(0, Jpeg.XMP)) {
            findings.add(Kind.XMP, "raw profile", profile.from(Jpeg.XMP.length()));
        } else {
            findings.add(Kind.EXIF, "raw profile", profile.has(0, "Exif\0\0") ? profile.from(6) : profile);
        }
    }

    private static byte[] hex(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit >= 0) {
                bytes[count / 2] |= (byte) (digit << (count % 2 == 0 ? 4 : 0));
                count++;
            }
        }
        return java.util.Arrays.copyOf(bytes, count / 2);
    }
}
