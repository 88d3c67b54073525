package dev.cutline.metadata.container;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A directory of a TIFF structure (TIFF 6.0, BigTIFF; EXIF 3.0, 4.6).
 *
 * @param name as ExifTool calls it: {@code IFD0}, {@code ExifIFD}, {@code GPS} …
 * @param end where the entries end and the pointer to the next directory stands
 */
public record Ifd(String name, List<Entry> entries, long end) {

    private static final Map<Integer, String> POINTERS =
            Map.of(0x8769, "ExifIFD", 0x8825, "GPS", 0xA005, "InteropIFD", 0x014A, "SubIFD");
    private static final int[] TYPE_SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    private static final int MAX_DIRECTORIES = 64;
    private static final int MAX_ENTRIES = 4096;

    /** A tag with its values, still as bytes; {@code at} is where the entry stands. */
    public record Entry(long at, int tag, int type, long count, Source data) {

        private static final Set<Integer> SIGNED = Set.of(6, 8, 9);

        /** A whole number; of a fraction, its numerator. */
        public long number(long index) {
            int size = TYPE_SIZES[type];
            long at = index * size;
            return switch (size) {
                case 1 -> SIGNED.contains(type) ? (byte) data.u8(at) : data.u8(at);
                case 2 -> SIGNED.contains(type) ? (short) data.u16(at) : data.u16(at);
                case 4 -> SIGNED.contains(type) ? (int) data.u32(at) : data.u32(at);
                default -> type == 5 ? data.u32(at) : type == 10 ? (int) data.u32(at) : data.i64(at);
            };
        }

        /** A number of whatever type, {@code NaN} for a fraction of nothing. */
        public double decimal(long index) {
            return switch (type) {
                case 5 -> data.u32(index * 8) / (double) data.u32(index * 8 + 4);
                case 10 -> (int) data.u32(index * 8) / (double) (int) data.u32(index * 8 + 4);
                case 11 -> Float.intBitsToFloat((int) data.u32(index * 4));
                case 12 -> Double.longBitsToDouble(data.i64(index * 8));
                default -> number(index);
            };
        }

        public boolean isWhole() {
            return type != 5 && type != 10 && type != 11 && type != 12;
        }
    }

    /** The first entry of that tag. */
    Optional<Entry> entry(int tag) {
        return entries.stream().filter(entry -> entry.tag() == tag).findFirst();
    }

    /** The first number of that tag. */
    Optional<Long> number(int tag) {
        return entry(tag).filter(entry -> entry.count() > 0).map(entry -> entry.number(0));
    }

    /** Walks through all directories; what is damaged is passed over, and told. */
    public static void walk(Source tiff, Consumer<Ifd> found, Consumer<Damaged> damaged) {
        walk(tiff, "IFD0", found, damaged);
    }

    /** Walks through all directories, the first of which has that name. */
    public static void walk(Source tiff, String first, Consumer<Ifd> found, Consumer<Damaged> damaged) {
        new Walk(tiff, found, damaged).run(first);
    }

    private static final class Walk {

        private final Source tiff;
        private final boolean big;
        private final Consumer<Ifd> found;
        private final Consumer<Damaged> damaged;
        private final Set<Long> seen = new HashSet<>();

        Walk(Source data, Consumer<Ifd> found, Consumer<Damaged> damaged) {
            if (!data.has(0, "II") && !data.has(0, "MM")) {
                throw new Damaged("tiff-header", "neither II nor MM in front");
            }
            this.tiff = data.order(data.u8(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            this.big = tiff.u16(2) == 43;
            this.found = found;
            this.damaged = damaged;
        }

        void run(String first) {
            long next = big ? tiff.i64(8) : tiff.u32(4);
            for (int i = 0; next != 0; i++) {
                next = directory(i == 0 ? first : "IFD" + i, next);
            }
        }

        /** Gives where the next directory of the chain is, 0 for none. */
        private long directory(String name, long at) {
            if (!seen.add(at) || seen.size() > MAX_DIRECTORIES) {
                damaged.accept(new Damaged("ifd-loop", "%s at %,d was read before".formatted(name, at)));
                return 0;
            }
            try {
                return entries(name, at);
            } catch (Damaged damage) {
                damaged.accept(new Damaged(damage.code(), "%s: %s".formatted(name, damage.getMessage())));
                return 0;
            }
        }

        private long entries(String name, long at) {
            long count = big ? tiff.i64(at) : tiff.u16(at);
            if (count < 0 || count > MAX_ENTRIES) {
                throw new Damaged("ifd-size", "%,d entries".formatted(count));
            }
            long first = at + (big ? 8 : 2);
            int size = big ? 20 : 12;
            List<Entry> entries = new ArrayList<>();
            Damaged broken = null;
            for (int i = 0; i < count; i++) {
                try {
                    entries.add(entry(first + (long) i * size));
                } catch (Damaged damage) {
                    broken = damage;
                }
            }
            found.accept(new Ifd(name, entries, first + count * size));
            entries.forEach(this::follow);
            if (broken != null) {
                throw broken;
            }
            long next = first + count * size;
            return big ? tiff.i64(next) : tiff.u32(next);
        }

        private Entry entry(long at) {
            int type = tiff.u16(at + 2);
            long count = big ? tiff.i64(at + 4) : tiff.u32(at + 4);
            if (type >= TYPE_SIZES.length || TYPE_SIZES[type] == 0 || count < 0 || count > tiff.length()) {
                throw new Damaged(
                        "ifd-entry", "tag 0x%04x has type %d, %,d times".formatted(tiff.u16(at), type, count));
            }
            long length = count * TYPE_SIZES[type];
            long inline = at + (big ? 12 : 8);
            boolean fits = length <= (big ? 8 : 4);
            long value = fits ? inline : big ? tiff.i64(inline) : tiff.u32(inline);
            return new Entry(at, tiff.u16(at), type, count, tiff.slice(value, length));
        }

        private void follow(Entry entry) {
            String name = POINTERS.get(entry.tag());
            if (name == null || !entry.isWhole()) {
                return;
            }
            for (int i = 0; i < Math.min(entry.count(), 16); i++) {
                directory(i == 0 ? name : name + i, entry.number(i));
            }
        }
    }
}
