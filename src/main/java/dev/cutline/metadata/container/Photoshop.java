package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** PSD and PSB files, and the image resource blocks that Photoshop puts into other files as well. */
final class Photoshop implements Container {

    private static final int IIM = 0x0404;
    private static final int IIM_DIGEST = 0x0425;
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

    /** Notes the resources of a JPEG file's segments. */
    static void joined(List<Source> segments, Findings findings) {
        runs(segments).forEach(data -> resources(data, findings));
    }

    /** Resources may run on over several segments: what does not begin with one continues the one before it. */
    private static List<Source> runs(List<Source> segments) {
        List<Source> runs = new ArrayList<>();
        for (int i = 0; i < segments.size(); ) {
            int next = i + 1;
            while (next < segments.size() && !SIGNATURES.contains(signature(segments.get(next)))) {
                next++;
            }
            runs.add(next == i + 1 ? segments.get(i) : joined(segments.subList(i, next)));
            i = next;
        }
        return runs;
    }

    private static Source joined(List<Source> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(part -> whole.writeBytes(part.bytes()));
        return Source.of(whole.toByteArray());
    }

    /** Notes the resources that hold metadata. */
    static void resources(Source data, Findings findings) {
        Source ordered = data.order(ByteOrder.BIG_ENDIAN);
        findings.within("image resources", data, () -> each(ordered, resource -> note(resource, findings)));
    }

    /**
     * Notes the resources that hold metadata in a file whose format doesn't carry them of itself. Programs that write its
     * XMP leave these as they are, so the digest can't tell which is newer.
     */
    static void copied(Source data, Findings findings) {
        Source ordered = data.order(ByteOrder.BIG_ENDIAN);
        findings.within(
                "image resources",
                data,
                () -> each(ordered, resource -> {
                    if (resource.id() != IIM_DIGEST) {
                        note(resource, findings);
                    }
                }));
    }

    private static void note(Resource resource, Findings findings) {
        Source content = resource.content();
        switch (resource.id()) {
            case IIM -> findings.add(Kind.IIM, "image resource 0x0404", content);
            case IIM_DIGEST -> findings.add(Kind.IIM_DIGEST, "image resource 0x0425", content);
            case 0x0424 -> findings.add(Kind.XMP, "image resource 0x0424", content);
            case 0x0422 -> findings.add(Kind.EXIF, "image resource 0x0422", content);
            default -> {
                // paths, thumbnails, print settings …
            }
        }
    }

    /**
     * The resources of a file without IIM, with a new digest of it; all the others stay as they are.
     *
     * @param ahead what is to stand in front
     */
    static byte[] renewed(byte[] ahead, List<Source> segments, byte[] iim) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(ahead);
        all.writeBytes(resource(IIM_DIGEST, md5(iim)));
        for (Source data : runs(segments)) {
            try {
                each(data.order(ByteOrder.BIG_ENDIAN), resource -> {
                    if (resource.id() != IIM && resource.id() != IIM_DIGEST) {
                        all.writeBytes(resource.whole().bytes());
                    }
                });
            } catch (Damaged cut) {
                // what came before the damage is kept
            }
        }
        return all.toByteArray();
    }

    static byte[] iimResource(byte[] iim) {
        return resource(IIM, iim);
    }

    private static byte[] resource(int id, byte[] content) {
        return ByteBuffer.allocate(12 + content.length + (content.length & 1))
                .put("8BIM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) id)
                .putShort((short) 0)
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has MD5", e);
        }
    }

    /** A resource: signature, number, padded name, size, padded content. */
    record Resource(int id, Source whole, Source content) {}

    static void each(Source data, Consumer<Resource> found) {
        long at = 0;
        while (at + 12 <= data.length() && SIGNATURES.contains(data.ascii(at, 4))) {
            long name = 1L + data.u8(at + 6);
            long size = at + 6 + name + (name & 1);
            long length = data.u32(size);
            Source content = data.available(size + 4, length);
            long end = size + 4 + length + (length & 1);
            found.accept(new Resource(data.u16(at + 4), data.available(at, end - at), content));
            content.complete(length);
            at = end;
        }
    }

    private static String signature(Source data) {
        return data.length() < 4 ? "" : data.ascii(0, 4);
    }
}
