package dev.cutline.photo.reconciliation;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When EXIF says that the picture was taken: DateTimeOriginal with its sub-seconds and zone, each where given. */
final class ExifDate {

    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}");
    private static final Pattern ZONE = Pattern.compile("Z|[+-]\\d{2}:\\d{2}");

    private ExifDate() {}

    /** ISO 8601, or null. */
    static @Nullable String of(Map<String, Object> exif) {
        String date = PropertyValues.text(exif.get("ExifIFD:DateTimeOriginal"));
        if (date == null || date.startsWith("0000")) {
            return null;
        }
        String fraction = read(exif.get("ExifIFD:SubSecTimeOriginal"), FRACTION);
        String zone = read(exif.get("ExifIFD:OffsetTimeOriginal"), ZONE);
        boolean hasTime = date.length() >= 19;
        return date
                + (hasTime && fraction != null && date.indexOf('.') < 0 ? "." + fraction : "")
                + (hasTime && zone != null ? zone : "");
    }

    /** Blanks with a colon stand for a zone that the camera doesn't know (EXIF 2.31, OffsetTimeOriginal). */
    private static @Nullable String read(@Nullable Object value, Pattern pattern) {
        String text = PropertyValues.text(value);
        return text != null && pattern.matcher(text).matches() ? text : null;
    }
}
