package dev.cutline.api;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Found;
import dev.cutline.search.Facet;
import dev.cutline.search.SearchRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search. */
@RestController
@Tag(name = "Search")
class SearchApi {

    private final Finder finder;

    SearchApi(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/api/photos")
    @Operation(
            summary = "Searches photos",
            description = "q: words (all must match), \"phrases\", -not, OR, ( ), prefix*, and field:value. "
                    + "What of it wasn't understood is left out and said in warnings. "
                    + "next is an opaque cursor, to be sent as after. "
                    + "facets: which ones to count, such as supplier,by; all without it, none if it is empty.")
    Found find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "60") int size,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable List<String> facets) {
        Found found = finder.find(new SearchRequest(q, sort, size, after, facets == null || !facets.isEmpty()));
        return facets == null ? found : found.withFacets(facets);
    }

    @GetMapping("/api/suggest")
    @Operation(summary = "Values of a field that begin so, with counts")
    Map<String, List<Facet>> suggest(@RequestParam String field, @RequestParam(defaultValue = "") String prefix) {
        return Map.of("values", finder.suggest(field, prefix));
    }
}
