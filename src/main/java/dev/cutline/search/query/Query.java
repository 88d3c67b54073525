package dev.cutline.search.query;

import java.time.Instant;
import java.util.List;

/** What is searched for. */
public sealed interface Query {

    /** Everything. */
    Query ALL = new And(List.of());

    /** What satisfies each of the parts; with no parts, everything. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** What satisfies at least one of the parts. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** What doesn't satisfy the query. */
    record Not(Query query) implements Query {}

    /** What says this anywhere. */
    record Anywhere(String text, Form form) implements Query {}

    /** What says this in a field. */
    record In(Field field, String text, Form form) implements Query {}

    /** What was taken ({@link Field#DATE}) or received ({@link Field#RECEIVED}) in these days. */
    record During(Field field, Days days) implements Query {}

    /** What was received after a moment. */
    record Since(Instant moment) implements Query {}

    /** What is of a kind. */
    record Is(Trait trait) implements Query {}

    /** What has something filled in. */
    record Has(Part part) implements Query {}

    /** What may, today, be used so. */
    record Rights(Use use) implements Query {}

    /** The photo whose id is or begins with this. */
    record Id(String prefix) implements Query {}

    /** How a text is meant. */
    enum Form {
        /** In any inflection, accents and case apart. */
        WORD,
        /** These words in this order. */
        PHRASE,
        /** Words that begin so. */
        PREFIX,
        /** The whole value, accents and case apart. */
        WHOLE
    }

    /** Kinds of photos. */
    enum Trait {
        EMBARGOED,
        WITHDRAWN,
        DUPLICATE,
        FILE,
        AI,
        USED
    }

    /** What a photo can have. */
    enum Part {
        CAPTION,
        CREDIT,
        DATE,
        LOCATION
    }

    /** What a licence status allows. */
    enum Use {
        USABLE,
        CONDITIONAL,
        BLOCKED,
        UNKNOWN
    }
}
