package dev.cutline.desk.shelf;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import dev.cutline.search.translation.LightboxIds;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** The desk's lightboxes. */
@Service
public final class Lightboxes implements LightboxIds {

    /** What a lightbox holds at most; more is a search. */
    public static final int MOST = 10_000;

    private final Shelf<Kept> shelf;
    private final Clock clock;

    Lightboxes(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("lightboxes", Kept.class);
        this.clock = clock;
    }

    /** What the shelf holds of a lightbox. */
    record Kept(List<String> ids) {}

    /** All of them, by name. */
    public List<Lightbox> all() {
        return shelf.papers().stream().map(Lightboxes::lightbox).toList();
    }

    /** The one of a name. */
    public Optional<Lightbox> find(String name) {
        return shelf.find(name).map(Lightboxes::lightbox);
    }

    @Override
    public Collection<String> in(String lightbox) {
        return find(lightbox).map(Lightbox::ids).orElse(List.of());
    }

    /**
     * Puts photos into a lightbox, a new one where there is none of that name.
     *
     * @return the lightbox as it is then; photos beyond {@link #MOST} are left out
     * @throws UnusableName if it can't be called so
     */
    public Lightbox add(String name, Collection<String> ids, String by) {
        return change(UnusableName.checked(name), by, there -> {
            Set<String> all = new LinkedHashSet<>(there);
            all.addAll(ids);
            return all.stream().limit(MOST).toList();
        });
    }

    /** Takes photos out of a lightbox. */
    public void takeOut(String name, Collection<String> ids, String by) {
        if (find(name).isPresent()) {
            change(
                    name,
                    by,
                    there -> there.stream().filter(id -> !ids.contains(id)).toList());
        }
    }

    /** Throws a lightbox away, not its photos; its revisions stay. */
    public void remove(String name, String by) {
        shelf.remove(name, new Change(by, clock.instant(), null));
    }

    private Lightbox change(String name, String by, UnaryOperator<List<String>> change) {
        Optional<Paper<Kept>> paper = shelf.find(name);
        List<String> there = paper.map(found -> found.required().ids()).orElse(List.of());
        try {
            return lightbox(shelf.put(
                    name,
                    paper.map(Paper::revision).orElse(0),
                    new Kept(change.apply(there)),
                    new Change(by, clock.instant(), null)));
        } catch (PaperChanged e) {
            return change(name, by, change); // nobody's pictures get lost when two put some in at once
        }
    }

    private static Lightbox lightbox(Paper<Kept> paper) {
        return new Lightbox(
                paper.name(),
                paper.required().ids(),
                paper.change().by(),
                paper.change().at());
    }
}
