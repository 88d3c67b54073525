package dev.cutline.metadata.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;

/** Where a rewritten file goes, in order. */
final class Output {

    private static final int STEP = 1 << 20;

    private final WritableByteChannel channel;

    Output(WritableByteChannel channel) {
        this.channel = channel;
    }

    Output bytes(byte[] bytes) {
        return buffer(ByteBuffer.wrap(bytes));
    }

    Output ascii(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Output u16(int number) {
        return buffer(ByteBuffer.allocate(2).putShort((short) number).flip());
    }

    Output u32(long number) {
        return buffer(ByteBuffer.allocate(4).putInt((int) number).flip());
    }

    Output buffer(ByteBuffer buffer) {
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** However long it is: what is copied is not looked at. */
    Output copy(Source source) {
        for (long at = 0; at < source.length(); at += STEP) {
            bytes(source.bytes(at, Math.min(STEP, source.length() - at)));
        }
        return this;
    }
}
