package dev.cutline.search.document;

import static dev.cutline.search.document.RecordTexts.present;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.Revision;
import dev.cutline.photo.RevisionJson;
import dev.cutline.wording.Countries;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * A photo as Elasticsearch keeps it (see {@code index.json}): the revision as it is, and beside it what it is found by.
 *
 * <p>{@code words} and {@code text} are what is read and highlighted, {@code names} what fields of the search language
 * look into, {@code facet} what is counted, {@code suggest} what is offered while typing, {@code key} what is looked up.
 */
public final class PhotoDocument {

    /** Highlighted texts, by the IPTC standard's JSON ids. */
    public static final List<String> WORDS = List.of(
            "headline",
            "description",
            "title",
            "keywords",
            "creditLine",
            "creatorNames",
            "personInImageNames",
            "cityName",
            "countryName",
            "sublocationName",
            "eventName",
            "altTextAccessibility");

    /** Fields whose values are counted. */
    public static final List<String> FACETS = List.of(
            "supplier",
            "source",
            "by",
            "country",
            "city",
            "person",
            "keyword",
            "lang",
            "type",
            "from",
            "check",
            "editor");

    /** Fields whose values are offered while typing. */
    public static final List<String> SUGGESTED =
            List.of("by", "source", "supplier", "city", "country", "person", "keyword");

    /** Stands between the folded beginning by which a value is found and the value. */
    public static final char SHOWN = '\t';

    /** Longer values are sentences in the wrong place, and no help to who is typing. */
    private static final int LONGEST_OFFER = 120;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Entry entry;
    private final Revision record;
    private final Meaning meaning;
    private final RecordTexts texts;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Set<String> text = new LinkedHashSet<>();

    private PhotoDocument(Entry entry) {
        this.entry = entry;
        this.record = entry.record();
        this.meaning = entry.meaning();
        this.texts = new RecordTexts(record);
    }

    /** UTF-8 JSON. */
    public static byte[] of(Entry entry) {
        PhotoDocument photo = new PhotoDocument(entry);
        photo.write();
        return MAPPER.writeValueAsBytes(photo.document);
    }

    private void write() {
        Map<String, Collection<String>> facets = facets();
        document.put("record", new RawValue(new String(RevisionJson.write(record), StandardCharsets.UTF_8)));
        document.put("id", record.id());
        document.put("words", words());
        document.put("names", names());
        document.put("facet", facets);
        document.put("suggest", suggestions(facets));
        document.put("key", PhotoKeys.of(entry));
        times();
        text.addAll(record.texts("instructions"));
        text.add(record.file().name());
        document.put("text", text);
    }

    private Map<String, Collection<String>> words() {
        Map<String, Collection<String>> words = new LinkedHashMap<>();
        for (String property : WORDS) {
            List<String> found = texts.allLanguages(property);
            words.put(property, found);
            text.addAll(found);
        }
        return words;
    }

    private Map<String, Collection<String>> names() {
        Credit credit = meaning.credit();
        Map<String, Collection<String>> names = new LinkedHashMap<>();
        names.put("by", present(credit.creators(), record.texts("creatorNames")));
        names.put("source", present(credit.source(), record.text("source")));
        names.put("supplier", present(credit.supplier()));
        names.put("city", present(record.texts("cityName"), texts.members("City")));
        names.put(
                "country",
                present(
                        countries(),
                        record.texts("countryName"),
                        texts.members("CountryName"),
                        record.texts("countryCode")));
        names.put("person", present(record.texts("personInImageNames"), texts.members("PersonName")));
        names.put("slug", present(texts.allLanguages("title"), record.texts("jobid")));
        names.put("credit", credits(credit));
        names.values().forEach(text::addAll);
        names.replaceAll((field, values) -> field.equals("slug") ? values : spellings(values));
        return names;
    }

    private Collection<String> credits(Credit credit) {
        Licence licence = meaning.licence();
        return present(
                record.texts("creditLine"),
                credit.line(),
                credit.creators(),
                credit.chain(),
                record.texts("creatorNames"),
                record.texts("source"),
                record.texts("copyrightNotice"),
                licence.creditLine(),
                licence.mandatoryCredit());
    }

    private static Collection<String> spellings(Collection<String> values) {
        Set<String> spellings = new LinkedHashSet<>();
        values.forEach(value -> spellings.addAll(Spellings.of(value)));
        return spellings;
    }

    private Map<String, Collection<String>> facets() {
        Credit credit = meaning.credit();
        Map<String, Collection<String>> facets = new LinkedHashMap<>();
        facets.put("by", present(credit.creators()));
        facets.put("source", present(credit.source()));
        facets.put("supplier", present(credit.supplier()));
        facets.put("city", present(record.texts("cityName")));
        facets.put("country", countries());
        facets.put("person", present(record.texts("personInImageNames")));
        facets.put("keyword", present(record.texts("keywords")));
        facets.put("lang", present(meaning.caption().language()));
        facets.put("type", present(record.file().mediaType()));
        facets.put("from", present(record.file().receivedFrom()));
        facets.put("editor", present(record.change().by()));
        facets.put(
                "check",
                present(meaning.checks().stream()
                        .map(check -> check.code())
                        .distinct()
                        .toList()));
        return facets;
    }

    /** Countries by their English names, so that SPAIN, España and Spain are one; others as they are written. */
    private List<String> countries() {
        return record.texts("countryName").stream()
                .map(name -> Objects.requireNonNullElse(Countries.table().named(name), name))
                .distinct()
                .toList();
    }

    private static Map<String, Collection<String>> suggestions(Map<String, Collection<String>> facets) {
        Map<String, Collection<String>> suggestions = new LinkedHashMap<>();
        for (String field : SUGGESTED) {
            suggestions.put(
                    field,
                    facets.getOrDefault(field, List.of()).stream()
                            .flatMap(PhotoDocument::beginnings)
                            .toList());
        }
        return suggestions;
    }

    /** A value is offered for the beginning of each of its words. */
    private static Stream<String> beginnings(String value) {
        // The first of them is to be the one that parts beginning and value.
        String folded = Spellings.folded(value).replace(SHOWN, ' ');
        Set<String> beginnings = new LinkedHashSet<>();
        boolean inWord = false;
        for (int i = 0; i < folded.length() && value.length() <= LONGEST_OFFER; i++) {
            boolean letter = Character.isLetterOrDigit(folded.charAt(i));
            if (letter && !inWord) {
                beginnings.add(folded.substring(i) + SHOWN + value);
            }
            inWord = letter;
        }
        return beginnings.stream();
    }

    private void times() {
        Taken taken = Taken.of(entry);
        if (taken != null) {
            document.put("taken", taken.instant().toEpochMilli());
            document.put("days", Map.of("gte", day(taken.first()), "lte", day(taken.last())));
            if (taken.knowsMonth()) {
                document.put("month", day(taken.first()));
            }
            if (taken.first().equals(taken.last())) {
                document.put("day", day(taken.first()));
            }
        }
        document.put("received", record.file().received().toString());
        document.put("changed", record.change().at().toString());
        String embargo = meaning.licence().embargoUntil();
        if (embargo != null) {
            document.put("embargoUntil", Embargo.end(embargo).toString());
        }
    }

    private static String day(LocalDate day) {
        return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
