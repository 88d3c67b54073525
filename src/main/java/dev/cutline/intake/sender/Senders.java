package dev.cutline.intake.sender;

import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.template.Templates;
import dev.cutline.licence.InvalidMember;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The agencies that push by a key of their own, with their defaults, by the key's name; a new key changes nothing. */
@Component
public final class Senders {

    private final Shelf<SenderDefaults> shelf;
    private final Templates templates;
    private final Clock clock;

    public Senders(Shelves shelves, Templates templates, Clock clock) {
        this.shelf = shelves.shelf("senders", SenderDefaults.class);
        this.templates = templates;
        this.clock = clock;
    }

    /** What goes without saying for pictures pushed with the key of that name. */
    public SenderDefaults defaults(String key) {
        return shelf.papers().stream()
                .filter(paper -> paper.name().equals(key))
                .findFirst()
                .map(paper -> paper.required())
                .orElse(SenderDefaults.NONE);
    }

    /** What photos pushed with the key of that name name as their sender. */
    public String receivedFrom(String key) {
        return Objects.requireNonNullElse(defaults(key).receivedFrom(), key);
    }

    /** Whether a picture was sent with the key of that name. */
    public boolean isFrom(String key, Photo photo) {
        return photo.record().file().receivedFrom().equals(receivedFrom(key));
    }

    /**
     * Says what goes without saying from now on.
     *
     * @throws InvalidMember if they name a template that the desk doesn't have
     */
    public void agree(String key, SenderDefaults defaults, String by) {
        String template = defaults.template();
        if (template != null && templates.find(template).isEmpty()) {
            throw new InvalidMember(
                    "defaults.template",
                    "is “%s”, and this desk has no template of that name. Make it first, or leave it out."
                            .formatted(template));
        }
        Change change = new Change(by, clock.instant(), null);
        if (defaults.areNone()) {
            shelf.remove(key, change);
        } else {
            shelf.put(key, null, defaults, change);
        }
    }
}
