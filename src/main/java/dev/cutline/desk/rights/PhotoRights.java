package dev.cutline.desk.rights;

import dev.cutline.archive.Archive;
import dev.cutline.licence.LicenceFacts;
import dev.cutline.licence.Use;
import dev.cutline.photo.Revision;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.photo.meaning.PhotoReader.Rights;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Credits and licences of photos by id, quickly: what a revision says of them is remembered, while licences are worked
 * out each time, since embargoes, contracts and days change them.
 */
@Component
final class PhotoRights {

    private static final int REMEMBERED = 20_000;

    private final Archive archive;
    private final PhotoReader reader;
    private final Map<String, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    });

    PhotoRights(Archive archive, PhotoReader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /** What a revision says of credit and licence. */
    private record Known(int revision, LicenceFacts facts) {}

    /** A photo's credit and licence. */
    record Found(String id, Rights rights) {}

    /** The credit and licence of a photo, if there is one of that id. */
    Optional<Found> of(String id, Use use) {
        Known last = known.get(id);
        if (last == null || archive.isThere(id, last.revision() + 1)) {
            Optional<Revision> latest = archive.latest(id);
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            last = new Known(latest.get().revision(), reader.facts(latest.get()));
            known.put(id, last);
        }
        return Optional.of(new Found(id, reader.rights(last.facts(), use)));
    }

    /** The credit and licence of a revision that came out of the index. */
    Rights of(Revision revision, Use use) {
        return reader.rights(reader.facts(revision), use);
    }
}
