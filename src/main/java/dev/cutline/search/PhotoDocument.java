package dev.cutline.search;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.photo.Meaning;
import dev.cutline.photo.Revision;
import dev.cutline.photo.RevisionJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * A photo as Elasticsearch keeps it (see {@code index.json}): the revision as it is, and beside it what it is found by.
 *
 * <p>{@code words} and {@code text} are what is read and highlighted, {@code names} what fields of the search language
 * look into, {@code facet} what is counted, {@code suggest} what is offered while typing, {@code key} what is looked up.
 */
final class PhotoDocument {

    /** Highlighted texts, by the IPTC standard's JSON ids. */
    static final List<String> WORDS = List.of(
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
    static final List<String> FACETS = List.of(
            "supplier", "source", "by", "country", "city", "person", "keyword", "lang", "type", "from", "check");

    /** Fields whose values are offered while typing. */
    static final List<String> SUGGESTED = List.of("by", "source", "supplier", "city", "country", "person", "keyword");

    /** Stands between the folded beginning by which a value is found and the value. */
    static final char SHOWN = '\t';

    /** Until the end of days: an embargo whose end can't be read hasn't ended. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Revision record;
    private final Meaning meaning;
    private final Licence.Status afterEmbargo;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Set<String> text = new LinkedHashSet<>();

    private PhotoDocument(Entry entry) {
        this.record = entry.record();
        this.meaning = entry.meaning();
        this.afterEmbargo = entry.afterEmbargo();
    }

    /** UTF-8 JSON. */
    static byte[] of(Entry entry) {
        PhotoDocument photo = new PhotoDocument(entry);
        photo.write();
        return MAPPER.writeValueAsBytes(photo.document);
    }

    private void write() {
        Map<String, Collection<String>> names = names();
        document.put(
                "record",
                new RawValue(new String(RevisionJson.write(record), java.nio.charset.StandardCharsets.UTF_8)));
        document.put("id", record.id());
        document.put("words", words());
        document.put("names", names);
        document.put("facet", facets(names));
        document.put("suggest", suggestions(names));
        document.put("key", keys());
        times();
        text.addAll(record.texts("instructions"));
        text.add(record.file().name());
        document.put("text", text);
    }

    private Map<String, Collection<String>> words() {
        Map<String, Collection<String>> words = new LinkedHashMap<>();
        for (String property : WORDS) {
            List<String> texts = allLanguages(property);
            words.put(property, texts);
            text.addAll(texts);
        }
        return words;
    }

    /** A text in all its languages: further ones stand under {@code property@lang}. */
    private List<String> allLanguages(String property) {
        return record.iptc().keySet().stream()
                .filter(key -> key.equals(property) || key.startsWith(property + "@"))
                .flatMap(key -> record.texts(key).stream())
                .map(Spellings::composed)
                .toList();
    }

    private Map<String, Collection<String>> names() {
        Credit credit = meaning.credit();
        Map<String, Collection<String>> names = new LinkedHashMap<>();
        names.put("by", present(credit.creators(), record.texts("creatorNames")));
        names.put("source", present(credit.source(), record.text("source")));
        names.put("supplier", present(credit.supplier()));
        names.put("city", present(record.texts("cityName"), members("City")));
        names.put("country", present(record.texts("countryName"), members("CountryName"), record.texts("countryCode")));
        names.put("person", present(record.texts("personInImageNames"), members("PersonName")));
        names.put("slug", present(allLanguages("title"), record.texts("jobid")));
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

    /** A member of the structures that the places and people of a picture are given in. */
    private List<String> members(String member) {
        return Stream.of("locationCreated", "locationsShown", "personsShown")
                .flatMap(property -> structures(record.iptc().get(property)))
                .flatMap(structure -> texts(structure.get(member)))
                .toList();
    }

    private static Stream<Map<?, ?>> structures(@Nullable Object value) {
        if (value instanceof Map<?, ?> structure) {
            return Stream.of(structure);
        }
        return value instanceof List<?> list ? list.stream().flatMap(PhotoDocument::structures) : Stream.empty();
    }

    private static Stream<String> texts(@Nullable Object value) {
        if (value instanceof Map<?, ?> languages) {
            return languages.values().stream().flatMap(PhotoDocument::texts);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(PhotoDocument::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private Map<String, Collection<String>> facets(Map<String, Collection<String>> names) {
        Credit credit = meaning.credit();
        Map<String, Collection<String>> facets = new LinkedHashMap<>();
        facets.put("by", present(credit.creators()));
        facets.put("source", present(credit.source()));
        facets.put("supplier", present(credit.supplier()));
        facets.put("city", present(record.texts("cityName")));
        facets.put("country", present(record.texts("countryName")));
        facets.put("person", present(record.texts("personInImageNames")));
        facets.put("keyword", present(record.texts("keywords")));
        facets.put("lang", present(meaning.caption().language()));
        facets.put("type", present(record.file().mediaType()));
        facets.put("from", present(record.file().receivedFrom()));
        facets.put(
                "check",
                present(meaning.checks().stream()
                        .map(check -> check.code())
                        .distinct()
                        .toList()));
        return facets;
    }

    private Map<String, Collection<String>> suggestions(Map<String, Collection<String>> names) {
        Map<String, Collection<String>> facets = facets(names);
        Map<String, Collection<String>> suggestions = new LinkedHashMap<>();
        for (String field : SUGGESTED) {
            suggestions.put(
                    field,
                    facets.get(field).stream()
                            .flatMap(PhotoDocument::beginnings)
                            .toList());
        }
        return suggestions;
    }

    /** A value is offered for the beginning of each of its words. */
    private static Stream<String> beginnings(String value) {
        String folded = Spellings.folded(value);
        Set<String> beginnings = new LinkedHashSet<>();
        boolean inWord = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean letter = Character.isLetterOrDigit(folded.charAt(i));
            if (letter && !inWord) {
                beginnings.add(folded.substring(i) + SHOWN + value);
            }
            inWord = letter;
        }
        return beginnings.stream();
    }

    private Map<String, Object> keys() {
        String name = record.file().name();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("filename", name);
        keys.put("name", Spellings.composed(name));
        keys.put("stem", stem(Spellings.composed(name)));
        keys.put("job", record.texts("jobid"));
        keys.put("supplierId", record.texts("imageSupplierImageId"));
        keys.put("pixels", present(record.file().pixelsSha256()));
        keys.put("document", record.documentIds());
        keys.put("status", (record.withdrawn() == null ? afterEmbargo : Licence.Status.BLOCKED).name());
        keys.put("is", traits());
        keys.put("has", parts());
        return keys;
    }

    /** A file name without folder and extension. */
    static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private List<String> traits() {
        List<String> traits = new ArrayList<>();
        if (record.withdrawn() != null) {
            traits.add("WITHDRAWN");
        }
        if (meaning.caption().file()) {
            traits.add("FILE");
        }
        String source = Objects.requireNonNullElse(meaning.licence().digitalSourceType(), "");
        if (source.toLowerCase(Locale.ROOT).contains("trainedalgorithmicmedia")) {
            traits.add("AI");
        }
        return traits;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        if (!allLanguages("description").isEmpty()) {
            parts.add("CAPTION");
        }
        Credit credit = meaning.credit();
        if (!credit.creators().isEmpty() || !credit.chain().isEmpty()) {
            parts.add("CREDIT");
        }
        if (taken() != null) {
            parts.add("DATE");
        }
        boolean placed = Stream.of("cityName", "countryName", "sublocationName", "locationCreated", "locationsShown")
                .anyMatch(record.iptc()::containsKey);
        if (placed) {
            parts.add("LOCATION");
        }
        return parts;
    }

    private void times() {
        Taken taken = taken();
        if (taken != null) {
            document.put("taken", taken.instant().toString());
            document.put("days", Map.of("gte", day(taken.first()), "lte", day(taken.last())));
            if (taken.knowsMonth()) {
                document.put("month", day(taken.first()));
            }
        }
        document.put("received", record.file().received().toString());
        document.put("changed", record.change().at().toString());
        String embargo = meaning.licence().embargoUntil();
        if (embargo != null) {
            document.put("embargoUntil", embargoEnd(embargo).toString());
        }
    }

    private @Nullable Taken taken() {
        Taken created = Taken.read(record.text("dateCreated"));
        return created == null ? Taken.read(meaning.caption().date()) : created;
    }

    private static String day(LocalDate day) {
        return "%04d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Instant embargoEnd(String embargo) {
        try {
            return OffsetDateTime.parse(embargo).toInstant();
        } catch (DateTimeException e) {
            try {
                String time = embargo.contains("T") ? embargo : embargo + "T00:00";
                return LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
            } catch (DateTimeException none) {
                return NEVER;
            }
        }
    }

    /** Texts and lists of texts in one, without what is absent or blank. */
    private static Collection<String> present(@Nullable Object... values) {
        Set<String> present = new LinkedHashSet<>();
        Stream.of(values)
                .flatMap(PhotoDocument::texts)
                .filter(value -> !value.isBlank())
                .map(Spellings::composed)
                .forEach(present::add);
        return present;
    }
}
