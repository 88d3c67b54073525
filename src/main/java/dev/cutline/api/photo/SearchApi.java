package dev.cutline.api.photo;

import dev.cutline.api.Problems;
import dev.cutline.api.photo.WholePhoto.Wholes;
import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Found;
import dev.cutline.desk.Finder.Item;
import dev.cutline.search.Facet;
import dev.cutline.search.Misread;
import dev.cutline.search.SearchRequest;
import dev.cutline.search.UnknownCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search. */
@RestController
@Tag(name = "Search")
class SearchApi {

    private final Finder finder;
    private final Wholes wholes;

    SearchApi(Finder finder, Wholes wholes) {
        this.finder = finder;
        this.wholes = wholes;
    }

    /** A photo found, with what was searched for marked in its texts. */
    record Hit(WholePhoto photo, Map<String, List<String>> highlights) {}

    /** A page of hits; the members are those of {@link Found}. */
    record Hits(
            long total,
            List<Hit> items,
            Map<String, List<Facet>> facets,
            @Nullable String next,
            List<Misread> warnings,
            long tookMillis) {}

    @GetMapping("/api/photos")
    @Operation(
            summary = "Searches photos",
            description = "q: words (all must match), \"phrases\", -not, OR, ( ), prefix*, and field:value. "
                    + "What of it wasn't understood is left out and said in warnings. "
                    + "next is an opaque cursor, to be sent as after. "
                    + "facets: which ones to count, such as supplier,by; all without it, none if it is empty.")
    Hits find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "60") int size,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable List<String> facets) {
        Found found = finder.find(new SearchRequest(q, sort, size, after, facets == null || !facets.isEmpty()));
        return hits(facets == null ? found : found.withFacets(facets));
    }

    private Hits hits(Found found) {
        List<WholePhoto> photos =
                wholes.of(found.items().stream().map(Item::photo).toList());
        List<Hit> items = new ArrayList<>();
        for (int i = 0; i < photos.size(); i++) {
            items.add(new Hit(photos.get(i), found.items().get(i).highlights()));
        }
        return new Hits(found.total(), items, found.facets(), found.next(), found.warnings(), found.tookMillis());
    }

    @GetMapping("/api/suggest")
    @Operation(summary = "Values of a field that begin so, with counts")
    Map<String, List<Facet>> suggest(@RequestParam String field, @RequestParam(defaultValue = "") String prefix) {
        if (!finder.suggested().contains(field)) {
            throw new NothingToSuggest(field, finder.suggested());
        }
        return Map.of("values", finder.suggest(field, prefix));
    }

    /** A field has no values that could be suggested. */
    private static final class NothingToSuggest extends RuntimeException {
        NothingToSuggest(String field, List<String> suggested) {
            super("“%s” is no field whose values are suggested. Ask for one of %s."
                    .formatted(field, String.join(", ", suggested)));
        }
    }

    @ExceptionHandler
    ProblemDetail on(NothingToSuggest problem) {
        return Problems.problem(HttpStatus.BAD_REQUEST, "field-unknown", problem);
    }

    @ExceptionHandler
    ProblemDetail on(UnknownCursor problem) {
        return Problems.problem(HttpStatus.BAD_REQUEST, "cursor-unknown", problem);
    }
}
