package dev.cutline.desk.batch;

import dev.cutline.archive.Paper;
import dev.cutline.desk.Photos;
import dev.cutline.desk.template.Filling;
import dev.cutline.desk.template.InvalidTemplate;
import dev.cutline.desk.template.Templates;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Many pictures at once: starts what was asked for, says how far it is, and takes it back. */
@Service
@EnableConfigurationProperties(BatchSettings.class)
public final class Batches {

    private static final int LISTED = 100;

    private final BatchShelf shelf;
    private final BatchRunner runner;
    private final Chosen chosen;
    private final Changes changes;
    private final Photos photos;
    private final Templates templates;
    private final RecordEditor editor;
    private final Clock clock;

    Batches(
            BatchShelf shelf,
            BatchRunner runner,
            Chosen chosen,
            Changes changes,
            Photos photos,
            Templates templates,
            RecordEditor editor,
            Clock clock) {
        this.shelf = shelf;
        this.runner = runner;
        this.chosen = chosen;
        this.changes = changes;
        this.photos = photos;
        this.templates = templates;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * A picture before and after what a batch would do to it.
     *
     * @param after the same as before where the batch can't do it
     * @param refusal why it can't, or null
     */
    public record Before(
            Revision before, Revision after, @Nullable String refusal) {}

    /** What a batch would do: how many pictures it means, and the first of them before and after. */
    public record Preview(long total, List<Before> examples) {}

    /**
     * Starts a batch. It is durable when this returns, and goes on in the background.
     *
     * @throws InvalidBatch if the selection can't be used
     * @throws dev.cutline.metadata.InvalidProperty if a value isn't allowed
     * @throws dev.cutline.desk.template.InvalidTemplate if a template or an expression can't be used
     * @throws dev.cutline.search.cluster.SearchUnavailable where a search is to select and can't be asked
     */
    public BatchStatus start(Selection selection, Action action, String by) {
        Action ready = ready(action);
        chosen.count(selection);
        return keep(shelf.newId(), selection, ready, Titles.of(ready), Titles.properties(ready), by);
    }

    /**
     * Takes back what a batch changed, as a batch of its own.
     *
     * @throws BatchNotFound if there is none of that id
     * @throws InvalidBatch while it is still at work, where it changed nothing, or was undone already
     */
    public BatchStatus undo(String id, String by) {
        Batch done = shelf.batch(id).required();
        List<Outcome> outcomes = done.outcomes();
        if (outcomes == null) {
            throw new InvalidBatch("batch", "This batch is still at work. Undo it when it has finished.");
        }
        List<String> changed = outcomes.stream()
                .filter(outcome ->
                        outcome.result() == Outcome.Result.CHANGED || outcome.result() == Outcome.Result.PARTLY)
                .map(Outcome::photoId)
                .toList();
        if (changed.isEmpty()) {
            throw new InvalidBatch("batch", "This batch changed nothing, so there is nothing to undo.");
        }
        return keep(undoOf(id), Selection.of(changed), new Action.Undo(id), "Undo: " + done.title(), done.named(), by);
    }

    /**
     * Ends a batch early: the pictures that it is at are finished, the rest stays as it is. One that has finished stays so.
     *
     * @throws BatchNotFound if there is none of that id
     * @throws InvalidBatch if another server is at it
     */
    public BatchStatus stop(String id) {
        if (shelf.batch(id).required().finished() == null
                && !runner.halt(id)
                && shelf.batch(id).required().finished() == null) {
            throw new InvalidBatch("batch", "Another server of this desk is at this batch. Stop it there.");
        }
        return status(id);
    }

    private BatchStatus keep(
            String id, Selection selection, Action action, String title, List<String> properties, String by) {
        shelf.add(
                id, new Batch(title, properties, selection, action, by, clock.instant(), selection.ids(), null, null));
        runner.run(id);
        return status(id);
    }

    /** A batch can be undone once; its undoing can be undone in turn. */
    private static String undoOf(String id) {
        return id + "-undo";
    }

    /**
     * How many pictures a selection means.
     *
     * @throws InvalidBatch if the selection can't be used
     */
    public long count(Selection selection) {
        return chosen.count(selection);
    }

    /**
     * What a batch would do to the first pictures of a selection; nothing is changed.
     *
     * @throws InvalidBatch and others as in {@link #start}
     */
    public Preview preview(Selection selection, Action action, String by, int most) {
        Action ready = ready(action);
        long total = chosen.count(selection);
        Change change = new Change(by, clock.instant(), null);
        return new Preview(
                total,
                chosen.first(selection, most).stream()
                        .flatMap(id -> photos.find(id).stream())
                        .map(photo -> before(photo.record(), ready, change))
                        .toList());
    }

    /** One picture that can't take a value doesn't keep the others from theirs. */
    private Before before(Revision current, Action action, Change change) {
        try {
            return new Before(current, changes.next(current, action, change), null);
        } catch (InvalidProperty | InvalidTemplate e) {
            return new Before(current, current, e.getMessage());
        }
    }

    /**
     * How far a batch is.
     *
     * @throws BatchNotFound if there is none of that id
     */
    public BatchStatus status(String id) {
        return status(shelf.batch(id));
    }

    /** The newest batches, newest first. */
    public List<BatchStatus> newest() {
        return shelf.all().stream().limit(LISTED).map(this::status).toList();
    }

    /**
     * Why a batch made a revision, with other names for the properties that it says; any other reason as it is.
     *
     * @param names of properties, by IPTC JSON id
     */
    public String why(String said, UnaryOperator<String> names) {
        String id = Batch.idIn(said);
        return shelf.find(id)
                .map(Paper::required)
                .filter(batch -> Batch.why(batch.title(), id).equals(said))
                .map(batch -> Batch.why(Titles.renamed(batch.title(), batch.named(), names), id))
                .orElse(said);
    }

    private BatchStatus status(Paper<Batch> paper) {
        Batch batch = paper.required();
        Optional<Progress> progress = runner.progress(paper.name());
        List<Outcome> report = batch.outcomes();
        List<Outcome> outcomes =
                report != null ? report : progress.map(Progress::outcomes).orElse(List.of());
        String undo = undoOf(paper.name());
        return BatchStatus.of(
                paper.name(),
                batch,
                outcomes,
                progress.isPresent(),
                shelf.find(undo).isPresent() ? undo : null);
    }

    /** The action with all that it names looked up, found to be possible. */
    private Action ready(Action action) {
        if (action instanceof Action.Named named) {
            return new Action.Fill(templates.template(named.template()).lines(), named.template());
        }
        if (action instanceof Action.Fill fill) {
            Filling.check(fill.lines());
        }
        if (action instanceof Action.Edit edit) {
            editor.check(edit.iptc());
        }
        if (action instanceof Action.Replace replace) {
            replace.replacement().check();
        }
        if (action instanceof Action.Undo undo) {
            throw new InvalidBatch(
                    "action",
                    "Undo a batch by POST to /api/batches/%s/undo.".formatted(Objects.toString(undo.batch())));
        }
        return action;
    }
}
