package dev.cutline.photo.reconciliation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When EXIF says that the picture was taken: DateTimeOriginal with its sub-seconds and zone, each where given. */
final class ExifDate {

    private ExifDate() {}

    /** ISO 8601, or null. */
    static @Nullable String of(Map<String, Object> exif) {
        String date = PropertyValues.text(exif.get("ExifIFD:DateTimeOriginal"));
        if (date == null || date.startsWith("0000")) {
            return null;
        }
        String fraction = PropertyValues.text(exif.get("ExifIFD:SubSecTimeOriginal"));
        String zone = PropertyValues.text(exif.get("ExifIFD:OffsetTimeOriginal"));
        boolean hasTime = date.length() >= 19;
        return date
                + (hasTime && fraction != null && date.indexOf('.') < 0 ? "." + fraction : "")
                + (hasTime && zone != null ? zone : "");
    }
}
