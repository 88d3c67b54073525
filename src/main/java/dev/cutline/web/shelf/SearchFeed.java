package dev.cutline.web.shelf;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Item;
import dev.cutline.desk.shelf.SavedSearch;
import dev.cutline.desk.shelf.SavedSearches;
import dev.cutline.search.SearchRequest;
import dev.cutline.search.cluster.SearchUnavailable;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The newest pictures of a saved search as an Atom feed, for feed readers and other systems. */
@RestController
final class SearchFeed {

    private static final int ENTRIES = 50;

    private final SavedSearches searches;
    private final Finder finder;

    SearchFeed(SavedSearches searches, Finder finder) {
        this.searches = searches;
        this.finder = finder;
    }

    @GetMapping(path = "/searches/{name}.atom", produces = "application/atom+xml;charset=UTF-8")
    ResponseEntity<byte[]> feed(@PathVariable String name) throws XMLStreamException {
        Optional<SavedSearch> search = searches.find(name);
        if (search.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        List<Item> items = finder.find(new SearchRequest(search.get().query(), "received", ENTRIES, null, false))
                .items();
        String desk = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok(new AtomFeed(desk).of(search.get(), items));
    }

    @ExceptionHandler
    ResponseEntity<Void> later(SearchUnavailable reason) {
        return ResponseEntity.status(503)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(reason.retryAfterSeconds()))
                .build();
    }
}
