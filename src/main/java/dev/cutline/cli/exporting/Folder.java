package dev.cutline.cli.exporting;

import dev.cutline.cli.server.Answer;
import dev.cutline.cli.server.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/**
 * The folder of an export. A photo's file has a name of its own, made of its name and its id, and the time of its newest
 * revision: so a later run sees without a list what is there, and what has changed since.
 */
final class Folder {

    private static final int SHORT_ID = 12;
    private static final int LONGEST_NAME = 50;

    private final Desk desk;
    private final Path folder;

    Folder(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** Where a photo goes: {@code AFP_33BK4QX-6106a473160a.jpg}, safe on any file system. */
    Path place(JsonNode photo) {
        String name = photo.at("/file/name").asString("photo");
        int dot = name.lastIndexOf('.');
        String stem = safe(dot <= 0 ? name : name.substring(0, dot));
        String end = dot <= 0 ? "" : "." + safe(name.substring(dot + 1));
        String id = photo.path("id").asString("");
        return folder.resolve("%s-%s%s".formatted(stem, id.substring(0, Math.min(SHORT_ID, id.length())), end));
    }

    /** Letters and digits of any script; no dot at the beginning or end, nothing that a shell or Windows takes amiss. */
    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]+", "_").replaceAll("^[. -]+|[. ]+$", "");
        return plain.isEmpty()
                ? "photo"
                : plain.substring(
                        0,
                        plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
    }

    boolean has(Path file, JsonNode photo) throws IOException {
        return Files.isRegularFile(file)
                && isSame(Files.getLastModifiedTime(file).toInstant(), changed(photo));
    }

    /** Two edits may fall into one second; some network file systems keep no more than that. */
    private static boolean isSame(Instant kept, Instant changed) {
        return kept.getNano() == 0
                ? kept.equals(changed.truncatedTo(ChronoUnit.SECONDS))
                : kept.truncatedTo(ChronoUnit.MILLIS).equals(changed);
    }

    private static Instant changed(JsonNode photo) {
        return Instant.parse(photo.at("/change/at").asString()).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Fetches a photo, and its sidecar where it has one. The file has its name once it is whole.
     *
     * @return why it was kept back, or nothing
     */
    String fetch(Path file, JsonNode photo) throws IOException, InterruptedException {
        String path = "/api/photos/%s/download".formatted(photo.path("id").asString());
        HttpResponse<InputStream> response = desk.open(path);
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                return new Answer(response.statusCode(), body.readAllBytes()).problem();
            }
            Path part = file.resolveSibling(file.getFileName() + ".part");
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (type.equals("application/zip")) {
                unpack(body, part, sidecar(file));
            } else {
                Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setLastModifiedTime(part, FileTime.from(changed(photo)));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return "";
        }
    }

    private static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName() + ".xmp");
    }

    /** The desk zips a picture and its sidecar; their names in it don't matter. */
    private static void unpack(InputStream body, Path picture, Path sidecar) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(body)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = entry.getName().endsWith(".xmp") ? sidecar : picture;
                Files.copy(zip, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
