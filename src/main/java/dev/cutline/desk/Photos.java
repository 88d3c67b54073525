package dev.cutline.desk;

import dev.cutline.archive.Archive;
import dev.cutline.archive.RevisionExists;
import dev.cutline.licence.Use;
import dev.cutline.metadata.InvalidProperty;
import dev.cutline.photo.Photo;
import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Statement;
import dev.cutline.photo.meaning.PhotoReader;
import dev.cutline.photo.reconciliation.Companionship;
import dev.cutline.preview.Previews;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The photos of the desk: to look at, edit and withdraw. */
@Service
public final class Photos {

    private final Archive archive;
    private final PhotoReader photoReader;
    private final RecordEditor editor;
    private final Companionship companionship = new Companionship();
    private final Previews previews;
    private final Indexer indexer;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Photos(
            Archive archive,
            PhotoReader photoReader,
            RecordEditor editor,
            Previews previews,
            Indexer indexer,
            Clock clock,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.photoReader = photoReader;
        this.editor = editor;
        this.previews = previews;
        this.indexer = indexer;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A photo as of now.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Photo photo(String id) {
        return find(id).orElseThrow(() -> new PhotoNotFound(id));
    }

    /**
     * A photo that is wanted for a certain use, as of now.
     *
     * @throws PhotoNotFound if there is none of that id
     */
    public Photo photo(String id, Use use) {
        return archive.latest(id)
                .map(latest -> photoReader.read(latest, isIndexed(latest), use))
                .orElseThrow(() -> new PhotoNotFound(id));
    }

    /** A photo as of now, if there is one of that id. */
    public Optional<Photo> find(String id) {
        return archive.latest(id).map(this::read);
    }

    /**
     * Changes values.
     *
     * @param revision that the changes were made on
     * @param patch merge patch (RFC 7396) by IPTC property
     * @throws EditedMeanwhile if the photo has a newer revision
     * @throws dev.cutline.metadata.InvalidProperty if a value isn't allowed
     */
    public Photo edit(String id, int revision, Map<String, ? extends @Nullable Object> patch, String by) {
        return edit(id, revision, patch, by, null);
    }

    /**
     * Changes values, and says why.
     *
     * @param why in a few words, or null
     * @see #edit(String, int, Map, String)
     */
    public Photo edit(
            String id, int revision, Map<String, ? extends @Nullable Object> patch, String by, @Nullable String why) {
        return revise(id, revision, current -> editor.edit(current, patch, new Change(by, clock.instant(), why)));
    }

    /**
     * Makes what an earlier revision said the newest word; a kill notice stays.
     *
     * @param revision that is newest, as far as is known
     * @param earlier the number of the one to go back to
     * @throws EditedMeanwhile if the photo has a newer revision
     */
    public Photo goBack(String id, int revision, int earlier, String by) {
        Revision before = revision(id, earlier);
        return revise(id, revision, current -> editor.goBack(current, before, new Change(by, clock.instant(), null)));
    }

    /**
     * Joins what a companion says with a photo; nothing changes where it was joined before.
     *
     * @param by who brought the companion
     */
    public Photo join(String id, Statement statement, String by) {
        return revise(
                id,
                null,
                current -> companionship.join(
                        current, statement, new Change(by, clock.instant(), "Joined with " + statement.source())));
    }

    /** What changes would make of a photo, kept nowhere. */
    public Proof proof(Revision base, Map<String, ? extends @Nullable Object> patch) {
        Map<String, String> refusals = new LinkedHashMap<>();
        Map<String, @Nullable Object> accepted = new LinkedHashMap<>();
        patch.forEach((property, value) -> {
            try {
                editor.check(Collections.singletonMap(property, value));
                accepted.put(property, value);
            } catch (InvalidProperty e) {
                refusals.put(property, String.valueOf(e.getMessage()));
            }
        });
        return new Proof(read(editor.edit(base, accepted, base.change())), refusals);
    }

    /** Withdraws a photo: a kill notice. The same notice once more changes nothing. */
    public Photo withdraw(String id, String reason, String by) {
        return revise(id, null, current -> {
            if (current.withdrawn() != null && current.withdrawn().reason().equals(reason)) {
                return current;
            }
            Withdrawal withdrawal = new Withdrawal(reason, by, clock.instant());
            return current.withdrawn(withdrawal, new Change(by, withdrawal.at(), "Withdrawn: " + reason));
        });
    }

    /** Lifts a kill notice. */
    public Photo restore(String id, String by) {
        return revise(
                id, null, current -> current.withdrawn(null, new Change(by, clock.instant(), "Withdrawal lifted")));
    }

    /** Those of these ids that the desk has photos of, in their order. */
    public List<String> known(Collection<String> ids) {
        return ids.stream().filter(archive::has).distinct().toList();
    }

    /** All revisions, oldest first. */
    public List<Revision> revisions(String id) {
        List<Revision> revisions = archive.revisions(id);
        if (revisions.isEmpty()) {
            throw new PhotoNotFound(id);
        }
        return revisions;
    }

    /** A certain revision. */
    public Revision revision(String id, int number) {
        return archive.revision(id, number).orElseThrow(() -> new PhotoNotFound(id, number));
    }

    /** Waits until a photo can be found by search, some seconds at most. */
    public Photo searchable(Photo photo) {
        indexer.await(photo.id(), photo.record().revision());
        return read(photo.record());
    }

    /** Says to all whom it concerns that a photo is there now, and gives it as it is. */
    public Photo arrived(Revision first) {
        previews.arrived(first.id(), archive.original(first.id()), first.file().orientation());
        indexer.wake();
        events.publishEvent(new PhotoArrived(first));
        return photo(first.id());
    }

    Photo read(Revision revision) {
        return photoReader.read(revision, isIndexed(revision));
    }

    private boolean isIndexed(Revision revision) {
        return archive.outbox().isConfirmed(revision.id(), revision.revision());
    }

    /** A revision that came out of the index. */
    Photo readIndexed(Revision revision) {
        return photoReader.read(revision, true);
    }

    /** What a state of a record means, as of now. */
    public Photo asOfNow(Revision revision) {
        return read(revision);
    }

    /**
     * Makes the next revision, if it changes anything.
     *
     * @param expected the revision that the change was made on, or null for whatever is newest
     * @param change from the newest revision to the next one; may be asked more than once
     * @throws EditedMeanwhile if the photo has a newer revision than was expected
     */
    public Photo revise(String id, @Nullable Integer expected, UnaryOperator<Revision> change) {
        Revision current = archive.latest(id).orElseThrow(() -> new PhotoNotFound(id));
        if (expected != null && expected != current.revision()) {
            throw new EditedMeanwhile(read(current));
        }
        try {
            Revision next = change.apply(current);
            if (next.saysTheSameAs(current)) {
                return read(current);
            }
            archive.add(next);
            indexer.wake();
            return read(next);
        } catch (RevisionExists e) {
            if (expected == null) {
                return revise(id, null, change);
            }
            throw new EditedMeanwhile(photo(id));
        }
    }
}
