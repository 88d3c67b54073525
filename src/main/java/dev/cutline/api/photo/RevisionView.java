package dev.cutline.api.photo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.cutline.photo.Difference;
import dev.cutline.photo.Revision;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision, and from what to what it changed the values of the one before.
 *
 * @param changes by property; none in the first revision
 */
record RevisionView(@JsonUnwrapped Revision revision, List<Difference> changes) {

    /** All revisions of a photo, in their order. */
    static List<RevisionView> of(List<Revision> revisions) {
        List<RevisionView> views = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            views.add(i == 0 ? first(revisions.get(i)) : after(revisions.get(i - 1), revisions.get(i)));
        }
        return views;
    }

    /** The revision that a photo came in with. */
    static RevisionView first(Revision revision) {
        return new RevisionView(revision, List.of());
    }

    /** A revision on top of another. */
    static RevisionView after(Revision before, Revision revision) {
        return new RevisionView(revision, Difference.between(before, revision));
    }
}
