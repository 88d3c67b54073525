package dev.cutline.metadata.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Compressed blocks, unpacked only as far as a block may be long. */
final class Inflated {

    private interface Unpacking {
        InputStream open(InputStream packed) throws IOException;
    }

    private Inflated() {}

    static Source zlib(Source data) {
        return unpacked(data, InflaterInputStream::new);
    }

    static Source brotli(Source data) {
        return unpacked(data, BrotliInputStream::new);
    }

    private static Source unpacked(Source data, Unpacking unpacking) {
        try (InputStream in = unpacking.open(new ByteArrayInputStream(data.bytes()))) {
            byte[] bytes = in.readNBytes(Source.MAX_BLOCK + 1);
            if (bytes.length > Source.MAX_BLOCK) {
                throw new Damaged("too-large", "swells beyond %,d bytes".formatted(Source.MAX_BLOCK));
            }
            return Source.of(bytes);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Damaged damaged ? damaged : new Damaged("compressed", "can't be unpacked");
        }
    }
}
