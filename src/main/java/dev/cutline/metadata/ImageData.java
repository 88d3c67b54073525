package dev.cutline.metadata;

import dev.cutline.metadata.container.Containers;
import dev.cutline.metadata.container.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The picture in a file, without what is said about it. */
public final class ImageData {

    private static final int STEP = 1 << 20;

    private ImageData() {}

    /**
     * A hash that stays the same when only metadata is changed, added or taken away. Of JPEG, PNG, WebP, GIF and TIFF
     * the picture's own bytes are taken; of other formats, and of damaged files, the whole file.
     *
     * @return SHA-256 in hexadecimal
     * @throws UncheckedIOException if the file can't be read
     */
    public static String sha256(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Source part : Containers.picture(Source.of(channel))) {
                update(digest, part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, Source part) {
        for (long at = 0; at < part.length(); at += STEP) {
            digest.update(part.bytes(at, Math.min(STEP, part.length() - at)));
        }
    }
}
