package dev.cutline.desk;

import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way in.
 *
 * @param name file name, folders are left out
 * @param content the picture, read once
 * @param sidecar an XMP packet that came beside it, or null
 * @param supplied values that came beside it and go ahead of the file's, by IPTC property
 * @param receivedFrom where it came from, such as {@code upload} or a watch folder's name
 * @param by who sends it
 */
public record Upload(
        String name,
        InputStream content,
        byte @Nullable [] sidecar,
        Map<String, Object> supplied,
        String receivedFrom,
        String by) {

    public Upload {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        name = name.isEmpty() ? "unnamed" : name;
        supplied = Collections.unmodifiableMap(new LinkedHashMap<>(supplied));
    }
}
