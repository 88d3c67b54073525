package dev.cutline.desk.reception;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;

/** The kinds of files that are pictures to the desk. */
final class PictureTypes {

    private static final Set<String> NOT_PHOTOS = Set.of("image/svg+xml", "image/vnd.dwg", "image/emf", "image/wmf");

    private static final Set<String> TELLING =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff");

    private static final Tika TIKA = new Tika();

    private PictureTypes() {}

    static boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/") && !NOT_PHOTOS.contains(mediaType)
                || mediaType.equals("application/postscript");
    }

    /** What a file is by its content, for kinds that carry no metadata we know of. */
    static String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }

    /** Whether every whole file of this kind has its width ahead of the picture. */
    static boolean tellsItsSize(String mediaType) {
        return TELLING.contains(mediaType);
    }
}
