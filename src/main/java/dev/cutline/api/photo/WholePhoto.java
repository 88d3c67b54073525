package dev.cutline.api.photo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cutline.desk.usage.Usages;
import dev.cutline.licence.Usage;
import dev.cutline.photo.Photo;
import dev.cutline.recognition.Related;
import dev.cutline.recognition.Relations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A photo, the photos that belong to it, and where it was published. */
public record WholePhoto(@JsonUnwrapped Photo photo, List<Related> related, List<Usage> usages) {

    public WholePhoto {
        related = List.copyOf(related);
        usages = List.copyOf(usages);
    }

    /** Adds to photos what isn't in their records. */
    @Component
    public static final class Wholes {

        private final Relations relations;
        private final Usages usages;

        Wholes(Relations relations, Usages usages) {
            this.relations = relations;
            this.usages = usages;
        }

        /** One photo. */
        public WholePhoto of(Photo photo) {
            return of(List.of(photo)).get(0);
        }

        /** Many photos at once, in their order. */
        List<WholePhoto> of(Collection<Photo> photos) {
            Map<String, List<Related>> related = relations.of(photos);
            return photos.stream()
                    .map(photo ->
                            new WholePhoto(photo, related.getOrDefault(photo.id(), List.of()), usages.of(photo.id())))
                    .toList();
        }
    }
}
