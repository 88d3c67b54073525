package dev.cutline.cli.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;

/** Bytes that can be read more than once. */
public sealed interface Content {

    /** In bytes, as the file or the zip says. */
    long size() throws IOException;

    /** Reads from the start. */
    InputStream open() throws IOException;

    /** For sending; read while it is sent. */
    BodyPublisher publisher() throws IOException;

    /** No more of it is wanted. */
    default void close() {}

    /** A file of its own. */
    record OfFile(Path file) implements Content {
        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public BodyPublisher publisher() throws IOException {
            return BodyPublishers.ofFile(file);
        }
    }

    /** A file inside a zip, which stays open until its last content is closed. */
    record OfZip(OpenZip zip, ZipEntry entry) implements Content {
        public OfZip {
            zip.retain();
        }

        @Override
        public long size() {
            return entry.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return zip.open(entry);
        }

        @Override
        public BodyPublisher publisher() {
            return BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> {
                        try {
                            return open();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }),
                    Math.max(1, size()));
        }

        @Override
        public void close() {
            zip.release();
        }
    }
}
