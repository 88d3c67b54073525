package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts XMP together that was too long for one JPEG segment (XMP specification part 3, 1.1.3.1). */
final class ExtendedXmp {

    private static final int GUID = 32;
    private static final int HEADER = GUID + 8;

    private static final class Packet {
        private final byte[] bytes;
        private long missing;

        Packet(int length) {
            bytes = new byte[length];
            missing = length;
        }
    }

    private final Map<String, Packet> packets = new LinkedHashMap<>();

    /** Takes a part: GUID, full length, offset, bytes. */
    void add(Source part) {
        long length = part.u32(GUID);
        long offset = part.u32(GUID + 4);
        long count = part.length() - HEADER;
        if (length > Source.MAX_BLOCK || offset + count > length) {
            throw new Damaged("xmp-extension", "a part of %,d bytes at %,d of %,d".formatted(count, offset, length));
        }
        Packet packet = packets.computeIfAbsent(part.ascii(0, GUID), guid -> new Packet((int) length));
        if (packet.bytes.length != length) {
            throw new Damaged("xmp-extension", "parts of one packet disagree about its length");
        }
        System.arraycopy(part.bytes(HEADER, count), 0, packet.bytes, (int) offset, (int) count);
        packet.missing -= count;
    }

    /** The packet that the main one asks for. */
    byte[] packet(Object guid) {
        Packet packet = packets.get(String.valueOf(guid));
        if (packet == null) {
            throw new Damaged("xmp-extension", "the extended XMP that is asked for is missing");
        }
        if (packet.missing > 0) {
            throw new Damaged("xmp-extension", "%,d bytes of extended XMP are missing".formatted(packet.missing));
        }
        return packet.bytes;
    }
}
