package dev.cutline.recognition;

import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.search.LikenessIndex;
import dev.cutline.search.PhotoLookup;
import dev.cutline.search.PhotoLookup.Key;
import dev.cutline.search.SearchUnavailable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Which photos belong together: sent once more under another caption, cut, recompressed, or all but the same. */
@Service
public final class Relations {

    private static final Logger LOG = LoggerFactory.getLogger(Relations.class);

    private final PhotoLookup lookup;
    private final LikenessIndex index;

    Relations(PhotoLookup lookup, LikenessIndex index) {
        this.lookup = lookup;
        this.index = index;
    }

    /** The photos that belong to one, newest first; none while search can't be asked. */
    public List<Related> of(Photo photo) {
        try {
            Map<String, Related> related = new LinkedHashMap<>();
            String pixels = photo.record().file().pixelsSha256();
            if (pixels != null) {
                lookup.find(Key.PIXELS, pixels).stream()
                        .map(Revision::id)
                        .forEach(id -> related.put(id, new Related(id, "same-picture")));
            }
            index.related(Set.of(photo.id()))
                    .getOrDefault(photo.id(), Set.of())
                    .forEach(id -> related.putIfAbsent(id, new Related(id, "likeness")));
            related.remove(photo.id());
            return List.copyOf(related.values());
        } catch (SearchUnavailable e) {
            LOG.debug("What belongs to {} isn't known now: {}", photo.id(), e.getMessage());
            return List.of();
        }
    }
}
