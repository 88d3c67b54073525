package dev.cutline.search.translation;

import java.util.Collection;

/** What lies in lightboxes: the desk keeps them, search only asks. */
@FunctionalInterface
public interface LightboxIds {

    /** Ids of the photos in a lightbox; none where there is no such lightbox. */
    Collection<String> in(String lightbox);
}
