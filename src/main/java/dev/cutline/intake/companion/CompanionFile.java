package dev.cutline.intake.companion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * A file that came beside pictures, on the disk.
 *
 * @param name of the file, without folders
 * @param path where it is
 * @param sha256 of its bytes, hex
 * @param receivedFrom where it came from, such as a watch folder's name
 * @param received when
 */
public record CompanionFile(String name, Path path, String sha256, String receivedFrom, Instant received) {

    private static final Set<String> EXTENSIONS = Set.of(
            "xmp", "csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "docx", "docm", "json", "ninjs", "xml", "newsml",
            "g2", "txt", "html", "htm", "pdf");

    private static final Set<String> OF_MANY =
            Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "docx", "docm", "html", "htm", "pdf");

    /** A file as it is now. */
    public static CompanionFile of(String name, Path path, String receivedFrom, Instant received) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            MessageDigest sha256 = digest();
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return new CompanionFile(name, path, HexFormat.of().formatHex(sha256.digest()), receivedFrom, received);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The same for the same bytes under the same name from the same sender: the same words may mean two pictures. */
    String ticket() {
        String whole = String.join("\n", sha256, name, receivedFrom);
        return HexFormat.of().formatHex(digest().digest(whole.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a file of that name would be read as a companion rather than as a picture. */
    public static boolean isCompanion(String name) {
        return EXTENSIONS.contains(extension(name));
    }

    /** Whether a companion of that name speaks of many pictures, and so stands beside none of them. */
    public static boolean isOfMany(String name) {
        return OF_MANY.contains(extension(name));
    }

    /** The part of its name ahead of the last dot. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Lower case, without the dot. */
    public String extension() {
        return extension(name);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Names a statement of this file, the same however often it comes. */
    public String key(int number) {
        return sha256.substring(0, 32) + "#" + number;
    }
}
