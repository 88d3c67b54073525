package dev.cutline.desk.template;

import dev.cutline.archive.Paper;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The desk's templates, by name. */
@Service
public final class Templates {

    private static final int LONGEST_NAME = 80;

    private final Shelf<Template> shelf;
    private final Clock clock;

    public Templates(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("templates", Template.class);
        this.clock = clock;
    }

    /** All templates, by name. */
    public List<Paper<Template>> all() {
        return shelf.papers();
    }

    /** A template of that name. */
    public Optional<Paper<Template>> find(String name) {
        return shelf.find(name);
    }

    /**
     * A template of that name.
     *
     * @throws InvalidTemplate if there is none
     */
    public Template template(String name) {
        return find(name)
                .map(Paper::required)
                .orElseThrow(() -> new InvalidTemplate(
                        "template", "There is no template “%s”. Choose another, or make it first.".formatted(name)));
    }

    /**
     * Keeps a template.
     *
     * @param revision that it was changed from, 0 for a new one, or null for whatever is newest
     * @throws InvalidTemplate if it has no name or no lines, or names a variable that there isn't
     * @throws dev.cutline.metadata.InvalidProperty if it fills what can't be filled
     * @throws dev.cutline.archive.PaperChanged if somebody else has changed it
     */
    public Paper<Template> put(String name, @Nullable Integer revision, Template template, String by) {
        String title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new InvalidTemplate(
                    "name", "Give the template a name of up to %d characters.".formatted(LONGEST_NAME));
        }
        if (template.lines().isEmpty()) {
            throw new InvalidTemplate("name", "Tick at least one field: this template would change nothing.");
        }
        Filling.check(template.lines());
        return shelf.put(title, revision, template, new Change(by, clock.instant(), null));
    }

    /** Throws a template away; pictures that it filled stay as they are. */
    public void remove(String name, String by) {
        shelf.remove(name, new Change(by, clock.instant(), null));
    }
}
