package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** PSD and PSB files, and the image resource blocks that Photoshop puts into other files as well. */
final class Photoshop implements Container {

    private static final Set<String> SIGNATURES = Set.of("8BIM", "PHUT", "DCSR", "AgHg", "MeSa");

    @Override
    public String sniff(Source file) {
        return file.has(0, "8BPS") ? "image/vnd.adobe.photoshop" : "";
    }

    @Override
    public void scan(Source file, Findings findings) {
        findings.size(file.u32(18), file.u32(14));
        long resources = 26 + 4 + file.u32(26);
        resources(file.available(resources + 4, file.u32(resources)), findings);
    }

    /**
     * Resources that may run on over several JPEG segments: what does not begin with a resource continues the one
     * before it.
     */
    void joined(List<Source> segments, Findings findings) {
        for (int i = 0; i < segments.size(); ) {
            int next = i + 1;
            while (next < segments.size() && !SIGNATURES.contains(signature(segments.get(next)))) {
                next++;
            }
            Source data = next == i + 1 ? segments.get(i) : joined(segments.subList(i, next));
            resources(data, findings);
            i = next;
        }
    }

    private static Source joined(List<Source> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(part -> whole.writeBytes(part.bytes()));
        return Source.of(whole.toByteArray());
    }

    /** Notes the resources that hold metadata. */
    static void resources(Source data, Findings findings) {
        Source ordered = data.order(ByteOrder.BIG_ENDIAN);
        findings.within(
                "image resources",
                data,
                () -> each(ordered, (id, content) -> {
                    switch (id) {
                        case 0x0404 -> findings.add(Kind.IIM, "image resource 0x0404", content);
                        case 0x0425 -> findings.add(Kind.IIM_DIGEST, "image resource 0x0425", content);
                        case 0x0424 -> findings.add(Kind.XMP, "image resource 0x0424", content);
                        case 0x0422 -> findings.add(Kind.EXIF, "image resource 0x0422", content);
                        default -> {
                            // paths, thumbnails, print settings …
                        }
                    }
                }));
    }

    /** Signature, number, padded name, size, padded content. */
    static void each(Source data, BiConsumer<Integer, Source> found) {
        long at = 0;
        while (at + 12 <= data.length() && SIGNATURES.contains(data.ascii(at, 4))) {
            long name = 1L + data.u8(at + 6);
            long size = at + 6 + name + (name & 1);
            long length = data.u32(size);
            Source content = data.available(size + 4, length);
            found.accept(data.u16(at + 4), content);
            content.complete(length);
            at = size + 4 + length + (length & 1);
        }
    }

    private static String signature(Source data) {
        return data.length() < 4 ? "" : data.ascii(0, 4);
    }
}
