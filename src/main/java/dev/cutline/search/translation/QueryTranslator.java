package dev.cutline.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import dev.cutline.credit.agency.Agency;
import dev.cutline.licence.Contracts;
import dev.cutline.licence.Licence;
import dev.cutline.search.document.PhotoDocument;
import dev.cutline.search.document.Spellings;
import dev.cutline.search.query.Days;
import dev.cutline.search.query.Field;
import dev.cutline.search.query.Query.And;
import dev.cutline.search.query.Query.Anywhere;
import dev.cutline.search.query.Query.During;
import dev.cutline.search.query.Query.Form;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a query into Elasticsearch's words. */
public final class QueryTranslator {

    private static final Query ALL = Query.of(q -> q.matchAll(m -> m));
    private static final String EVERYWHERE = "text";
    private static final List<String> WEIGHED =
            List.of("text", "words.headline^3", "words.keywords^2", "names.person^2");
    private static final int MOST_EXPANSIONS = 1000;

    /** Fields in which the order of words says nothing. */
    private static final Set<Field> NAMES = EnumSet.of(Field.BY, Field.CREDIT);

    /** Fields in which houses of the register stand under their canonical names. */
    private static final Set<Field> HOUSES = EnumSet.of(Field.CREDIT, Field.SOURCE, Field.SUPPLIER);

    /** Fields that only hold codes, never running words. */
    private static final Set<Field> CODES =
            EnumSet.of(Field.JOB, Field.FILENAME, Field.LANG, Field.TYPE, Field.FROM, Field.CHECK, Field.EDITOR);

    private final Clock clock;
    private final Contracts contracts;
    private final Supplier<Query> duplicates;
    private final LightboxIds lightboxes;

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
        this.lightboxes = lightboxes;
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
            return anywhere(text);
        } else if (query instanceof In in) {
            return in(in);
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

    private static Query anywhere(Anywhere words) {
        String text = Spellings.composed(words.text());
        if (words.form() == Form.PREFIX) {
            return prefix(text, EVERYWHERE + ".exact");
        }
        return Query.of(q -> q.multiMatch(
                m -> m.query(text).fields(WEIGHED).type(TextQueryType.Phrase).tieBreaker(0.3)));
    }

    private Query in(In in) {
        if (in.field() == Field.LIGHTBOX) {
            List<String> ids = List.copyOf(lightboxes.in(in.text()));
            return Query.of(q -> q.ids(i -> i.values(ids)));
        }
        String text = Spellings.composed(in.text());
        if (in.form() == Form.WHOLE && PhotoDocument.FACETS.contains(in.field().word())) {
            String place = "facet." + in.field().word() + ".folded";
            return any(Stream.concat(Stream.of(text), house(in.field(), text).stream())
                    .distinct()
                    .map(name -> term(place, name))
                    .toList());
        }
        if (CODES.contains(in.field())) {
            return code(in.field(), text, in.form());
        }
        String field = place(in.field());
        if (in.form() == Form.PREFIX) {
            return prefix(text, field);
        }
        return any(Stream.concat(Spellings.of(text).stream(), house(in.field(), text).stream())
                .distinct()
                .map(spelling -> NAMES.contains(in.field()) ? words(field, spelling) : phrase(field, spelling))
                .toList());
    }

    /** The one name of a house that goes by several: {@code supplier:ТАСС} finds TASS. */
    private Optional<String> house(Field field, String text) {
        return HOUSES.contains(field) ? contracts.agencies().find(text).map(Agency::canonical) : Optional.empty();
    }

    private static String place(Field field) {
        return switch (field) {
            case HEADLINE -> "words.headline";
            case CAPTION -> "words.description";
            case KEYWORD -> "words.keywords";
            case BY, CREDIT, SOURCE, SUPPLIER, CITY, COUNTRY, PERSON, SLUG -> "names." + field.word();
            case JOB, FILENAME, LANG, TYPE, FROM, CHECK, EDITOR, LIGHTBOX, DATE, RECEIVED, IS, HAS, RIGHTS, ID ->
                throw new IllegalArgumentException(field + " holds no words");
        };
    }

    private static Query code(Field field, String text, Form form) {
        List<String> places = switch (field) {
            case JOB -> List.of("key.job");
            case FILENAME -> List.of("key.name", "key.stem");
            default -> List.of("facet." + field.word() + ".folded");
        };
        return any(places.stream()
                .map(place -> form == Form.PREFIX
                        ? Query.of(q -> q.prefix(p -> p.field(place).value(Spellings.folded(text))))
                        : term(place, text))
                .toList());
    }

    private static Query words(String field, String text) {
        return Query.of(q -> q.match(m -> m.field(field).query(text).operator(Operator.And)));
    }

    private static Query phrase(String field, String text) {
        return Query.of(q -> q.matchPhrase(m -> m.field(field).query(text)));
    }

    /** A prefix of letters and digits is looked up as it is; any other is a phrase whose last word may go on. */
    private static Query prefix(String text, String field) {
        boolean plain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
        if (plain) {
            return Query.of(q ->
                    q.simpleQueryString(s -> s.query(text + "*").fields(field).flags(SimpleQueryStringFlag.Prefix)));
        }
        return Query.of(q -> q.matchPhrasePrefix(m -> m.field(field).query(text).maxExpansions(MOST_EXPANSIONS)));
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

    private static Query any(List<Query> queries) {
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
