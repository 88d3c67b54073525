package dev.cutline.preview.jpeg;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The bits of a JPEG: bytes of its segments first, then entropy-coded data, without the stuffed zeros (B.1.1.5). */
final class Bits {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    /** Bits ahead, the next one on top. */
    private long ahead;

    private int count;

    /** How many of the bits ahead, at the end, are none of the file's. */
    private int missing;

    Bits(InputStream input) {
        this.input = input;
    }

    /** The next byte of a segment. */
    int octet() throws IOException {
        if (at == end && !more()) {
            throw new NotReducible("ends early");
        }
        return buffer[at++] & 0xFF;
    }

    int word() throws IOException {
        return octet() << 8 | octet();
    }

    byte[] octets(int length) throws IOException {
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) octet();
        }
        return octets;
    }

    /** At least 32 bits from here on, zeros behind the end. */
    long ahead() throws IOException {
        if (count < 32) {
            fill();
        }
        return ahead;
    }

    /** How many bits are ahead. */
    int count() {
        return count;
    }

    /** Puts back what was not used of those ahead. */
    void leave(long ahead, int count) {
        this.ahead = ahead;
        this.count = count;
    }

    /** Whether more was read than there is. */
    boolean isOverdrawn() {
        return count < missing;
    }

    /** Goes behind the restart marker that ends an interval (E.2.4). */
    void restart() throws IOException {
        ahead = 0;
        count = 0;
        missing = 0;
        if (octet() != 0xFF || (octet() & 0xF8) != 0xD0) {
            throw new NotReducible("misses a restart marker");
        }
    }

    private void fill() throws IOException {
        if (end - at >= 8) {
            long next = (long) LONG.get(buffer, at);
            if (((~next - ONES) & next & TOPS) == 0) {
                int bytes = (64 - count) >> 3;
                int rest = 64 - 8 * bytes;
                ahead |= next >>> rest << (rest - count);
                count += 8 * bytes;
                at += bytes;
                return;
            }
        }
        while (count <= 56) {
            ahead |= (long) coded() << (56 - count);
            count += 8;
        }
    }

    /** The next byte of coded data; zero where a marker or the end is next. */
    private int coded() throws IOException {
        if (end - at < 2) {
            more();
        }
        if (end - at >= 1 && buffer[at] != -1) {
            return buffer[at++] & 0xFF;
        }
        if (end - at >= 2 && buffer[at + 1] == 0) {
            at += 2;
            return 0xFF;
        }
        missing += 8;
        return 0;
    }

    private boolean more() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        end -= at;
        at = 0;
        int read = input.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
