package dev.cutline.search.translation;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import dev.cutline.licence.Contracts.Standing;
import dev.cutline.licence.Licence.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks for photos by the status of their licence, which is the weightiest of what the index keeps of the photo itself,
 * of an embargo that still holds, and of what contracts make of it today.
 */
final class StatusQuery {

    private final Standing standing;
    private final Query embargoed;

    /**
     * @param standing what contracts make of suppliers today
     * @param embargoed photos under an embargo now
     */
    StatusQuery(Standing standing, Query embargoed) {
        this.standing = standing;
        this.embargoed = embargoed;
    }

    /** Photos of exactly this status. */
    Query exactly(Status status) {
        Query weighing = atLeast(status);
        return Stream.of(Status.values())
                .filter(other -> other.outweighs(status))
                .reduce((a, b) -> a.outweighs(b) ? b : a)
                .map(next -> Query.of(q -> q.bool(b -> b.filter(weighing).mustNot(atLeast(next)))))
                .orElse(weighing);
    }

    private Query atLeast(Status least) {
        List<String> weighing = Stream.of(Status.values())
                .filter(status -> !least.outweighs(status))
                .map(Status::name)
                .toList();
        if (weighing.size() == Status.values().length) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        List<Query> reasons = new ArrayList<>(List.of(terms("key.status", weighing), embargoed));
        byContract(least, reasons);
        return Query.of(q -> q.bool(b -> b.should(reasons).minimumShouldMatch("1")));
    }

    private void byContract(Status least, List<Query> reasons) {
        List<String> suppliers = standing.suppliers().entrySet().stream()
                .filter(entry -> !least.outweighs(entry.getKey()))
                .map(java.util.Map.Entry::getValue)
                .flatMap(Set::stream)
                .toList();
        List<Query> leftOut = leftOut();
        if (!suppliers.isEmpty()) {
            reasons.add(Query.of(q ->
                    q.bool(b -> b.filter(terms("facet.supplier", suppliers)).mustNot(leftOut))));
        }
        if (!least.outweighs(Status.UNKNOWN)) {
            reasons.addAll(leftOut);
        }
    }

    /** Photos of collections that a supplier's contract leaves out. */
    private List<Query> leftOut() {
        return standing.leftOut().entrySet().stream()
                .map(entry -> Query.of(q -> q.bool(b -> b.filter(QueryTranslator.term("facet.supplier", entry.getKey()))
                        .should(entry.getValue().stream()
                                .map(StatusQuery::handedOn)
                                .toList())
                        .minimumShouldMatch("1"))))
                .toList();
    }

    private static Query handedOn(String collection) {
        return Query.of(q -> q.term(t -> t.field("key.chain").value(collection).caseInsensitive(true)));
    }

    private static Query terms(String field, Collection<String> values) {
        return Query.of(q -> q.terms(t -> t.field(field)
                .terms(v -> v.value(values.stream().map(FieldValue::of).toList()))));
    }
}
