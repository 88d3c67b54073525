package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Ifd.Entry;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * TIFF structures with other values in the first directory: a new one, and what it needs, stand behind everything else,
 * so that no offset in the file changes.
 */
final class TiffWriter {

    private static final int PHOTOSHOP = 0x8649;
    private static final long LONGEST = 0xFFFF_FFFFL;

    /** @param type as in TIFF: 1 for bytes, 2 for text, 7 for anything */
    private record Value(int type, byte[] bytes) {}

    private final Source tiff;
    private final Ifd first;
    private final Map<Integer, Value> values = new TreeMap<>();

    private TiffWriter(Source file) {
        List<Ifd> directories = new ArrayList<>();
        Ifd.walk(file, directories::add, damage -> {});
        if (directories.isEmpty() || directories.get(0).entries().isEmpty()) {
            throw new Damaged("not-writable", "the first directory can't be read");
        }
        this.first = directories.get(0);
        this.tiff = file.order(first.entries().get(0).data().order());
        if (tiff.u16(2) == 43) {
            throw new Damaged("not-writable", "BigTIFF is not written");
        }
    }

    /** A TIFF file. */
    static void write(Source file, Replacement replacement, Output output) {
        TiffWriter writer = new TiffWriter(file);
        writer.texts(replacement.exif());
        if (replacement.xmp() != null) {
            writer.values.put(0x02BC, new Value(1, replacement.xmp()));
        }
        if (replacement.iim() != null) {
            List<Source> old =
                    writer.first.entry(PHOTOSHOP).map(Entry::data).stream().toList();
            writer.values.put(0x83BB, new Value(7, replacement.iim()));
            writer.values.put(PHOTOSHOP, new Value(1, Photoshop.renewed(new byte[0], old, replacement.iim())));
        }
        writer.write(output);
    }

    /** The EXIF of another kind of file. */
    static byte[] withTexts(Source exif, Map<Integer, String> texts) {
        TiffWriter writer = new TiffWriter(exif);
        writer.texts(texts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(new Output(Channels.newChannel(bytes)));
        return bytes.toByteArray();
    }

    private void texts(Map<Integer, String> texts) {
        texts.forEach((tag, text) -> values.put(tag, new Value(2, (text + "\0").getBytes(StandardCharsets.UTF_8))));
    }

    private void write(Output output) {
        long at = even(tiff.length());
        TreeMap<Integer, byte[]> entries = entries();
        ByteArrayOutputStream appended = new ByteArrayOutputStream();
        values.forEach((tag, value) -> {
            entries.put(tag, entry(tag, value, at + appended.size()));
            appended.writeBytes(value.bytes());
            appended.writeBytes(new byte[value.bytes().length & 1]);
        });
        if (at + appended.size() > LONGEST) {
            throw new Damaged("too-large", "TIFF has no room for more than four gigabytes");
        }
        output.copy(tiff.slice(0, 4)).bytes(number(4, at + appended.size())).copy(tiff.from(8));
        output.bytes(new byte[(int) (at - tiff.length())]).bytes(appended.toByteArray());
        output.bytes(number(2, entries.size()));
        entries.values().forEach(output::bytes);
        output.bytes(number(4, tiff.u32(first.end())));
    }

    /** Of the first directory, as they stand: also those that nobody here can read; of two with one tag the first. */
    private TreeMap<Integer, byte[]> entries() {
        TreeMap<Integer, byte[]> entries = new TreeMap<>();
        long start = tiff.u32(4);
        int count = tiff.u16(start);
        for (long at = start + 2; at < start + 2 + 12L * count; at += 12) {
            entries.putIfAbsent(tiff.u16(at), tiff.bytes(at, 12));
        }
        return entries;
    }

    private byte[] entry(int tag, Value value, long offset) {
        ByteBuffer entry = ByteBuffer.allocate(12)
                .order(tiff.order())
                .putShort((short) tag)
                .putShort((short) value.type())
                .putInt(value.bytes().length);
        boolean fits = value.bytes().length <= 4;
        return (fits ? entry.put(value.bytes()) : entry.putInt((int) offset)).array();
    }

    private byte[] number(int width, long value) {
        ByteBuffer buffer = ByteBuffer.allocate(width).order(tiff.order());
        return (width == 2 ? buffer.putShort((short) value) : buffer.putInt((int) value)).array();
    }

    private static long even(long length) {
        return length + (length & 1);
    }
}
