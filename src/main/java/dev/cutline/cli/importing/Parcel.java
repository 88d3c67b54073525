package dev.cutline.cli.importing;

import dev.cutline.cli.arrival.Arrival.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture with the checksum that the desk would keep it under. */
record Parcel(Picture picture, String sha256, long size) {

    private static final int BUFFER = 1 << 17;

    static Parcel of(Picture picture) throws IOException {
        try (InputStream content = picture.content().open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                size += count;
            }
            return new Parcel(picture, HexFormat.of().formatHex(digest.digest()), size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
