package dev.cutline.web;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Found;
import dev.cutline.licence.Licence.Status;
import dev.cutline.search.Facet;
import dev.cutline.search.SearchRequest;
import dev.cutline.search.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The search: box, filters and pictures. */
@Controller
final class SearchPage {

    private static final int TILES = 60;

    /** Orders by name; the usual one has none. */
    private static final List<String> SORTS = List.of("", "relevance", "oldest", "received", "changed");

    /** Fields whose values are offered while a word is typed that names no field. */
    private static final List<String> OFFERED = List.of("by", "person", "supplier", "city", "keyword");

    private static final int OFFERS_OF_A_FIELD = 3;

    private static final Comparator<Facet> BY_WEIGHT =
            Comparator.comparing(facet -> Status.valueOf(facet.value().toUpperCase(Locale.ROOT)));

    private final Finder finder;

    SearchPage(Finder finder) {
        this.finder = finder;
    }

    /**
     * A facet as shown.
     *
     * @param field of the search language
     * @param values commonest first; those of the licence in the order of their weight
     * @param chosen how many of its values are chosen or left out
     */
    record Shelf(String field, List<Facet> values, long chosen) {

        private static final int IN_SIGHT = 8;

        Shelf {
            values = field.equals("rights") ? values.stream().sorted(BY_WEIGHT).toList() : List.copyOf(values);
        }

        /** The values that are always seen. */
        public List<Facet> first() {
            return values.subList(0, Math.min(IN_SIGHT, values.size()));
        }

        /** The values that are seen on demand. */
        public List<Facet> rest() {
            return values.subList(Math.min(IN_SIGHT, values.size()), values.size());
        }
    }

    /** A value that could be added to the search, and where that leads. */
    record Offer(String field, String value, long count, String href) {}

    /** The page; for a script that has reached the last picture only the pictures after it. */
    @GetMapping("/")
    String search(
            @ModelAttribute("address") SearchAddress address,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean script,
            HttpServletResponse response,
            Model model) {
        boolean morePictures = script && after != null;
        Found found = finder.find(new SearchRequest(address.query(), address.sort(), TILES, after, !morePictures));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        model.addAttribute("found", found);
        if (morePictures) {
            return "fragments/tiles";
        }
        model.addAttribute("sorts", SORTS);
        model.addAttribute("shelves", shelves(found.facets(), address));
        model.addAttribute("histogram", Histogram.of(found.facets().getOrDefault("date", List.of()), address));
        return "search";
    }

    /** What the words being typed could mean. */
    @GetMapping("/offers")
    String offers(@ModelAttribute("address") SearchAddress address, Model model) {
        int start = address.words().lastIndexOf(' ') + 1;
        String[] word = address.words().substring(start).split(":", 2);
        List<String> fields = word.length == 2 ? List.of(word[0]) : OFFERED;
        SearchAddress rest = address.worded(address.words().substring(0, start));
        model.addAttribute(
                "offers",
                fields.stream()
                        .filter(SearchAddress.FIELDS::contains)
                        .flatMap(field -> offers(field, word[word.length - 1], rest))
                        .toList());
        return "fragments/offers";
    }

    private Stream<Offer> offers(String field, String prefix, SearchAddress rest) {
        return finder.suggest(field, prefix).stream()
                .limit(OFFERS_OF_A_FIELD)
                .map(value -> new Offer(
                        field,
                        value.value(),
                        value.count(),
                        rest.toggled(field, value.value()).href()));
    }

    private static List<Shelf> shelves(Map<String, List<Facet>> facets, SearchAddress address) {
        return SearchAddress.FIELDS.stream()
                .filter(field -> !field.equals("date") && facets.containsKey(field))
                .map(field -> new Shelf(field, facets.getOrDefault(field, List.of()), address.chosen(field)))
                .filter(shelf -> shelf.chosen() > 0 || shelf.values().stream().anyMatch(value -> value.count() > 0))
                .toList();
    }

    @ExceptionHandler
    ModelAndView starting(SearchUnavailable reason, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(reason.retryAfterSeconds()));
        boolean morePictures = request.getHeader("HX-Request") != null && request.getParameter("after") != null;
        String view = morePictures ? "fragments/later" : "starting";
        return new ModelAndView(view, Map.of("seconds", reason.retryAfterSeconds()));
    }
}
