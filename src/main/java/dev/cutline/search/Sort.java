package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order of hits.
 *
 * @param word by which it is asked for; a minus before it turns it round
 * @param field of the index
 * @param order which end comes first
 * @param isText whether the field holds texts rather than numbers
 */
public record Sort(String word, String field, SortOrder order, boolean isText) {

    static final Sort USUAL = new Sort("taken", "taken", SortOrder.Desc, false);

    /** The latest received first. */
    public static final Sort RECEIVED = new Sort("received", "received", SortOrder.Desc, false);

    private static final String SCORE = "_score";
    private static final List<Sort> ALL = List.of(
            USUAL,
            new Sort("oldest", "taken", SortOrder.Asc, false),
            RECEIVED,
            new Sort("changed", "changed", SortOrder.Desc, false),
            new Sort("relevance", SCORE, SortOrder.Desc, false),
            new Sort("by", "facet.by.folded", SortOrder.Asc, true),
            new Sort("supplier", "facet.supplier.folded", SortOrder.Asc, true),
            new Sort("city", "facet.city.folded", SortOrder.Asc, true),
            new Sort("filename", "key.name", SortOrder.Asc, true));

    /** The order of a name; the usual one of no name; empty for a name that is none. */
    static Optional<Sort> of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(USUAL);
        }
        return ALL.stream()
                .flatMap(sort -> Stream.of(sort, sort.reversed()))
                .filter(sort -> sort.word.equals(name))
                .findFirst();
    }

    private Sort reversed() {
        return new Sort("-" + word, field, order == SortOrder.Asc ? SortOrder.Desc : SortOrder.Asc, isText);
    }

    /** Whether an arrival can change the place of any other photo. */
    boolean isByScore() {
        return field.equals(SCORE);
    }

    /** Ends in the id, so that every photo has a place of its own and none is met twice. */
    public List<SortOptions> options() {
        SortOptions first = isByScore()
                ? SortOptions.of(s -> s.score(score -> score.order(order)))
                : SortOptions.of(s -> s.field(f -> f.field(field).order(order).missing("_last")));
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }
}
