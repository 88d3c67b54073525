package dev.cutline.desk.shelf;

import dev.cutline.archive.Paper;
import dev.cutline.archive.PaperChanged;
import dev.cutline.archive.Shelf;
import dev.cutline.archive.Shelves;
import dev.cutline.desk.Finder;
import dev.cutline.photo.Revision.Change;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** When each person has last looked at a saved search, or at all pictures, and how many have come since. */
@Service
public final class LastLooks {

    /** Stands for all pictures; no saved search can be called so. */
    public static final String EVERYTHING = "";

    private final Shelf<Kept> shelf;
    private final SavedSearches searches;
    private final Finder finder;
    private final Clock clock;

    LastLooks(Shelves shelves, SavedSearches searches, Finder finder, Clock clock) {
        this.shelf = shelves.shelf("looks", Kept.class);
        this.searches = searches;
        this.finder = finder;
        this.clock = clock;
    }

    /** The moments of a person, by name of the search. */
    record Kept(Map<String, Instant> at) {}

    /**
     * How many pictures have come since somebody last looked, by name of the saved search, and for {@link #EVERYTHING}.
     *
     * @throws dev.cutline.search.cluster.SearchUnavailable while Elasticsearch can't be asked
     */
    public Map<String, Long> fresh(String person) {
        Map<String, Instant> at = of(person);
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(EVERYTHING, since(at.getOrDefault(EVERYTHING, Instant.EPOCH)));
        searches.all()
                .forEach(search ->
                        queries.put(search.name(), since(at.getOrDefault(search.name(), search.at()), search.query())));
        return finder.counts(queries);
    }

    /** The query for what has come since somebody last looked at all pictures. */
    public String sinceLast(String person) {
        return since(of(person).getOrDefault(EVERYTHING, Instant.EPOCH));
    }

    /** Remembers that somebody looks now. */
    public void look(String person, String search) {
        Optional<Paper<Kept>> paper = shelf.find(person);
        Map<String, Instant> at =
                new LinkedHashMap<>(paper.map(found -> found.required().at()).orElse(Map.of()));
        at.put(search, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            shelf.put(
                    person,
                    paper.map(Paper::revision).orElse(0),
                    new Kept(at),
                    new Change(person, clock.instant(), null));
        } catch (PaperChanged e) {
            look(person, search); // in two windows at once
        }
    }

    private Map<String, Instant> of(String person) {
        return shelf.find(person).map(paper -> paper.required().at()).orElse(Map.of());
    }

    /** The moment first: a quotation mark that nobody has closed takes in all that follows. */
    static String since(Instant moment, String query) {
        return query.isEmpty() ? since(moment) : since(moment) + " (" + query + ")";
    }

    private static String since(Instant moment) {
        return "received:>" + moment;
    }
}
