package dev.cutline.search.document;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence;
import dev.cutline.search.query.Query.Part;
import dev.cutline.search.query.Query.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a photo is looked up by, and facts that are asked for by {@code is:}, {@code has:} and {@code rights:}. */
final class PhotoKeys {

    private PhotoKeys() {}

    static Map<String, Object> of(Entry entry) {
        var record = entry.record();
        String name = Spellings.composed(record.file().name());
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("filename", record.file().name());
        keys.put("name", name);
        keys.put("stem", Spellings.stem(name));
        keys.put("job", record.texts("jobid"));
        keys.put("supplierId", record.texts("imageSupplierImageId"));
        keys.put("pixels", RecordTexts.present(record.file().pixelsSha256()));
        keys.put("document", record.documentIds());
        keys.put("chain", entry.meaning().credit().chain());
        keys.put("status", (record.withdrawn() == null ? entry.afterEmbargo() : Licence.Status.BLOCKED).name());
        keys.put("is", traits(entry));
        keys.put("has", parts(entry));
        return keys;
    }

    private static List<Trait> traits(Entry entry) {
        List<Trait> traits = new ArrayList<>();
        if (entry.record().withdrawn() != null) {
            traits.add(Trait.WITHDRAWN);
        }
        if (entry.used()) {
            traits.add(Trait.USED);
        }
        if (entry.meaning().caption().file()) {
            traits.add(Trait.FILE);
        }
        String source = Objects.requireNonNullElse(entry.meaning().licence().digitalSourceType(), "");
        if (source.toLowerCase(Locale.ROOT).contains("trainedalgorithmicmedia")) {
            traits.add(Trait.AI);
        }
        return traits;
    }

    private static List<Part> parts(Entry entry) {
        List<Part> parts = new ArrayList<>();
        if (!new RecordTexts(entry.record()).allLanguages("description").isEmpty()) {
            parts.add(Part.CAPTION);
        }
        Credit credit = entry.meaning().credit();
        if (!credit.creators().isEmpty() || !credit.chain().isEmpty()) {
            parts.add(Part.CREDIT);
        }
        if (Taken.of(entry) != null) {
            parts.add(Part.DATE);
        }
        boolean placed = Stream.of("cityName", "countryName", "sublocationName", "locationCreated", "locationsShown")
                .anyMatch(entry.record().iptc()::containsKey);
        if (placed) {
            parts.add(Part.LOCATION);
        }
        return parts;
    }
}
