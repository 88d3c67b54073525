package dev.cutline.intake.sender;

import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.Photos;
import dev.cutline.desk.template.Filling;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Templates;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills in what goes without saying for pictures that came a certain way. */
@Component
public final class DefaultsFiller {

    private static final Logger LOG = LoggerFactory.getLogger(DefaultsFiller.class);

    private final Photos photos;
    private final Templates templates;
    private final Filling filling;
    private final Senders senders;

    DefaultsFiller(Photos photos, Templates templates, Filling filling, Senders senders) {
        this.photos = photos;
        this.templates = templates;
        this.filling = filling;
        this.senders = senders;
    }

    /** Fills in what the key says that a photo was pushed with; nothing where it had come another way before. */
    public Photo fillPushed(Photo photo, String key) {
        return senders.isFrom(key, photo) ? fill(photo.id(), senders.defaults(key), "key", key) : photo;
    }

    /**
     * Fills in what is missing; doing so again changes nothing.
     *
     * @param way such as {@code watch folder}
     * @param sender the name of that folder, key …
     */
    public Photo fill(String id, SenderDefaults defaults, String way, String sender) {
        Photo photo = credit(photos.photo(id), defaults, way, sender);
        String template = defaults.template();
        if (template == null) {
            return photo;
        }
        try {
            return fill(photo, template, "%s “%s”".formatted(way, sender), sender);
        } catch (InvalidTemplate | InvalidProperty | EditedMeanwhile e) {
            LOG.warn("Template “{}” of {} “{}”: {}", template, way, sender, e.getMessage());
            return photo;
        }
    }

    private Photo credit(Photo photo, SenderDefaults defaults, String way, String sender) {
        Map<String, Object> values = values(photo, defaults);
        return values.isEmpty()
                ? photo
                : photos.join(
                        photo.id(),
                        new Statement(
                                "%s %s %s".formatted(way, sender, values),
                                Statement.Kind.FOLDER,
                                "%s “%s”".formatted(way, sender),
                                List.of(),
                                values,
                                null,
                                Demand.NONE),
                        sender);
    }

    /** An agency is credited only where the picture names nobody that it came through. */
    private static Map<String, Object> values(Photo photo, SenderDefaults defaults) {
        Map<String, Object> values = new LinkedHashMap<>();
        String agency = photo.credit().chain().isEmpty() ? defaults.agency() : null;
        String source = defaults.source() == null ? agency : defaults.source();
        if (agency != null) {
            values.put("creditLine", agency);
        }
        if (source != null && !photo.record().iptc().containsKey("source")) {
            values.put("source", source);
        }
        return values;
    }

    private Photo fill(Photo photo, String template, String way, String sender) {
        String why = "Filled by template “%s” of %s".formatted(template, way);
        boolean wasFilled = photo.record().revision() > 1
                && photos.revisions(photo.id()).stream()
                        .anyMatch(revision -> Objects.equals(revision.change().why(), why));
        if (wasFilled) {
            return photo;
        }
        Map<String, @Nullable Object> patch =
                filling.patch(templates.template(template).lines(), photo, sender);
        return photos.edit(photo.id(), photo.record().revision(), patch, sender, why);
    }
}
