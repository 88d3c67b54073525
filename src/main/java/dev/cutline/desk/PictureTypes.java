package dev.cutline.desk;

import java.util.Set;

/** The kinds of files that are pictures to the desk. */
final class PictureTypes {

    private static final Set<String> NOT_PHOTOS = Set.of("image/svg+xml", "image/vnd.dwg", "image/emf", "image/wmf");

    private static final Set<String> TELLING =
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/tiff");

    private PictureTypes() {}

    static boolean isPicture(String mediaType) {
        return mediaType.startsWith("image/") && !NOT_PHOTOS.contains(mediaType)
                || mediaType.equals("application/postscript");
    }

    /** Whether every whole file of this kind has its width ahead of the picture. */
    static boolean tellsItsSize(String mediaType) {
        return TELLING.contains(mediaType);
    }
}
