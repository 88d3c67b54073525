package dev.cutline.photo;

import dev.cutline.photo.Revision.Change;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Revisions for tests, of a picture that doesn't exist. */
public final class Revisions {

    public static final Instant RECEIVED = Instant.parse("2023-03-17T00:41:00Z");

    private Revisions() {}

    /** A first revision whose id is a letter from a to f, 64 times. */
    public static Revision first(char letter, Map<String, Object> iptc) {
        Map<String, String> origin = new LinkedHashMap<>();
        iptc.keySet().forEach(property -> origin.put(property, "xmp"));
        PictureFile file =
                new PictureFile(letter + ".jpg", "image/jpeg", 1_000, 1_600, 1_067, 1, null, RECEIVED, "upload");
        return new Revision(
                String.valueOf(letter).repeat(64),
                1,
                new Change("desk", RECEIVED, null),
                file,
                iptc,
                origin,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }
}
