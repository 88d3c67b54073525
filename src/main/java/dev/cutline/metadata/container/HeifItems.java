package dev.cutline.metadata.container;

import dev.cutline.metadata.container.Findings.Kind;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of a HEIF file: what is EXIF or XMP among them, and where it lies (ISO/IEC 14496-12, 8.11). */
final class HeifItems {

    private final Source file;
    private final Findings findings;
    private final Map<Long, Kind> wanted = new HashMap<>();
    private @Nullable Source items;

    private HeifItems(Source file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static void scan(Source file, Source meta, Findings findings) {
        HeifItems heif = new HeifItems(file, findings);
        Boxes.each(meta, (type, box) -> {
            switch (type) {
                case "iinf" -> heif.information(box);
                case "idat" -> heif.items = box;
                case "iprp" -> Boxes.each(box, heif::properties);
                default -> {
                    // handlers, references
                }
            }
        });
        Boxes.each(meta, (type, box) -> {
            if (type.equals("iloc")) {
                heif.locations(box);
            }
        });
    }

    /** The largest picture is the main one: the others are its tiles and thumbnails. */
    private void properties(String type, Source box) {
        if (!type.equals("ipco")) {
            return;
        }
        long[] largest = new long[2];
        Boxes.each(box, (property, content) -> {
            if (property.equals("ispe") && content.u32(4) * content.u32(8) > largest[0] * largest[1]) {
                largest[0] = content.u32(4);
                largest[1] = content.u32(8);
            }
        });
        findings.size(largest[0], largest[1]);
    }

    private void information(Source box) {
        int header = box.u8(0) == 0 ? 6 : 8;
        Boxes.each(box.from(header), (type, entry) -> {
            int version = entry.u8(0);
            if (type.equals("infe") && version >= 2) {
                int wide = version == 2 ? 0 : 2;
                long id = wide == 0 ? entry.u16(4) : entry.u32(4);
                String itemType = entry.ascii(8 + wide, 4);
                if (itemType.equals("Exif")) {
                    wanted.put(id, Kind.EXIF);
                } else if (itemType.equals("mime")
                        && entry.ascii(12 + wide, (int) entry.length() - 12 - wide)
                                .contains("rdf+xml")) {
                    wanted.put(id, Kind.XMP);
                }
            }
        });
    }

    private void locations(Source box) {
        Fields fields = new Fields(box);
        int version = (int) fields.next(4) >> 24;
        int sizes = (int) fields.next(2);
        int indexSize = version == 0 ? 0 : sizes & 15;
        long count = fields.next(version < 2 ? 2 : 4);
        for (long i = 0; i < count; i++) {
            long id = fields.next(version < 2 ? 2 : 4);
            int method = version == 0 ? 0 : (int) fields.next(2) & 15;
            fields.next(2);
            long base = fields.next(sizes >> 4 & 15);
            // extents that take no bytes of the table could be any number
            long extents = Math.min(fields.next(2), indexSize + (sizes >> 8) == 0 ? 1 : Long.MAX_VALUE);
            List<Extent> places = new ArrayList<>();
            for (long extent = 0; extent < extents; extent++) {
                fields.next(indexSize);
                places.add(new Extent(base + fields.next(sizes >> 12), fields.next(sizes >> 8 & 15)));
            }
            // what was deleted keeps its place in the table, with a length of zero
            places.removeIf(place -> place.length() == 0);
            if (wanted.containsKey(id) && !places.isEmpty()) {
                item(wanted.get(id), method, places);
            }
        }
    }

    private void item(Kind kind, int method, List<Extent> places) {
        Source whole = method == 1 && items != null ? items : file;
        findings.within("item", whole, () -> {
            Source data = places.size() == 1 ? places.get(0).in(whole) : findings.unpacked(() -> joined(whole, places));
            boolean exif = kind == Kind.EXIF;
            findings.add(kind, "item", exif ? data.from(4 + data.u32(0)) : data);
        });
    }

    private static Source joined(Source whole, List<Extent> places) {
        if (places.stream().mapToLong(Extent::length).sum() > Source.MAX_BLOCK) {
            throw new Damaged("too-large", "an item in %d parts".formatted(places.size()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        places.forEach(place -> bytes.writeBytes(place.in(whole).bytes()));
        return Source.of(bytes.toByteArray());
    }

    /** A part of an item. */
    private record Extent(long offset, long length) {

        Source in(Source whole) {
            return whole.slice(offset, length);
        }
    }

    /** Reads one number after the other, each of its own width. */
    private static final class Fields {

        private final Source data;
        private long at;

        Fields(Source data) {
            this.data = data;
        }

        long next(int width) {
            long value = switch (width) {
                case 0 -> 0;
                case 2 -> data.u16(at);
                case 4 -> data.u32(at);
                case 8 -> data.i64(at);
                default -> throw new Damaged("item-location", "a number of %d bytes".formatted(width));
            };
            at += width;
            return value;
        }
    }
}
