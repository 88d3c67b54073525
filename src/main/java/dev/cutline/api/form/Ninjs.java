package dev.cutline.api.form;

import dev.cutline.photo.Photo;
import dev.cutline.photo.PictureFile;
import dev.cutline.photo.Revision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A photo as an item of IPTC ninjs 3.0, type {@code picture}. */
final class Ninjs {

    private static final Map<String, Object> STANDARD =
            Map.of("name", "ninjs", "version", "3.0", "schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");

    private Ninjs() {}

    /**
     * The item.
     *
     * @param address of the photo in the API
     */
    static Map<String, Object> of(Photo photo, String address) {
        Revision record = photo.record();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", address);
        item.put("standard", STANDARD);
        item.put("type", "picture");
        item.put("version", String.valueOf(record.revision()));
        item.put("firstCreated", time(record.file().received()));
        item.put("versionCreated", time(record.change().at()));
        put(item, "contentCreated", time(record.text("dateCreated")));
        put(item, "embargoed", time(photo.licence().embargoUntil()));
        item.put("pubStatus", status(photo));
        put(item, "copyrightNotice", photo.licence().copyrightNotice());
        put(item, "copyrightHolder", photo.credit().copyright());
        put(item, "usageTerms", photo.licence().usageTerms());
        put(item, "edNote", record.text("instructions"));
        put(item, "language", photo.caption().language());
        put(item, "headlines", texts("main", record.text("headline")));
        put(item, "descriptions", descriptions(photo));
        put(item, "by", String.join(", ", photo.credit().creators()));
        put(item, "slugline", record.text("title"));
        put(item, "located", record.text("cityName"));
        put(item, "people", names(record.texts("personInImageNames")));
        put(item, "places", names(places(record)));
        put(item, "subjects", names(record.texts("keywords")));
        put(item, "infoSources", names(photo.credit().chain()));
        put(item, "altIds", altIds(record));
        item.put("renditions", renditions(record.file(), address));
        return item;
    }

    private static String status(Photo photo) {
        if (photo.record().withdrawn() != null) {
            return "canceled";
        }
        boolean embargoed = photo.licence().reasons().stream()
                .anyMatch(reason -> reason.code().equals("embargo-until"));
        return embargoed ? "withheld" : "usable";
    }

    private static List<Map<String, Object>> descriptions(Photo photo) {
        List<Map<String, Object>> all =
                new ArrayList<>(texts("caption", photo.record().text("description")));
        all.addAll(texts("alt", photo.record().text("altTextAccessibility")));
        all.addAll(texts("creditline", photo.licence().creditLine()));
        return all;
    }

    private static List<Map<String, Object>> texts(String role, @Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : List.of(Map.of("role", role, "contentType", "text/plain", "value", text));
    }

    private static List<Map<String, Object>> names(List<String> names) {
        return names.stream().map(name -> Map.<String, Object>of("name", name)).toList();
    }

    private static List<String> places(Revision record) {
        return Stream.of("sublocationName", "cityName", "provinceState", "countryName")
                .map(record::text)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private static List<Map<String, Object>> altIds(Revision record) {
        List<Map<String, Object>> ids = new ArrayList<>();
        ids.add(Map.of("role", "sha256", "value", record.id()));
        record.texts("jobid").forEach(id -> ids.add(Map.of("role", "jobid", "value", id)));
        record.texts("imageSupplierImageId").forEach(id -> ids.add(Map.of("role", "supplierId", "value", id)));
        return ids;
    }

    private static List<Map<String, Object>> renditions(PictureFile file, String address) {
        Map<String, Object> original = new LinkedHashMap<>();
        original.put("name", "original");
        original.put("href", address + "/original");
        original.put("contentType", file.mediaType());
        put(original, "width", file.width());
        put(original, "height", file.height());
        original.put("sizeInBytes", file.size());
        original.put("originalFilename", file.name());
        return List.of(original, small("preview", address), small("thumbnail", address));
    }

    private static Map<String, Object> small(String name, String address) {
        return Map.of("name", name, "href", address + "/" + name, "contentType", "image/jpeg");
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** ninjs wants whole moments with seconds and zone (RFC 3339); whatever is less exact is left out. */
    private static @Nullable String time(@Nullable String date) {
        try {
            return date == null ? null : OffsetDateTime.parse(date).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static void put(Map<String, Object> item, String name, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            item.put(name, value);
        }
    }
}
