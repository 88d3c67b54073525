package dev.cutline.photo.reconciliation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one origin says of a photo.
 *
 * @param name {@code desk}, {@code supplied}, {@code xmp}, {@code iim}, {@code exif}
 * @param values by IPTC property
 * @param places where each value stands, by IPTC property, such as {@code xmp dc:description}
 */
record Origin(String name, Map<String, Object> values, Map<String, String> places) {

    Origin {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        places = Map.copyOf(places);
    }

    String place(String property) {
        return places.getOrDefault(property, name);
    }
}
