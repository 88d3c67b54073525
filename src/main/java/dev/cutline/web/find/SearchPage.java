package dev.cutline.web.find;

import dev.cutline.desk.Finder;
import dev.cutline.desk.Finder.Found;
import dev.cutline.licence.Licence.Status;
import dev.cutline.search.Facet;
import dev.cutline.search.SearchRequest;
import dev.cutline.search.UnknownCursor;
import dev.cutline.search.cluster.SearchUnavailable;
import dev.cutline.web.SearchAddress;
import dev.cutline.web.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
    private static final List<String> SORTS =
            List.of("", "relevance", "oldest", "received", "changed", "by", "supplier", "city", "filename");

    /** Columns of the list that it can be sorted by. */
    private static final List<String> COLUMNS = List.of("by", "filename", "city", "taken", "received");

    private static final Comparator<Facet> BY_WEIGHT =
            Comparator.comparing(facet -> Status.valueOf(facet.value().toUpperCase(Locale.ROOT)));

    private final Finder finder;
    private final Wording words;

    SearchPage(Finder finder, Wording words) {
        this.finder = finder;
        this.words = words;
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

    /** A part of the search, the address without it, and how many pictures are found there. */
    record Without(String part, String href, long count) {}

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
        if (found.total() == 0 && !address.query().isEmpty()) {
            model.addAttribute("without", without(address));
        }
        model.addAttribute("title", words.search(address));
        model.addAttribute("sorts", SORTS);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("shelves", shelves(found.facets(), address));
        model.addAttribute("histogram", Histogram.of(dates(found, address), address));
        return "search";
    }

    /** What was taken when; where all of it was taken within a month, by the day. */
    private List<Facet> dates(Found found, SearchAddress address) {
        List<Facet> dates = found.facets().getOrDefault("date", List.of());
        if (dates.size() != 1 || address.chosen("date") > 0) {
            return dates;
        }
        SearchAddress month = address.only("date", dates.get(0).value());
        return finder.find(new SearchRequest(month.query(), null, 0, null, true))
                .facets()
                .getOrDefault("date", dates);
    }

    /** The values counted, and those chosen that are too rare to be among them. */
    private static List<Facet> values(String field, List<Facet> counted, SearchAddress address) {
        Stream<Facet> rare = address.picks().stream()
                .filter(pick -> pick.field().equals(field))
                .filter(pick ->
                        counted.stream().noneMatch(value -> value.value().equals(pick.value())))
                .map(pick -> new Facet(pick.value(), 0));
        return field.equals("rights")
                ? counted
                : Stream.concat(rare, counted.stream()).toList();
    }

    /** What there would be without each part of a search that finds nothing, most first. */
    private List<Without> without(SearchAddress address) {
        Map<String, SearchAddress> others = new LinkedHashMap<>();
        if (!address.words().isEmpty()) {
            others.put("“" + address.words() + "”", address.worded(""));
        }
        address.picks()
                .forEach(pick -> others.put(
                        (pick.leftOut() ? "not " : "") + pick.field() + " " + pick.value(),
                        address.without(pick.field(), pick.value())));
        Map<String, String> queries = new LinkedHashMap<>();
        others.forEach((part, other) -> queries.put(part, other.query()));
        Map<String, Long> counts = finder.counts(queries);
        return others.entrySet().stream()
                .map(other ->
                        new Without(other.getKey(), other.getValue().href(), counts.getOrDefault(other.getKey(), 0L)))
                .sorted(Comparator.comparing(Without::count).reversed())
                .toList();
    }

    private static List<Shelf> shelves(Map<String, List<Facet>> facets, SearchAddress address) {
        return SearchAddress.FIELDS.stream()
                .filter(field -> !field.equals("date") && facets.containsKey(field))
                .map(field -> new Shelf(
                        field, values(field, facets.getOrDefault(field, List.of()), address), address.chosen(field)))
                .filter(shelf -> shelf.chosen() > 0 || shelf.values().stream().anyMatch(value -> value.count() > 0))
                .toList();
    }

    /** A cursor that another order or an older desk has given out: from the beginning, then. */
    @ExceptionHandler(UnknownCursor.class)
    String fromTheBeginning(@RequestParam MultiValueMap<String, String> parameters) {
        return "redirect:" + SearchAddress.of(parameters).href();
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
