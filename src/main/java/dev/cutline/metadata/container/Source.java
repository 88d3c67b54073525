package dev.cutline.metadata.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a file, or a stretch of them, read where they are asked for and never as a whole. Reading outside is
 * {@link Damaged}. Not for several threads at once: slices share one page of the file.
 */
public final class Source {

    /** No block of metadata is larger; whoever announces more is refused without an allocation. */
    public static final int MAX_BLOCK = 16 << 20;

    private final Pages pages;
    private final long start;
    private final long length;
    private final ByteOrder order;

    private Source(Pages pages, long start, long length, ByteOrder order) {
        this.pages = pages;
        this.start = start;
        this.length = length;
        this.order = order;
    }

    public static Source of(FileChannel channel) throws IOException {
        return new Source(new Pages(channel), 0, channel.size(), ByteOrder.BIG_ENDIAN);
    }

    public static Source of(byte[] bytes) {
        return new Source(new Pages(bytes), 0, bytes.length, ByteOrder.BIG_ENDIAN);
    }

    /** The same bytes, numbers read in that order. */
    public Source order(ByteOrder other) {
        return new Source(pages, start, length, other);
    }

    public ByteOrder order() {
        return order;
    }

    public long length() {
        return length;
    }

    /** Where this stretch begins in the file it was cut from. */
    public long start() {
        return start;
    }

    public Source slice(long offset, long count) {
        check(offset, count);
        return new Source(pages, start + offset, count, order);
    }

    /** A stretch as far as it is there; {@link #complete} tells whether it was cut. */
    Source available(long offset, long count) {
        return slice(offset, Math.min(count, Math.max(0, length - offset)));
    }

    /** Damage if a stretch has not the length that was announced. */
    void complete(long announced) {
        if (length < announced) {
            throw new Damaged("truncated", "%,d of %,d bytes are there".formatted(length, announced));
        }
    }

    public Source from(long offset) {
        return slice(offset, length - offset);
    }

    public int u8(long offset) {
        check(offset, 1);
        int at = pages.load(start + offset, 1);
        return pages.page.get(at) & 0xFF;
    }

    public int u16(long offset) {
        check(offset, 2);
        int at = pages.load(start + offset, 2);
        return pages.page.order(order).getShort(at) & 0xFFFF;
    }

    public long u32(long offset) {
        check(offset, 4);
        int at = pages.load(start + offset, 4);
        return pages.page.order(order).getInt(at) & 0xFFFFFFFFL;
    }

    public long i64(long offset) {
        check(offset, 8);
        int at = pages.load(start + offset, 8);
        return pages.page.order(order).getLong(at);
    }

    /** Four (or so) letters, one byte each. */
    public String ascii(long offset, int count) {
        return new String(bytes(offset, count), StandardCharsets.ISO_8859_1);
    }

    /** Where this stands first in a short stretch, -1 if nowhere. */
    int find(String ascii) {
        return ascii(0, (int) length).indexOf(ascii);
    }

    /** How far it is to the next zero byte. */
    long zero() {
        long at = 0;
        while (u8(at) != 0) {
            at++;
        }
        return at;
    }

    /** Where this byte stands next, the end if nowhere. */
    long next(int value, long from) {
        long at = from;
        while (at < length) {
            int first = pages.load(start + at, 1);
            int last = (int) Math.min(pages.page.limit(), first + length - at);
            int found = first;
            byte[] bytes = pages.page.array();
            while (found < last && bytes[found] != (byte) value) {
                found++;
            }
            at += found - first;
            if (found < last) {
                return at;
            }
        }
        return length;
    }

    /** Whether these bytes stand there; false, too, where the source ends before. */
    public boolean has(long offset, String ascii) {
        return offset >= 0
                && offset + ascii.length() <= length
                && ascii(offset, ascii.length()).equals(ascii);
    }

    public byte[] bytes() {
        return bytes(0, length);
    }

    public byte[] bytes(long offset, long count) {
        check(offset, count);
        if (count > MAX_BLOCK) {
            throw new Damaged("too-large", "a block of %,d bytes is not read".formatted(count));
        }
        return pages.copy(start + offset, (int) count);
    }

    private void check(long offset, long count) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new Damaged(
                    "truncated", "%,d bytes at %,d lie outside of %,d".formatted(count, start + offset, length));
        }
    }

    /** A window on the file that moves to where one reads. */
    private static final class Pages {

        private static final int SIZE = 16 << 10;

        private final @Nullable FileChannel channel;
        private final ByteBuffer page;
        private long pageStart;

        Pages(FileChannel channel) {
            this.channel = channel;
            this.page = ByteBuffer.allocate(SIZE).limit(0);
        }

        Pages(byte[] bytes) {
            this.channel = null;
            this.page = ByteBuffer.wrap(bytes);
        }

        int load(long position, int count) {
            if (position < pageStart || position + count > pageStart + page.limit()) {
                pageStart = position;
                page.clear();
                fill(page, position);
                if (page.flip().limit() < count) {
                    throw new Damaged("truncated", "the file ends at %,d".formatted(position + page.limit()));
                }
            }
            return (int) (position - pageStart);
        }

        byte[] copy(long position, int count) {
            if (channel == null) {
                return Arrays.copyOfRange(page.array(), (int) position, (int) position + count);
            }
            byte[] bytes = new byte[count];
            if (count <= SIZE) {
                page.get(count == 0 ? 0 : load(position, count), bytes);
            } else {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                fill(buffer, position);
                if (buffer.hasRemaining()) {
                    throw new Damaged("truncated", "the file became shorter while it was read");
                }
            }
            return bytes;
        }

        private void fill(ByteBuffer buffer, long position) {
            try {
                while (buffer.hasRemaining()
                        && channel != null
                        && channel.read(buffer, position + buffer.position()) > 0) {
                    // a read may bring less than asked for
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
