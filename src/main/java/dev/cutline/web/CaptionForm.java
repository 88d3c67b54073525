package dev.cutline.web;

import dev.cutline.photo.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields that are edited in place, as the texts in them.
 *
 * <p>Several values stand in one field with semicolons between them; commas will do where there is no semicolon.
 *
 * @param revision the revision that the texts began as
 * @param texts by IPTC property (JSON id); fields that weren't sent are absent and stay as they are
 */
record CaptionForm(int revision, Map<String, String> texts) {

    /** Properties of one text. */
    static final List<String> TEXTS = List.of(
            "headline",
            "description",
            "altTextAccessibility",
            "creditLine",
            "source",
            "copyrightNotice",
            "dateCreated",
            "sublocationName",
            "cityName",
            "countryName",
            "jobid",
            "instructions");

    /** Properties of several texts. */
    static final List<String> LISTS = List.of("creatorNames", "personInImageNames", "keywords");

    /** What the names of the fields begin with, so that they aren't taken for those of a search. */
    private static final String PREFIX = "iptc.";

    CaptionForm {
        texts = Map.copyOf(texts);
    }

    /** The form as it begins. */
    static CaptionForm of(Revision record) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach(field -> texts.put(field, text(record, field)));
        return new CaptionForm(record.revision(), texts);
    }

    /** The form as it was sent. */
    static CaptionForm sent(int revision, Map<String, String> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach(field -> {
            String text = parameters.get(PREFIX + field);
            if (text != null) {
                texts.put(field, text.replace("\r\n", "\n").strip());
            }
        });
        return new CaptionForm(revision, texts);
    }

    /** What the form changes, as a merge patch over the record it began as. */
    Map<String, @Nullable Object> changes(Revision base) {
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (!text.equals(text(base, field))) {
                patch.put(field, text.isEmpty() ? null : value(field, text));
            }
        });
        return patch;
    }

    /** The text of a field, empty where it has none. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** This form, with what another one says where this says nothing. */
    CaptionForm over(CaptionForm other) {
        Map<String, String> all = new LinkedHashMap<>(other.texts);
        all.putAll(texts);
        return new CaptionForm(revision, all);
    }

    /**
     * Where two people have changed the same record.
     *
     * @param field the property
     * @param base what it said when the editor began
     * @param mine what the editor wants
     * @param theirs what somebody else has saved meanwhile
     */
    record Clash(String field, String base, String mine, String theirs) {

        /** Whether it is only the other one who has changed it. */
        public boolean onlyTheirs() {
            return mine.equals(base);
        }
    }

    /** The fields that this form or the newer record have changed since the base. */
    List<Clash> clashes(Revision base, Revision current) {
        CaptionForm theirs = of(current);
        CaptionForm began = of(base);
        return fields().map(field -> new Clash(
                        field, began.text(field), texts.getOrDefault(field, began.text(field)), theirs.text(field)))
                .filter(clash ->
                        !clash.mine().equals(clash.base()) || !clash.theirs().equals(clash.base()))
                .toList();
    }

    private static Stream<String> fields() {
        return Stream.concat(TEXTS.stream(), LISTS.stream());
    }

    private static String text(Revision record, String field) {
        if (LISTS.contains(field)) {
            List<String> values = record.texts(field);
            return values.size() == 1 && values.get(0).contains(",") ? values.get(0) + ";" : String.join("; ", values);
        }
        return Objects.requireNonNullElse(record.text(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    private static Object value(String field, String text) {
        if (!LISTS.contains(field)) {
            return text;
        }
        List<String> values = new ArrayList<>();
        Arrays.stream(text.split(text.contains(";") ? "[;\n]" : "[,\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }
}
