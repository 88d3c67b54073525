package dev.cutline.web.shelf;

import dev.cutline.desk.shelf.LastLooks;
import dev.cutline.desk.shelf.Lightbox;
import dev.cutline.desk.shelf.Lightboxes;
import dev.cutline.desk.shelf.Note;
import dev.cutline.desk.shelf.Notes;
import dev.cutline.desk.shelf.SavedSearch;
import dev.cutline.desk.shelf.SavedSearches;
import dev.cutline.search.cluster.SearchUnavailable;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What templates show of the desk's shelves beside the pictures. */
@Component("aside")
final class Aside {

    private final SavedSearches searches;
    private final Lightboxes lightboxes;
    private final LastLooks looks;
    private final Notes notes;

    Aside(SavedSearches searches, Lightboxes lightboxes, LastLooks looks, Notes notes) {
        this.searches = searches;
        this.lightboxes = lightboxes;
        this.looks = looks;
        this.notes = notes;
    }

    public List<SavedSearch> searches() {
        return searches.all();
    }

    public List<Lightbox> lightboxes() {
        return lightboxes.all();
    }

    public List<Note> notes(String photo) {
        return notes.on(photo);
    }

    /** How many pictures are new to somebody, by saved search; nothing while that can't be asked. */
    public Map<String, Long> fresh(String person) {
        try {
            return looks.fresh(person);
        } catch (SearchUnavailable e) {
            return Map.of();
        }
    }
}
