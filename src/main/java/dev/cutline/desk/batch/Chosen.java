package dev.cutline.desk.batch;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Found;
import dev.cutline.desk.Finder.Item;
import dev.cutline.search.Misread;
import dev.cutline.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pictures that a selection means. */
@Component
final class Chosen {

    private static final int PAGE = 500;

    private final Finder finder;
    private final BatchSettings settings;

    Chosen(Finder finder, BatchSettings settings) {
        this.finder = finder;
        this.settings = settings;
    }

    /**
     * How many pictures a selection means.
     *
     * @throws InvalidBatch if the query has a mistake, or finds nothing, or more than a batch takes
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    long count(Selection selection) {
        long count = selection.ids() != null
                ? selection.ids().size()
                : found(String.valueOf(selection.query()), 0, null).total();
        if (count == 0) {
            throw new InvalidBatch("selection", "The search finds no picture, so there is nothing to do.");
        }
        if (count > settings.mostPhotos()) {
            throw new InvalidBatch(
                    "selection",
                    "%,d pictures are more than one batch takes (%,d). Narrow the search, then take the rest."
                            .formatted(count, settings.mostPhotos()));
        }
        return count;
    }

    /** The first pictures of a selection. */
    List<String> first(Selection selection, int most) {
        List<String> ids = selection.ids();
        return ids != null
                ? ids.subList(0, Math.min(most, ids.size()))
                : ids(found(String.valueOf(selection.query()), most, null));
    }

    /** All ids, in the order of the search. */
    List<String> ids(Selection selection) {
        if (selection.ids() != null) {
            return selection.ids();
        }
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            Found page = found(String.valueOf(selection.query()), PAGE, after);
            ids.addAll(ids(page));
            after = page.next();
        } while (after != null && ids.size() < settings.mostPhotos());
        return ids.stream().distinct().toList();
    }

    private static List<String> ids(Found page) {
        return page.items().stream().map(Item::photo).map(photo -> photo.id()).toList();
    }

    /** A query with a mistake finds more than was meant: harmless on a page, not here. */
    private Found found(String query, int size, @Nullable String after) {
        Found found = finder.find(new SearchRequest(query, null, size, after, false));
        if (!found.warnings().isEmpty()) {
            Misread misread = found.warnings().get(0);
            throw new InvalidBatch(
                    "selection", "“%s” %s. Mend the search first.".formatted(misread.text(), misread.message()));
        }
        return found;
    }
}
