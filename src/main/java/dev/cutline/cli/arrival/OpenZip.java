package dev.cutline.cli.arrival;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip that is closed when the last who uses it has done so. */
final class OpenZip {

    /** What names are written in that aren't UTF-8 (APPNOTE.TXT, D.1). */
    private static final Charset OLD = Charset.forName("IBM437");

    private final ZipFile zip;
    private final AtomicInteger users = new AtomicInteger(1);

    private OpenZip(ZipFile zip) {
        this.zip = zip;
    }

    static OpenZip open(Path file) throws IOException {
        try {
            return new OpenZip(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new OpenZip(new ZipFile(file.toFile(), OLD));
            }
            throw e;
        }
    }

    ZipFile file() {
        return zip;
    }

    void retain() {
        users.incrementAndGet();
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads an entry, as far as it is what the zip says of it. */
    InputStream open(ZipEntry entry) throws IOException {
        return new Checked(zip.getInputStream(entry), entry);
    }

    /** Stops where an entry unpacks to more or other bytes than the zip says: it is damaged, or a trap. */
    private static final class Checked extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 crc = new CRC32();
        private long read;

        Checked(InputStream content, ZipEntry entry) {
            super(content);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                crc.update(buffer, offset, count);
                read += count;
            }
            boolean whole = read == entry.getSize() && (entry.getCrc() < 0 || crc.getValue() == entry.getCrc());
            if (read > entry.getSize() || count < 0 && !whole) {
                throw new ZipException("it is damaged inside the zip; ask the sender for it once more");
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
