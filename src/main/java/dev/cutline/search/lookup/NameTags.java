package dev.cutline.search.lookup;

import dev.cutline.photo.Revision;
import dev.cutline.search.document.Spellings;
import dev.cutline.search.lookup.PhotoLookup.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Photos that a search has found, sorted by what they are called. */
final class NameTags {

    /** Fields of the index whose values only match as they are written. */
    private static final List<String> EXACT = List.of("id", "key.filename", "key.pixels", "key.document");

    private final Map<String, Map<String, List<Revision>>> byField = new HashMap<>();

    /** @param photos in the order in which they are told */
    NameTags(List<Revision> photos) {
        for (Revision photo : photos) {
            String name = Spellings.composed(photo.file().name());
            tag("id", photo.id(), photo);
            tag("key.filename", photo.file().name(), photo);
            tag("key.name", name, photo);
            tag("key.stem", Spellings.stem(name), photo);
            photo.texts("jobid").forEach(id -> tag("key.job", id, photo));
            photo.texts("imageSupplierImageId").forEach(id -> tag("key.supplierId", id, photo));
            Stream.ofNullable(photo.file().pixelsSha256()).forEach(hash -> tag("key.pixels", hash, photo));
            photo.documentIds().forEach(id -> tag("key.document", id, photo));
        }
    }

    private void tag(String field, String value, Revision photo) {
        List<Revision> photos = byField.computeIfAbsent(field, none -> new HashMap<>())
                .computeIfAbsent(key(field, value), none -> new ArrayList<>());
        if (!photos.contains(photo)) {
            photos.add(photo);
        }
    }

    private static String key(String field, String value) {
        return EXACT.contains(field) ? value : Spellings.folded(value);
    }

    /** Where to look for a name, the most exact first. */
    static Map<String, String> fields(Name name) {
        String text = Spellings.composed(name.text().strip());
        Map<String, String> fields = new LinkedHashMap<>();
        switch (name.key()) {
            case FILENAME -> {
                String last = Spellings.fileName(text);
                fields.put("key.filename", last);
                fields.put("key.name", last);
                fields.put("key.stem", Spellings.stem(last));
            }
            case JOBID -> fields.put("key.job", text);
            case SHA256 -> fields.put("id", text.toLowerCase(Locale.ROOT));
            case SUPPLIER_ID -> fields.put("key.supplierId", text);
            case PIXELS -> fields.put("key.pixels", text.toLowerCase(Locale.ROOT));
            case DOCUMENT_ID -> fields.put("key.document", text);
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** The photos of a name: those of its most exact reading that there are any of. */
    List<Revision> called(Name name) {
        return fields(name).entrySet().stream()
                .map(field -> byField.getOrDefault(field.getKey(), Map.of())
                        .getOrDefault(key(field.getKey(), field.getValue()), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }
}
