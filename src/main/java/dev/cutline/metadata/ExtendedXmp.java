package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings;
import dev.cutline.metadata.container.Findings.Block;
import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Source;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Puts XMP together that was too long for one JPEG segment (XMP specification part 3, 1.1.3.1). */
final class ExtendedXmp {

    private static final int GUID = 32;
    private static final int HEADER = GUID + 8;

    private final String guid;
    private final BitSet known = new BitSet();
    private byte @Nullable [] packet;

    /** @param guid of the packet that the main one asks for; parts of others are passed over */
    ExtendedXmp(String guid) {
        this.guid = guid;
    }

    /**
     * The packet that a file's main XMP asks for.
     *
     * @param xmp what the main XMP says
     * @param damaged told of each part that can't be used, and of parts that are missing
     * @return empty where none is asked for, or it isn't there as a whole
     */
    static Optional<byte[]> packet(Map<String, Object> xmp, Findings findings, BiConsumer<Block, Damaged> damaged) {
        Object guid = xmp.get("xmpNote:HasExtendedXMP");
        List<Block> parts = findings.blocks(Kind.XMP_EXTENSION);
        if (guid == null || parts.isEmpty()) {
            return Optional.empty();
        }
        ExtendedXmp extended = new ExtendedXmp(guid.toString());
        for (Block part : parts) {
            try {
                extended.add(part.data());
            } catch (Damaged damage) {
                damaged.accept(part, damage);
            }
        }
        try {
            return Optional.of(extended.packet());
        } catch (Damaged damage) {
            damaged.accept(parts.get(0), damage);
            return Optional.empty();
        }
    }

    /** Takes a part: GUID, full length, offset, bytes. */
    void add(Source part) {
        if (!part.ascii(0, GUID).equals(guid)) {
            return;
        }
        long length = part.u32(GUID);
        long offset = part.u32(GUID + 4);
        long count = part.length() - HEADER;
        if (length > Source.MAX_BLOCK || offset + count > length) {
            throw new Damaged("xmp-extension", "a part of %,d bytes at %,d of %,d".formatted(count, offset, length));
        }
        byte[] whole = packet == null ? new byte[(int) length] : packet;
        if (whole.length != length) {
            throw new Damaged("xmp-extension", "parts of one packet disagree about its length");
        }
        System.arraycopy(part.bytes(HEADER, count), 0, whole, (int) offset, (int) count);
        known.set((int) offset, (int) (offset + count));
        packet = whole;
    }

    /** The packet. */
    byte[] packet() {
        byte[] whole = packet;
        if (whole == null) {
            throw new Damaged("xmp-extension", "the extended XMP that is asked for is missing");
        }
        int missing = whole.length - known.cardinality();
        if (missing > 0) {
            throw new Damaged("xmp-extension", "%,d bytes of extended XMP are missing".formatted(missing));
        }
        return whole;
    }
}
