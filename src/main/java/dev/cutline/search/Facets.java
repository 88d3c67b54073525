package dev.cutline.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.cutline.search.document.PhotoDocument;
import dev.cutline.search.query.Days;
import dev.cutline.search.query.Field;
import dev.cutline.search.query.Query.And;
import dev.cutline.search.query.Query.During;
import dev.cutline.search.query.Query.In;
import dev.cutline.search.query.Query.Not;
import dev.cutline.search.query.Query.Or;
import dev.cutline.search.query.Query.Rights;
import dev.cutline.search.query.Query.Use;
import dev.cutline.search.translation.QueryTranslator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts values beside a search.
 *
 * <p>Parts of a query that only choose among the values of one field ({@code (source:AFP OR source:dpa)}, {@code
 * -city:Albi}) are kept apart from the rest: the values of that field are counted without them, so that one sees what
 * else could be chosen.
 *
 * @param rest what says more than a choice
 * @param choices by field
 */
record Facets(dev.cutline.search.query.Query rest, Map<Field, List<dev.cutline.search.query.Query>> choices) {

    private static final int VALUES = 30;
    private static final String COUNTED = "counted";

    /** Times shorter than this are counted by the day. */
    private static final int FEW_DAYS = 60;

    /** Days shown before and after the chosen ones, so that more can be chosen. */
    private static final int AROUND = 14;

    static Facets of(dev.cutline.search.query.Query query) {
        List<dev.cutline.search.query.Query> parts = query instanceof And and ? and.parts() : List.of(query);
        List<dev.cutline.search.query.Query> rest = new ArrayList<>();
        Map<Field, List<dev.cutline.search.query.Query>> choices = new LinkedHashMap<>();
        for (dev.cutline.search.query.Query part : parts) {
            Field field = only(part);
            if (field == null) {
                rest.add(part);
            } else {
                choices.computeIfAbsent(field, none -> new ArrayList<>()).add(part);
            }
        }
        return new Facets(new And(rest), choices);
    }

    /** The one field with counted values that a query is about, or null. */
    private static @Nullable Field only(dev.cutline.search.query.Query query) {
        if (query instanceof Not not) {
            return only(not.query());
        } else if (query instanceof In in) {
            return PhotoDocument.FACETS.contains(in.field().word()) ? in.field() : null;
        } else if (query instanceof During during) {
            return during.field() == Field.DATE ? Field.DATE : null;
        } else if (query instanceof Rights) {
            return Field.RIGHTS;
        } else if (query instanceof Or or) {
            Field first = only(or.parts().get(0));
            return or.parts().stream().allMatch(part -> only(part) == first) ? first : null;
        }
        return null;
    }

    /** What has to be chosen beside the rest, for all fields but one. */
    Query choicesBut(@Nullable Field field, QueryTranslator translator) {
        return QueryTranslator.all(choices.entrySet().stream()
                .filter(choice -> choice.getKey() != field)
                .flatMap(choice -> choice.getValue().stream())
                .map(translator::translate)
                .toList());
    }

    /** What to ask for, by the names under which {@link #read} finds the answers. */
    Map<String, Aggregation> aggregations(QueryTranslator translator) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (String name : PhotoDocument.FACETS) {
            aggregations.put(
                    name,
                    filtered(
                            Field.valueOf(name.toUpperCase(Locale.ROOT)),
                            translator,
                            Aggregation.of(
                                    a -> a.terms(t -> t.field("facet." + name).size(VALUES)))));
        }
        aggregations.put("date", dates(translator));
        Map<String, Query> uses = new LinkedHashMap<>();
        for (Use use : Use.values()) {
            uses.put(use.name().toLowerCase(Locale.ROOT), translator.rights(use));
        }
        aggregations.put(
                "rights",
                filtered(Field.RIGHTS, translator, Aggregation.of(a -> a.filters(f -> f.filters(b -> b.keyed(uses))))));
        return aggregations;
    }

    /** Months; where a short time is chosen, the days of it and those around it. */
    private Aggregation dates(QueryTranslator translator) {
        Days chosen = shortTime();
        if (chosen == null) {
            return filtered(Field.DATE, translator, histogram("month", CalendarInterval.Month, "yyyy-MM"));
        }
        Query around = Query.of(q -> q.range(r ->
                r.date(d -> d.field("day").gte(day(chosen.from(), -AROUND)).lte(day(chosen.to(), AROUND)))));
        return Aggregation.of(a -> a.filter(QueryTranslator.all(List.of(choicesBut(Field.DATE, translator), around)))
                .aggregations(COUNTED, histogram("day", CalendarInterval.Day, "yyyy-MM-dd")));
    }

    private static Aggregation histogram(String field, CalendarInterval interval, String format) {
        return Aggregation.of(a -> a.dateHistogram(
                d -> d.field(field).calendarInterval(interval).minDocCount(1).format(format)));
    }

    private @Nullable Days shortTime() {
        List<dev.cutline.search.query.Query> dates = choices.getOrDefault(Field.DATE, List.of());
        return dates.size() == 1
                        && dates.get(0) instanceof During during
                        && during.days().isShorterThan(FEW_DAYS)
                ? during.days()
                : null;
    }

    private static String day(@Nullable LocalDate day, int shift) {
        return Objects.requireNonNull(day).plusDays(shift).toString();
    }

    private Aggregation filtered(Field field, QueryTranslator translator, Aggregation counted) {
        return Aggregation.of(a -> a.filter(choicesBut(field, translator)).aggregations(COUNTED, counted));
    }

    /** Values with counts, by field of the search language. */
    static Map<String, List<Facet>> read(Map<String, Aggregate> answers) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        answers.forEach((field, answer) ->
                facets.put(field, values(answer.filter().aggregations().get(COUNTED))));
        return facets;
    }

    private static List<Facet> values(@Nullable Aggregate counted) {
        if (counted == null) {
            return List.of();
        } else if (counted.isSterms()) {
            return counted.sterms().buckets().array().stream()
                    .map(bucket -> new Facet(bucket.key().stringValue(), bucket.docCount()))
                    .toList();
        } else if (counted.isDateHistogram()) {
            return counted.dateHistogram().buckets().array().stream()
                    .map(bucket -> new Facet(String.valueOf(bucket.keyAsString()), bucket.docCount()))
                    .toList();
        } else if (counted.isFilters()) {
            return counted.filters().buckets().keyed().entrySet().stream()
                    .map(bucket -> new Facet(bucket.getKey(), bucket.getValue().docCount()))
                    .toList();
        }
        return List.of(); // no photo has the field yet
    }
}
