package dev.cutline.recognition;

import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.search.likeness.LikenessIndex;
import dev.cutline.search.lookup.PhotoLookup;
import dev.cutline.search.lookup.PhotoLookup.Key;
import dev.cutline.search.lookup.PhotoLookup.Name;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return of(List.of(photo)).getOrDefault(photo.id(), List.of());
    }

    /** The photos that belong to each of some, by their ids, at two askings; none while search can't be asked. */
    public Map<String, List<Related>> of(Collection<Photo> photos) {
        if (photos.isEmpty()) {
            return Map.of();
        }
        try {
            Map<Name, List<Revision>> same = samePicture(photos);
            Map<String, Set<String>> alike =
                    index.related(photos.stream().map(Photo::id).toList());
            Map<String, List<Related>> related = new LinkedHashMap<>();
            for (Photo photo : photos) {
                List<Revision> others = pixels(photo).map(same::get).orElse(List.of());
                related.put(photo.id(), of(photo.id(), others, alike.getOrDefault(photo.id(), Set.of())));
            }
            return related;
        } catch (SearchUnavailable e) {
            LOG.debug("What belongs together isn't known now: {}", e.getMessage());
            return Map.of();
        }
    }

    private static List<Related> of(String id, List<Revision> same, Set<String> alike) {
        Map<String, Related> related = new LinkedHashMap<>();
        same.forEach(other -> related.put(other.id(), new Related(other.id(), "same-picture")));
        alike.forEach(other -> related.putIfAbsent(other, new Related(other, "likeness")));
        related.remove(id);
        return List.copyOf(related.values());
    }

    private Map<Name, List<Revision>> samePicture(Collection<Photo> photos) {
        List<Name> names = photos.stream()
                .flatMap(photo -> pixels(photo).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? Map.of() : lookup.find(names).photos();
    }

    private static Optional<Name> pixels(Photo photo) {
        return Optional.ofNullable(photo.record().file().pixelsSha256()).map(pixels -> new Name(Key.PIXELS, pixels));
    }
}
