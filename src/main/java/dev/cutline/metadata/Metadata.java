package dev.cutline.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a picture file says of itself, each standard apart, values as they stand in the file.
 *
 * <p>Leaf values are strings. A value that is there but empty is an empty string: readers treat it as absent.
 * {@code exif} keys are {@code IFD0:Artist}, {@code ExifIFD:DateTimeOriginal}, {@code GPS:GPSLatitude} (ExifTool's
 * names); dates are ISO 8601 without zone (that is in {@code ExifIFD:OffsetTimeOriginal}), coordinates signed decimal
 * degrees. {@code iim} keys are {@code 2:080}; repeatable datasets are lists, the rest strings. {@code xmp} keys are
 * {@code dc:creator}, spelled as their standards do; language alternatives are maps by language with {@code x-default},
 * bags and sequences are lists, structures are maps by the members' XMP local names. A member of a structure that the
 * standard lets be repeated is a list only if the file has one.
 *
 * @param mediaType such as {@code image/jpeg}, by content
 * @param width in pixels as stored, null where unknown
 * @param height in pixels as stored, null where unknown
 * @param exif EXIF of the main picture
 * @param iim IPTC-IIM blocks in file order; the first is the one that counts
 * @param xmp XMP, extended and several packets joined
 * @param digest whether the Photoshop digest says that the IIM was changed after the XMP was written
 * @param warnings what could not be read, and where
 */
public record Metadata(
        String mediaType,
        @Nullable Integer width,
        @Nullable Integer height,
        Map<String, Object> exif,
        List<Map<String, Object>> iim,
        Map<String, Object> xmp,
        Digest digest,
        List<Warning> warnings) {

    /** What the IPTC digest (Photoshop resource 0x0425) says of the IIM beside it. */
    public enum Digest {
        /** There is none. */
        ABSENT,
        /** The IIM is the one that the XMP was written beside. */
        MATCHES,
        /** The IIM was changed by a program that left the XMP alone: the IIM is newer. */
        DIFFERS
    }

    /**
     * Something that could not be read.
     *
     * @param code stable, such as {@code iim-truncated}
     * @param place where in the file: {@code APP13 at 1,204}
     * @param message for people
     */
    public record Warning(String code, String place, String message) {}

    public Metadata {
        exif = Collections.unmodifiableMap(new LinkedHashMap<>(exif));
        iim = List.copyOf(iim);
        xmp = Collections.unmodifiableMap(new LinkedHashMap<>(xmp));
        warnings = List.copyOf(warnings);
    }

    /** How the stored picture is turned for looking: EXIF orientation, 1 (as it is) to 8. */
    public int orientation() {
        String code = String.valueOf(exif.get("IFD0:Orientation"));
        return code.matches("[1-8]") ? Integer.parseInt(code) : 1;
    }

    /**
     * The values of each standard by its name: {@code exif}, {@code iim}, further blocks as {@code iim2} …, {@code xmp};
     * PLUS terms by their codes, languages of a structure's member as {@code Name} and {@code Name-de}.
     */
    public Map<String, Object> byStandard() {
        Map<String, Object> standards = new LinkedHashMap<>();
        standards.put("exif", exif);
        standards.put("iim", iim.isEmpty() ? Map.of() : iim.get(0));
        for (int block = 1; block < iim.size(); block++) {
            standards.put("iim" + (block + 1), iim.get(block));
        }
        Map<String, Object> raw = new LinkedHashMap<>();
        xmp.forEach((property, value) -> raw.put(property, RawForm.of(value)));
        standards.put("xmp", raw);
        return standards;
    }
}
