package dev.cutline.photo.reconciliation;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.IptcProperty;
import dev.cutline.metadata.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what XMP, IIM and EXIF of a file say of the standard's properties, each as an origin of its own. */
final class EmbeddedOrigins {

    Origin xmp(String name, Metadata metadata) {
        Said said = new Said(name);
        for (IptcProperty property : IptcProperties.all()) {
            Object value = metadata.xmp().get(property.xmp());
            if (value != null) {
                PropertyValues.fromXmp(property, value).forEach((key, found) -> said.put(key, found, property.xmp()));
            }
        }
        return said.origin();
    }

    Origin iim(Metadata metadata) {
        Said said = new Said("iim");
        Map<String, Object> datasets =
                metadata.iim().isEmpty() ? Map.of() : metadata.iim().get(0);
        for (IptcProperty property : IptcProperties.all()) {
            if (!property.iim().isEmpty()) {
                Object value = joined(datasets, property.iim());
                said.put(
                        property.id(),
                        PropertyValues.fromIim(property, value),
                        property.iim().get(0));
            }
        }
        return said.origin();
    }

    Origin exif(Metadata metadata) {
        Said said = new Said("exif");
        Map<String, Object> exif = metadata.exif();
        said.put("description", PropertyValues.text(exif.get("IFD0:ImageDescription")), "ImageDescription");
        said.put("creatorNames", PropertyValues.artists(exif.get("IFD0:Artist")), "Artist");
        said.put("copyrightNotice", PropertyValues.text(exif.get("IFD0:Copyright")), "Copyright");
        said.put("dateCreated", ExifDate.of(exif), "DateTimeOriginal");
        said.put("digitalImageGuid", PropertyValues.text(exif.get("ExifIFD:ImageUniqueID")), "ImageUniqueID");
        return said.origin();
    }

    /** Date and time of the creation are two datasets. */
    private static @Nullable Object joined(Map<String, Object> values, List<String> datasets) {
        Object first = values.get(datasets.get(0));
        Object second = datasets.size() > 1 ? values.get(datasets.get(1)) : null;
        return first == null || second == null ? first : first + "T" + second;
    }

    /** What an origin says, gathered. */
    private static final class Said {

        private final String name;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();

        Said(String name) {
            this.name = name;
        }

        void put(String property, @Nullable Object value, String place) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                values.put(property, value);
                places.put(property, name + " " + place);
            }
        }

        Origin origin() {
            return new Origin(name, values, places);
        }
    }
}
