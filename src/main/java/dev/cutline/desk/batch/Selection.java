package dev.cutline.desk.batch;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures are meant: these, or all that a search finds.
 *
 * @param ids of the pictures, or null for those of the query
 * @param query in the search language; empty for all pictures; or null for those of the ids
 */
public record Selection(
        @Nullable List<String> ids,
        @Nullable @Size(max = 10_000) String query) {

    public Selection {
        ids = ids == null ? null : ids.stream().distinct().toList();
        if ((ids == null) == (query == null)) {
            throw new InvalidBatch("selection", "Name either the ids of pictures or a query, not both.");
        }
        if (ids != null && ids.isEmpty()) {
            throw new InvalidBatch("selection", "No picture is selected. Select some, then try again.");
        }
    }

    /** These pictures. */
    public static Selection of(List<String> ids) {
        return new Selection(ids, null);
    }

    /** All that a search finds. */
    public static Selection found(String query) {
        return new Selection(null, query);
    }
}
