package dev.cutline.desk;

import dev.cutline.photo.Photo;
import java.util.Map;

/**
 * What a change would make of a photo, kept nowhere.
 *
 * @param photo with the values that are allowed
 * @param refusals why others aren't, by IPTC property
 */
public record Proof(Photo photo, Map<String, String> refusals) {

    public Proof {
        refusals = Map.copyOf(refusals);
    }
}
