package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order of hits. */
enum Sort {
    TAKEN("taken", SortOrder.Desc),
    OLDEST("taken", SortOrder.Asc),
    RECEIVED("received", SortOrder.Desc),
    CHANGED("changed", SortOrder.Desc),
    RELEVANCE("_score", SortOrder.Desc);

    private final String field;
    private final SortOrder order;

    Sort(String field, SortOrder order) {
        this.field = field;
        this.order = order;
    }

    /** The order of a name; the usual one of no name; empty for a name that is none. */
    static Optional<Sort> of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(TAKEN);
        }
        return Arrays.stream(values()).filter(sort -> sort.word().equals(name)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Ends in the id, so that every photo has a place of its own and none is met twice. */
    List<SortOptions> options() {
        SortOptions first = this == RELEVANCE
                ? SortOptions.of(s -> s.score(score -> score.order(order)))
                : SortOptions.of(s -> s.field(f -> f.field(field).order(order).missing("_last")));
        return List.of(first, SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));
    }
}
