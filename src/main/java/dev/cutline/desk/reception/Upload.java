package dev.cutline.desk.reception;

import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way in.
 *
 * @param name file name; folders, control characters and marks that turn the direction of writing are left out
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

    private static final int LONGEST_NAME = 255;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069]");

    public Upload {
        name = name(name);
        supplied = Collections.unmodifiableMap(new LinkedHashMap<>(supplied));
    }

    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        // The end tells more than the beginning: it has the number and the extension.
        String end = last.substring(Math.max(0, last.length() - LONGEST_NAME));
        String name = INVISIBLE.matcher(end).replaceAll("").strip();
        return name.matches("\\.*") ? "unnamed" : name;
    }
}
