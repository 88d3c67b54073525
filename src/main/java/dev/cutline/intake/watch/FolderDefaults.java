package dev.cutline.intake.watch;

import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.Photos;
import dev.cutline.desk.template.Filling;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Templates;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a folder says of the pictures that come through it. */
@Component
final class FolderDefaults {

    private static final Logger LOG = LoggerFactory.getLogger(FolderDefaults.class);

    private final Photos photos;
    private final Templates templates;
    private final Filling filling;

    FolderDefaults(Photos photos, Templates templates, Filling filling) {
        this.photos = photos;
        this.templates = templates;
        this.filling = filling;
    }

    /** Fills in what a folder is set up for; doing so again changes nothing. */
    void apply(String id, WatchFolder folder) {
        credit(photos.photo(id), folder);
        String template = folder.template();
        if (template != null) {
            try {
                fill(photos.photo(id), template, folder);
            } catch (InvalidTemplate | InvalidProperty | EditedMeanwhile e) {
                LOG.warn("Template “{}” of watch folder {}: {}", template, folder.folder(), e.getMessage());
            }
        }
    }

    /** An agency is credited only where the picture names nobody that it came through. */
    private void credit(Photo photo, WatchFolder folder) {
        String agency = folder.agency();
        if (agency == null || !photo.credit().chain().isEmpty()) {
            return;
        }
        Statement statement = new Statement(
                "folder " + folder.sender() + " " + agency,
                Statement.Kind.FOLDER,
                "watch folder “%s”".formatted(folder.sender()),
                List.of(),
                Map.of("creditLine", agency, "source", agency),
                null,
                Demand.NONE);
        photos.join(photo.id(), statement, folder.sender());
    }

    private void fill(Photo photo, String template, WatchFolder folder) {
        String why = "Filled by template “%s” of watch folder “%s”".formatted(template, folder.sender());
        boolean wasFilled = photo.record().revision() > 1
                && photos.revisions(photo.id()).stream()
                        .anyMatch(revision -> Objects.equals(revision.change().why(), why));
        if (!wasFilled) {
            Map<String, @Nullable Object> patch =
                    filling.patch(templates.template(template).lines(), photo, folder.sender());
            photos.edit(photo.id(), photo.record().revision(), patch, folder.sender(), why);
        }
    }
}
