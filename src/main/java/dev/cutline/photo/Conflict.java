package dev.cutline.photo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Origins that say different things of one property.
 *
 * @param property IPTC property (JSON id)
 * @param values what each origin says, by {@code supplied}, {@code xmp}, {@code iim}, {@code exif}
 * @param chosen the origin whose value was kept
 * @param why one sentence
 */
public record Conflict(String property, Map<String, Object> values, String chosen, String why) {

    public Conflict {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
