package dev.cutline.desk.shelf;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The searches that the desk keeps, for all its people. */
@Service
public final class SavedSearches {

    private final Shelf<Kept> shelf;
    private final Clock clock;

    SavedSearches(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("searches", Kept.class);
        this.clock = clock;
    }

    /** What the shelf holds of a search. */
    record Kept(String address, String query) {}

    /** All of them, by name. */
    public List<SavedSearch> all() {
        return shelf.papers().stream().map(SavedSearches::search).toList();
    }

    /** The one of a name. */
    public Optional<SavedSearch> find(String name) {
        return shelf.find(name).map(SavedSearches::search);
    }

    /**
     * Keeps a search; one of that name is replaced.
     *
     * @throws UnusableName if it can't be called so
     */
    public SavedSearch save(String name, String address, String query, String by) {
        Change change = new Change(by, clock.instant(), null);
        return search(shelf.put(UnusableName.checked(name), null, new Kept(address, query), change));
    }

    /**
     * Calls a search otherwise. Nothing happens where there is none.
     *
     * @throws UnusableName if it can't be called so, or another one is
     */
    public void rename(String name, String newName, String by) {
        String checked = UnusableName.checked(newName);
        Optional<SavedSearch> found = find(name);
        if (found.isPresent() && !checked.equals(name)) {
            Change change = new Change(by, clock.instant(), "Was called “%s”".formatted(name));
            try {
                shelf.put(
                        checked, 0, new Kept(found.get().address(), found.get().query()), change);
            } catch (PaperChanged e) {
                throw UnusableName.taken(checked);
            }
            remove(name, by);
        }
    }

    /** Throws a search away; its revisions stay. */
    public void remove(String name, String by) {
        shelf.remove(name, new Change(by, clock.instant(), null));
    }

    private static SavedSearch search(Paper<Kept> paper) {
        Kept kept = paper.required();
        return new SavedSearch(
                paper.name(),
                kept.address(),
                kept.query(),
                paper.change().by(),
                paper.change().at());
    }
}
