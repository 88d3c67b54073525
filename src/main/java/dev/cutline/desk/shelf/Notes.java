package dev.cutline.desk.shelf;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** What people of the desk have noted on photos. */
@Service
public final class Notes {

    /** Characters of a note. */
    public static final int LONGEST = 2_000;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Shelf<Kept> shelf;
    private final Clock clock;

    Notes(Shelves shelves, Clock clock) {
        this.shelf = shelves.shelf("notes", Kept.class);
        this.clock = clock;
    }

    /** The notes on a photo. */
    record Kept(List<Note> notes) {}

    /** The notes on a photo, oldest first. */
    public List<Note> on(String photo) {
        return shelf.find(photo).map(paper -> paper.required().notes()).orElse(List.of());
    }

    /** Adds a note; one that says nothing is passed over, one that says too much is cut at {@link #LONGEST}. */
    public void add(String photo, String text, String by) {
        String said = INVISIBLE.matcher(text).replaceAll("").strip();
        if (!said.isEmpty()) {
            String cut = said.codePoints()
                    .limit(LONGEST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Note note = new Note(cut, by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            change(photo, by, notes -> {
                List<Note> more = new ArrayList<>(notes);
                more.add(note);
                return more;
            });
        }
    }

    /** Takes a note away; the shelf's revisions keep it. */
    public void remove(String photo, Note note, String by) {
        change(
                photo,
                by,
                notes -> notes.stream().filter(each -> !each.equals(note)).toList());
    }

    private void change(String photo, String by, UnaryOperator<List<Note>> change) {
        Optional<Paper<Kept>> paper = shelf.find(photo);
        List<Note> there = paper.map(found -> found.required().notes()).orElse(List.of());
        try {
            shelf.put(
                    photo,
                    paper.map(Paper::revision).orElse(0),
                    new Kept(change.apply(there)),
                    new Change(by, clock.instant(), null));
        } catch (PaperChanged e) {
            change(photo, by, change);
        }
    }
}
