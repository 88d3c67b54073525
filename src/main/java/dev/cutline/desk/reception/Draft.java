package dev.cutline.desk.reception;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload on the disk, not yet kept.
 *
 * @param file where it is
 * @param sha256 of its bytes, hex
 * @param size in bytes
 */
record Draft(Path file, String sha256, long size) {

    private static final int BUFFER = 1 << 16;

    /**
     * Writes an upload to a file while hashing it.
     *
     * @throws Refusal.TooLarge as soon as the limit is passed
     */
    static Draft write(Upload upload, Path file, IntakeLimits limits) throws IOException {
        MessageDigest sha256 = newDigest();
        long size = 0;
        long limit = limits.maxSize().toBytes();
        byte[] buffer = new byte[BUFFER];
        InputStream content = upload.content();
        try (OutputStream output = new DigestOutputStream(Files.newOutputStream(file), sha256)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Refusal.TooLarge(
                            upload.name(), "more than that", limits.maxSize().toMegabytes() + " MB");
                }
                output.write(buffer, 0, read);
            }
        }
        return new Draft(file, HexFormat.of().formatHex(sha256.digest()), size);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
