package dev.cutline.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.Licence;
import dev.cutline.search.query.Days;
import dev.cutline.search.query.Field;
import dev.cutline.search.query.Query.And;
import dev.cutline.search.query.Query.Anywhere;
import dev.cutline.search.query.Query.During;
import dev.cutline.search.query.Query.Has;
import dev.cutline.search.query.Query.Id;
import dev.cutline.search.query.Query.In;
import dev.cutline.search.query.Query.Is;
import dev.cutline.search.query.Query.Not;
import dev.cutline.search.query.Query.Or;
import dev.cutline.search.query.Query.Rights;
import dev.cutline.search.query.Query.Since;
import dev.cutline.search.query.Query.Trait;
import dev.cutline.search.query.Query.Use;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a query into Elasticsearch's words. */
public final class QueryTranslator {

    private static final Query ALL = Query.of(q -> q.matchAll(m -> m));

    private final Clock clock;
    private final Contracts contracts;
    private final Supplier<Query> duplicates;
    private final WordQueries words;

    /**
     * @param clock for embargoes
     * @param contracts of the desk
     * @param duplicates finds photos that are there several times; asked for only where a query needs it
     * @param lightboxes what lies in them
     */
    public QueryTranslator(Clock clock, Contracts contracts, Supplier<Query> duplicates, LightboxIds lightboxes) {
        this.clock = clock;
        this.contracts = contracts;
        this.duplicates = duplicates;
        this.words = new WordQueries(contracts.agencies(), lightboxes);
    }

    /** The same in Elasticsearch's language. */
    public Query translate(dev.cutline.search.query.Query query) {
        if (query instanceof And and) {
            return and(and.parts());
        } else if (query instanceof Or or) {
            return any(or.parts().stream().map(this::translate).toList());
        } else if (query instanceof Not not) {
            return Query.of(q -> q.bool(b -> b.mustNot(translate(not.query()))));
        } else if (query instanceof Anywhere text) {
            return WordQueries.anywhere(text);
        } else if (query instanceof In in) {
            return words.in(in);
        } else if (query instanceof During during) {
            return during(during);
        } else if (query instanceof Since since) {
            return Query.of(q -> q.range(
                    r -> r.date(d -> d.field("received").gt(since.moment().toString()))));
        } else if (query instanceof Is is) {
            return is(is.trait());
        } else if (query instanceof Has has) {
            return term("key.has", has.part().name());
        } else if (query instanceof Rights rights) {
            return rights(rights.use());
        }
        return Query.of(q -> q.prefix(p -> p.field("id").value(((Id) query).prefix())));
    }

    private Query and(List<dev.cutline.search.query.Query> parts) {
        if (parts.isEmpty()) {
            return ALL;
        }
        BoolQuery.Builder bool = new BoolQuery.Builder();
        for (dev.cutline.search.query.Query part : parts) {
            if (part instanceof Not not) {
                bool.mustNot(translate(not.query()));
            } else if (part instanceof Anywhere) {
                bool.must(translate(part));
            } else {
                bool.filter(translate(part));
            }
        }
        return Query.of(q -> q.bool(bool.build()));
    }

    private Query during(During during) {
        Days days = during.days();
        if (during.field() == Field.DATE) {
            return Query.of(q -> q.range(r -> r.date(d ->
                    d.field("days").gte(day(days.from())).lte(day(days.to())).relation(RangeRelation.Within))));
        }
        return Query.of(q -> q.range(r -> r.date(d -> d.field("received")
                .gte(day(days.from()))
                .lte(day(days.to()))
                .format("yyyy-MM-dd")
                .timeZone(clock.getZone().getId()))));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private Query is(Trait trait) {
        return switch (trait) {
            case EMBARGOED -> embargoed();
            case WITHDRAWN, FILE, AI, USED -> term("key.is", trait.name());
            case DUPLICATE -> duplicates.get();
        };
    }

    private Query embargoed() {
        return Query.of(q -> q.range(
                r -> r.date(d -> d.field("embargoUntil").gt(clock.instant().toString()))));
    }

    /** Worked out now, since embargoes lift by themselves and contracts change. */
    public Query rights(Use use) {
        return new StatusQuery(contracts.standing(LocalDate.now(clock)), embargoed())
                .exactly(Licence.Status.valueOf(use.name()));
    }

    static Query any(List<Query> queries) {
        return queries.size() == 1
                ? queries.get(0)
                : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    static Query term(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    /** What all of these find; everything where there are none. */
    public static Query all(List<Query> queries) {
        List<Query> parts = new ArrayList<>(queries);
        return parts.isEmpty() ? ALL : Query.of(q -> q.bool(b -> b.filter(parts)));
    }
}
