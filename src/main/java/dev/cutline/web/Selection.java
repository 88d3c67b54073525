package dev.cutline.web;

import dev.cutline.desk.Finder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The photos that a form is about: each of them as {@code id}, or all hits of the search {@code q}. */
@Component
public final class Selection {

    private final Finder finder;

    Selection(Finder finder) {
        this.finder = finder;
    }

    /**
     * Ids of the selected photos, in the order of the page.
     *
     * @param most no more than these
     * @throws dev.cutline.search.cluster.SearchUnavailable if hits are meant and can't be asked for
     */
    public List<String> ids(MultiValueMap<String, String> parameters, int most) {
        List<String> ids = new ArrayList<>();
        each(parameters, most).forEach(ids::add);
        return ids;
    }

    /** The same one after the other, so that thousands need no memory. */
    public Stream<String> each(MultiValueMap<String, String> parameters, int most) {
        String query = parameters.getFirst("q");
        return query == null
                ? parameters.getOrDefault("id", List.of()).stream().distinct().limit(most)
                : finder.all(query, parameters.getFirst("sort"))
                        .map(item -> item.photo().id())
                        .limit(most);
    }
}
