package dev.cutline.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A TIFF image file directory, little-endian, entries in the order of their tags (TIFF 6.0, section 2). */
final class Ifd {

    private final Map<Integer, Entry> entries = new TreeMap<>();

    Ifd text(int tag, String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        return bytes(
                tag, 2, text.length + 1, ByteBuffer.allocate(text.length + 1).put(text));
    }

    Ifd undefined(int tag, byte... value) {
        return bytes(tag, 7, value.length, ByteBuffer.wrap(value));
    }

    Ifd byteValue(int tag, int... values) {
        ByteBuffer data = ByteBuffer.allocate(values.length);
        for (int value : values) {
            data.put((byte) value);
        }
        return bytes(tag, 1, values.length, data);
    }

    Ifd shortValue(int tag, int value) {
        return bytes(tag, 3, 1, little(2).putShort((short) value));
    }

    Ifd longValue(int tag, int value) {
        return bytes(tag, 4, 1, little(4).putInt(value));
    }

    /** Pairs of numerator and denominator. */
    Ifd rational(int tag, int... values) {
        ByteBuffer data = little(values.length * 4);
        for (int value : values) {
            data.putInt(value);
        }
        return bytes(tag, 5, values.length / 2, data);
    }

    int size() {
        return 6
                + entries.size() * 12
                + entries.values().stream().mapToInt(Entry::outside).sum();
    }

    /** The directory and its values, when it starts so many bytes into the TIFF. */
    byte[] at(int offset) {
        ByteBuffer out = little(size());
        int values = 6 + entries.size() * 12;
        out.putShort((short) entries.size());
        for (Map.Entry<Integer, Entry> each : entries.entrySet()) {
            Entry entry = each.getValue();
            out.putShort(each.getKey().shortValue())
                    .putShort((short) entry.type())
                    .putInt(entry.count());
            if (entry.outside() == 0) {
                out.put(entry.data()).put(new byte[4 - entry.data().length]);
            } else {
                out.putInt(offset + values);
                out.put(values, entry.data());
                values += entry.outside();
            }
        }
        return out.putInt(0).array();
    }

    private Ifd bytes(int tag, int type, int count, ByteBuffer data) {
        entries.put(tag, new Entry(type, count, data.array()));
        return this;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private record Entry(int type, int count, byte[] data) {

        /** Bytes that it takes behind the directory, even, as TIFF asks. */
        int outside() {
            return data.length <= 4 ? 0 : data.length + data.length % 2;
        }
    }
}
