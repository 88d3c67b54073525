package dev.cutline.search.translation;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.agency.Agency;
import dev.cutline.search.document.PhotoDocument;
import dev.cutline.search.document.Spellings;
import dev.cutline.search.query.Field;
import dev.cutline.search.query.Query.Anywhere;
import dev.cutline.search.query.Query.Form;
import dev.cutline.search.query.Query.In;
import dev.cutline.wording.Countries;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for words, in a field or anywhere, however they are spelled. */
final class WordQueries {

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

    private final Agencies agencies;
    private final LightboxIds lightboxes;

    WordQueries(Agencies agencies, LightboxIds lightboxes) {
        this.agencies = agencies;
        this.lightboxes = lightboxes;
    }

    /** Words anywhere in a photo, those of its headline first. */
    static Query anywhere(Anywhere words) {
        String text = Spellings.composed(words.text());
        if (words.form() == Form.PREFIX) {
            return prefix(text, EVERYWHERE + ".exact");
        }
        return Query.of(q -> q.multiMatch(
                m -> m.query(text).fields(WEIGHED).type(TextQueryType.Phrase).tieBreaker(0.3)));
    }

    /** Words, or a value, in one field. */
    Query in(In in) {
        if (in.field() == Field.LIGHTBOX) {
            List<String> ids = List.copyOf(lightboxes.in(in.text()));
            return Query.of(q -> q.ids(i -> i.values(ids)));
        }
        String text = Spellings.composed(in.text());
        if (in.form() == Form.WHOLE && PhotoDocument.FACETS.contains(in.field().word())) {
            String place = "facet." + in.field().word() + ".folded";
            return QueryTranslator.any(Stream.concat(Stream.of(text), knownAs(in.field(), text).stream())
                    .distinct()
                    .map(name -> QueryTranslator.term(place, name))
                    .toList());
        }
        if (CODES.contains(in.field())) {
            return code(in.field(), text, in.form());
        }
        String field = place(in.field());
        if (in.form() == Form.PREFIX) {
            return prefix(text, field);
        }
        return QueryTranslator.any(Stream.concat(Spellings.of(text).stream(), knownAs(in.field(), text).stream())
                .distinct()
                .map(spelling -> NAMES.contains(in.field()) ? words(field, spelling) : phrase(field, spelling))
                .toList());
    }

    /** The one name of what goes by several: {@code supplier:ТАСС} finds TASS, {@code country:España} Spain. */
    private Optional<String> knownAs(Field field, String text) {
        if (field == Field.COUNTRY) {
            return Optional.ofNullable(Countries.table().named(text));
        }
        return HOUSES.contains(field) ? agencies.find(text).map(Agency::canonical) : Optional.empty();
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
        return QueryTranslator.any(places.stream()
                .map(place -> form == Form.PREFIX
                        ? Query.of(q -> q.prefix(p -> p.field(place).value(Spellings.folded(text))))
                        : QueryTranslator.term(place, text))
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
}
