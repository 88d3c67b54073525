package dev.cutline.intake.correction;

import dev.cutline.desk.EditedMeanwhile;
import dev.cutline.desk.Namesakes;
import dev.cutline.desk.Photos;
import dev.cutline.intake.correction.Correction.State;
import dev.cutline.intake.sheet.SheetRow;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Difference;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Subject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares rows with their photos, and changes these. */
@Component
final class Corrector {

    /** Somebody may edit the very photo at the very moment. */
    private static final int TRIES = 3;

    private final Namesakes namesakes;
    private final Photos photos;
    private final RecordEditor editor;
    private final Clock clock;

    Corrector(Namesakes namesakes, Photos photos, RecordEditor editor, Clock clock) {
        this.namesakes = namesakes;
        this.photos = photos;
        this.editor = editor;
        this.clock = clock;
    }

    List<Correction> compare(CorrectionSheet sheet) {
        Map<Subject, List<Revision>> meant = meant(sheet);
        return sheet.rows().stream().map(row -> compare(row, meant)).toList();
    }

    List<Correction> apply(CorrectionSheet sheet, String by) {
        Map<Subject, List<Revision>> meant = meant(sheet);
        return sheet.rows().stream()
                .map(row -> {
                    Correction proposed = compare(row, meant);
                    String id = proposed.photoId();
                    return proposed.state() == State.PROPOSED && id != null
                            ? apply(row, id, "Corrected by “%s”, %s".formatted(sheet.name(), row.place()), by)
                            : proposed;
                })
                .toList();
    }

    private Map<Subject, List<Revision>> meant(CorrectionSheet sheet) {
        return namesakes.of(sheet.rows().stream().map(SheetRow::subject).toList());
    }

    private Correction compare(SheetRow row, Map<Subject, List<Revision>> meant) {
        List<Revision> records = meant.getOrDefault(row.subject(), List.of());
        if (records.size() != 1) {
            return refused(
                    row,
                    null,
                    records.isEmpty()
                            ? "No photo is called “%s”. Look for it, and give its id."
                                    .formatted(row.subject().name())
                            : "%d photos are called “%s”. Give the id of the one that is meant."
                                    .formatted(records.size(), row.subject().name()));
        }
        // The index may be a moment behind.
        return compare(row, photos.photo(records.get(0).id()).record());
    }

    private Correction compare(SheetRow row, Revision record) {
        Integer made = row.revision();
        if (made != null && made != record.revision()) {
            return refused(
                    row,
                    record.id(),
                    "%s has changed it since: it has revision %d, the sheet was made on %d. Look at it again."
                            .formatted(record.change().by(), record.revision(), made));
        }
        try {
            Revision after = editor.edit(record, patch(row), new Change("", clock.instant(), null));
            List<Difference> changes = row.values().keySet().stream()
                    .map(property -> new Difference(
                            property, record.iptc().get(property), after.iptc().get(property)))
                    .filter(difference -> !Objects.equals(difference.before(), difference.after()))
                    .toList();
            State state = changes.isEmpty() ? State.UNCHANGED : State.PROPOSED;
            return new Correction(row.place(), row.subject().name(), record.id(), state, changes, warnings(row));
        } catch (InvalidProperty e) {
            return refused(row, record.id(), String.valueOf(e.getMessage()));
        }
    }

    private Correction apply(SheetRow row, String id, String why, String by) {
        Correction proposed = compare(row, photos.photo(id).record());
        for (int tries = 0; tries < TRIES && proposed.state() == State.PROPOSED; tries++) {
            try {
                Revision record = photos.photo(id).record();
                proposed = compare(row, record);
                if (proposed.state() == State.PROPOSED) {
                    photos.edit(id, record.revision(), patch(row), by, why);
                    return new Correction(
                            row.place(),
                            row.subject().name(),
                            id,
                            State.APPLIED,
                            proposed.changes(),
                            proposed.problem());
                }
            } catch (EditedMeanwhile e) {
                proposed = compare(row, e.current().record());
            }
        }
        return proposed.state() == State.PROPOSED
                ? refused(row, id, "Others keep changing this photo. Try again in a moment.")
                : proposed;
    }

    private static Map<String, @Nullable Object> patch(SheetRow row) {
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        row.values().forEach((property, value) -> patch.put(property, "-".equals(value) ? null : value));
        return patch;
    }

    private static Correction refused(SheetRow row, @Nullable String id, String why) {
        return new Correction(row.place(), row.subject().name(), id, State.REFUSED, List.of(), why);
    }

    private static @Nullable String warnings(SheetRow row) {
        return row.warnings().isEmpty() ? null : String.join("; ", row.warnings());
    }
}
