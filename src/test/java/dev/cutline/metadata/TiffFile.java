package dev.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A TIFF file put together entry by entry, in either order of bytes; each directory's values stand behind it. */
final class TiffFile {

    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final byte[] STRIP = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE};

    private final ByteOrder order;
    private final List<Directory> chain = new ArrayList<>();

    TiffFile(ByteOrder order) {
        this.order = order;
    }

    /** One more page. */
    TiffFile directory(Consumer<Directory> filler) {
        Directory directory = new Directory();
        filler.accept(directory);
        chain.add(directory);
        return this;
    }

    byte[] file() {
        return fileWithNext(0);
    }

    /** The file, with that for the place of one more directory. */
    byte[] fileWithNext(int next) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(order == ByteOrder.BIG_ENDIAN ? Samples.ascii("MM\0*") : Samples.ascii("II*\0"));
        file.writeBytes(number(4, HEADER));
        for (int i = 0; i < chain.size(); i++) {
            Directory directory = chain.get(i);
            int end = file.size() + directory.length();
            file.writeBytes(directory.at(file.size(), i + 1 < chain.size() ? end : next));
        }
        return file.toByteArray();
    }

    private byte[] number(int width, long value) {
        ByteBuffer buffer = ByteBuffer.allocate(width).order(order);
        return (width == 2 ? buffer.putShort((short) value) : buffer.putInt((int) value)).array();
    }

    /** What an entry holds: a value of its own, the bytes that it points to, or a directory below. */
    private record Slot(int tag, int type, int count, int value, byte[] bytes, Directory below) {}

    /** A directory, its entries in the order in which they are put. */
    final class Directory {

        private final List<Slot> slots = new ArrayList<>();

        /** Width, height, and a strip of four bytes. */
        Directory picture() {
            return entry(0x0100, 4, 1, 64)
                    .entry(0x0101, 4, 1, 48)
                    .bytes(0x0111, STRIP)
                    .entry(0x0117, 4, 1, 4);
        }

        Directory entry(int tag, int type, int count, int value) {
            slots.add(new Slot(tag, type, count, value, new byte[0], null));
            return this;
        }

        Directory text(int tag, String text) {
            return bytes(tag, 2, (text + "\0").getBytes(StandardCharsets.UTF_8));
        }

        Directory bytes(int tag, int type, byte[] bytes) {
            slots.add(new Slot(tag, type, bytes.length, 0, bytes, null));
            return this;
        }

        /** A number that says where these bytes stand. */
        private Directory bytes(int tag, byte[] bytes) {
            slots.add(new Slot(tag, 4, 1, 0, bytes, null));
            return this;
        }

        Directory below(int tag, Consumer<Directory> filler) {
            Directory below = new Directory();
            filler.accept(below);
            slots.add(new Slot(tag, 4, 1, 0, new byte[0], below));
            return this;
        }

        private int length() {
            return at(0, 0).length;
        }

        private byte[] at(int start, int next) {
            ByteArrayOutputStream entries = new ByteArrayOutputStream();
            ByteArrayOutputStream values = new ByteArrayOutputStream();
            int behind = start + 2 + slots.size() * ENTRY + 4;
            for (Slot slot : slots) {
                entries.writeBytes(number(2, slot.tag()));
                entries.writeBytes(number(2, slot.type()));
                entries.writeBytes(number(4, slot.count()));
                boolean isInline = slot.bytes().length > 0 && slot.type() != 4 && slot.bytes().length <= 4;
                if (isInline) {
                    entries.writeBytes(Arrays.copyOf(slot.bytes(), 4));
                } else {
                    boolean isElsewhere = slot.bytes().length > 0 || slot.below() != null;
                    entries.writeBytes(number(4, isElsewhere ? behind + values.size() : slot.value()));
                    values.writeBytes(
                            slot.below() == null ? slot.bytes() : slot.below().at(behind + values.size(), 0));
                    values.writeBytes(new byte[values.size() & 1]);
                }
            }
            return Samples.join(number(2, slots.size()), entries.toByteArray(), number(4, next), values.toByteArray());
        }
    }

    /** The tags of a file's first directory, in their order. */
    static List<Integer> tags(byte[] file) {
        ByteBuffer buffer = buffer(file);
        int first = buffer.getInt(4);
        List<Integer> tags = new ArrayList<>();
        for (int i = 0; i < (buffer.getShort(first) & 0xFFFF); i++) {
            tags.add(buffer.getShort(first + 2 + i * ENTRY) & 0xFFFF);
        }
        return tags;
    }

    /** The twelve bytes of an entry of the first directory. */
    static byte[] entry(byte[] file, int tag) {
        int at = buffer(file).getInt(4) + 2 + tags(file).indexOf(tag) * ENTRY;
        return Arrays.copyOfRange(file, at, at + ENTRY);
    }

    /** The bytes that an entry of the first directory points to. */
    static byte[] value(byte[] file, int tag) {
        ByteBuffer entry = ByteBuffer.wrap(entry(file, tag)).order(buffer(file).order());
        return Arrays.copyOfRange(file, entry.getInt(8), entry.getInt(8) + entry.getInt(4));
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(file[0] == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
}
