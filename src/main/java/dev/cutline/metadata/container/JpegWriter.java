package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Jpeg.Segment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JPEG with other metadata. New segments go to the front, behind JFIF and EXIF and before all others: so the distance
 * between a multi-picture index (MPF) and the pictures it points to stays as it is.
 */
final class JpegWriter {

    private static final int MAX_SEGMENT = 65533;
    private static final String EXIF = "Exif\0\0";
    private static final String MPF = "MPF\0";
    /** The table of pictures: 16 bytes for each, its place at the ninth. */
    private static final int MP_ENTRY = 0xB002;

    private static final int MP_SIZE = 16;
    private static final int MP_OFFSET = 8;

    private final Source file;
    private final Replacement replacement;
    private final Output output;
    private boolean inserted;
    private boolean exifWritten;

    private JpegWriter(Source file, Replacement replacement, Output output) {
        this.file = file;
        this.replacement = replacement;
        this.output = output;
    }

    static void write(Source file, Replacement replacement, Output output) {
        new JpegWriter(file, replacement, output).write();
    }

    /** All of EXIF stands in one segment. */
    static boolean hasRoomFor(byte[] exif) {
        return exif.length <= MAX_SEGMENT - EXIF.length();
    }

    private void write() {
        List<Segment> segments = new ArrayList<>();
        Jpeg.walk(file, segments::add);
        Segment last = segments.get(segments.size() - 1);
        if (last.marker() != 0xDA) {
            throw new Damaged("no-picture", "the file has no picture data");
        }
        output.ascii("\u00ff\u00d8");
        long at = 2;
        for (Segment segment : segments) {
            output.copy(file.slice(at, segment.whole().start() - file.start() - at));
            segment(segment, segments);
            at = segment.whole().start() - file.start() + segment.whole().length();
        }
        output.copy(file.from(at));
    }

    private void segment(Segment segment, List<Segment> all) {
        boolean exif = Jpeg.isExif(segment);
        if (!inserted && !exif && segment.marker() != 0xE0) {
            insert(all);
            inserted = true;
        }
        if (exif && !replacement.exif().isEmpty() && !exifWritten) {
            app(0xE1, EXIF, TiffWriter.withTexts(segment.payload().from(6), replacement.exif()));
            exifWritten = true;
        } else if (isIndex(segment)) {
            index(segment, all);
        } else if (!isReplaced(segment)) {
            output.copy(segment.whole());
        }
    }

    private static boolean isIndex(Segment segment) {
        return segment.marker() == 0xE2 && segment.payload().has(0, MPF);
    }

    /** The pictures behind the first one come nearer by what is taken away in between (CIPA DC-007, 5.2.3.3). */
    private void index(Segment segment, List<Segment> all) {
        long gone = all.subList(all.indexOf(segment), all.size()).stream()
                .filter(this::isReplaced)
                .mapToLong(replaced -> replaced.whole().length())
                .sum();
        ByteBuffer bytes = ByteBuffer.wrap(segment.whole().bytes());
        if (gone > 0) {
            Source tiff = segment.payload().from(MPF.length());
            Ifd.walk(
                    tiff,
                    directory -> directory.entry(MP_ENTRY).ifPresent(entry -> nearer(entry, segment, gone, bytes)),
                    damage -> {});
        }
        output.bytes(bytes.array());
    }

    private static void nearer(Ifd.Entry entries, Segment segment, long gone, ByteBuffer bytes) {
        Source data = entries.data();
        for (long at = MP_OFFSET; at + 4 <= data.length(); at += MP_SIZE) {
            long offset = data.u32(at);
            if (offset > 0) {
                int place = (int) (data.start() - segment.whole().start() + at);
                bytes.order(data.order()).putInt(place, (int) (offset - gone));
            }
        }
    }

    private boolean isReplaced(Segment segment) {
        return replacement.xmp() != null && Jpeg.isXmp(segment)
                || replacement.iim() != null && Jpeg.isPhotoshop(segment);
    }

    private void insert(List<Segment> all) {
        if (replacement.xmp() != null) {
            app(0xE1, Jpeg.XMP, replacement.xmp());
        }
        if (replacement.extendedXmp() != null) {
            extended(replacement.extendedXmp());
        }
        if (replacement.iim() != null) {
            List<Source> old =
                    all.stream().filter(Jpeg::isPhotoshop).map(Jpeg::resources).toList();
            byte[] resources = Photoshop.renewed(Photoshop.iimResource(replacement.iim()), old, replacement.iim());
            int step = MAX_SEGMENT - Jpeg.PHOTOSHOP.length();
            for (int from = 0; from < resources.length; from += step) {
                app(0xED, Jpeg.PHOTOSHOP, Arrays.copyOfRange(resources, from, Math.min(resources.length, from + step)));
            }
        }
    }

    private void extended(byte[] packet) {
        int step = MAX_SEGMENT - Jpeg.XMP_EXTENSION.length() - 40;
        for (int from = 0; from < packet.length; from += step) {
            int to = Math.min(packet.length, from + step);
            output.u16(0xFFE1)
                    .u16(2 + Jpeg.XMP_EXTENSION.length() + 40 + to - from)
                    .ascii(Jpeg.XMP_EXTENSION)
                    .ascii(replacement.extendedGuid())
                    .u32(packet.length)
                    .u32(from)
                    .bytes(Arrays.copyOfRange(packet, from, to));
        }
    }

    private void app(int marker, String header, byte[] content) {
        int length = header.length() + content.length;
        if (length > MAX_SEGMENT) {
            throw new Damaged("too-large", "%,d bytes do not fit into a JPEG segment".formatted(length));
        }
        output.u16(0xFF00 | marker).u16(length + 2).ascii(header).bytes(content);
    }
}
