package dev.cutline.web.photo;

import dev.cutline.photo.Difference;
import dev.cutline.photo.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A revision and what it changed.
 *
 * @param revision the state of the record
 * @param changes what it changed of the revision before, empty for the first
 * @param why it was made, or null
 * @param newest whether it is the one that counts
 */
record History(
        Revision revision,
        List<Difference> changes,
        @Nullable String why,
        boolean newest) {

    /**
     * All revisions, newest first.
     *
     * @param wording how a reason is said
     */
    static List<History> of(List<Revision> revisions, UnaryOperator<String> wording) {
        List<History> history = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            List<Difference> changes = i == 0 ? List.of() : Difference.between(revisions.get(i - 1), revisions.get(i));
            String why = revisions.get(i).change().why();
            history.add(new History(
                    revisions.get(i), changes, why == null ? null : wording.apply(why), i == revisions.size() - 1));
        }
        Collections.reverse(history);
        return history;
    }
}
