package dev.cutline.recognition;

import dev.cutline.archive.Archive;
import dev.cutline.likeness.Enquiry;
import dev.cutline.likeness.Resemblance;
import dev.cutline.likeness.Resemblance.Verdict;
import dev.cutline.likeness.Sketch;
import dev.cutline.preview.Previews;
import dev.cutline.search.likeness.LikenessIndex;
import dev.cutline.search.likeness.LikenessIndex.Near;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds photos that look like a picture: candidates by their fingerprints, then a second look at each. */
@Component
final class Looks {

    /** Beyond this distance there is nothing to look at. */
    private static final int HOPELESS = 96;

    private static final int LOOKED_AT = 6;

    private final LikenessIndex index;
    private final Archive archive;
    private final Previews previews;

    Looks(LikenessIndex index, Archive archive, Previews previews) {
        this.index = index;
        this.archive = archive;
        this.previews = previews;
    }

    /** A photo's id and how much it looks the same. */
    record Look(String id, Resemblance resemblance) {

        boolean isOther() {
            return resemblance.verdict() == Verdict.OTHER;
        }
    }

    /** What a photo looks like; empty where it can't be decoded. */
    Optional<Sketch> sketch(String id) {
        return archive.latest(id)
                .flatMap(record ->
                        previews.sketch(id, archive.original(id), record.file().orientation()));
    }

    /** The photos that look most like it, nearest first. */
    List<Look> near(Enquiry enquiry) {
        return index.near(enquiry, LOOKED_AT).stream()
                .filter(near -> near.guess().distance() <= HOPELESS)
                .flatMap(near -> look(enquiry, near))
                .sorted(Comparator.comparing(Look::isOther)
                        .thenComparing(look -> look.resemblance().distance())
                        .thenComparing(look -> -look.resemblance().score()))
                .toList();
    }

    /** How many photos can be found by what they look like. */
    long count() {
        return index.count();
    }

    /** A photo that needn't be found by what it looks like. */
    Optional<Look> look(Enquiry enquiry, String id) {
        return sketch(id).map(kept -> new Look(id, enquiry.look(kept)));
    }

    private Stream<Look> look(Enquiry enquiry, Near near) {
        return sketch(near.id()).stream().map(kept -> new Look(near.id(), enquiry.look(near.guess(), kept)));
    }
}
