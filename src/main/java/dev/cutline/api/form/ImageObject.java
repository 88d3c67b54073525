package dev.cutline.api.form;

import dev.cutline.licence.Licence;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A photo as schema.org's ImageObject, with what search engines ask of licensable images: {@code contentUrl}, and of
 * {@code creator}, {@code creditText}, {@code copyrightNotice}, {@code license} and {@code acquireLicensePage} what is
 * known.
 */
final class ImageObject {

    private ImageObject() {}

    /**
     * The object, as JSON-LD.
     *
     * @param address of the photo in the API
     * @param licensingPage where the supplier's pictures are licensed, or null
     */
    static Map<String, Object> of(Photo photo, String address, @Nullable String licensingPage) {
        Revision record = photo.record();
        Licence licence = photo.licence();
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("@context", "https://schema.org/");
        image.put("@type", "ImageObject");
        image.put("@id", address);
        image.put("contentUrl", address + "/original");
        image.put("thumbnailUrl", address + "/thumbnail");
        put(image, "license", page(licence.webStatement()));
        put(image, "acquireLicensePage", acquireLicensePage(licence, licensingPage));
        put(image, "creditText", licence.creditLine());
        put(image, "creator", creators(photo));
        put(image, "copyrightNotice", licence.copyrightNotice());
        put(image, "usageInfo", page(licence.webStatement()));
        put(image, "headline", record.text("headline"));
        put(image, "caption", photo.caption().text());
        put(image, "description", record.text("altTextAccessibility"));
        put(image, "dateCreated", record.text("dateCreated"));
        put(image, "keywords", record.texts("keywords"));
        put(image, "contentLocation", place(record));
        put(image, "encodingFormat", record.file().mediaType());
        put(image, "width", record.file().width());
        put(image, "height", record.file().height());
        put(image, "digitalSourceType", licence.digitalSourceType());
        return image;
    }

    private static @Nullable String acquireLicensePage(Licence licence, @Nullable String licensingPage) {
        return Stream.concat(licence.licensors().stream().map(Licence.Licensor::url), Stream.ofNullable(licensingPage))
                .map(ImageObject::page)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** People made it; where they aren't named, the house did that it comes from. */
    private static List<Map<String, Object>> creators(Photo photo) {
        List<String> people = photo.credit().creators();
        if (!people.isEmpty()) {
            return people.stream().map(name -> named("Person", name)).toList();
        }
        String source = photo.credit().source();
        return source == null ? List.of() : List.of(named("Organization", source));
    }

    private static @Nullable Map<String, Object> place(Revision record) {
        String name = String.join(
                ", ",
                Stream.of("sublocationName", "cityName", "provinceState", "countryName")
                        .map(record::text)
                        .filter(Objects::nonNull)
                        .toList());
        return name.isEmpty() ? null : named("Place", name);
    }

    private static Map<String, Object> named(String type, String name) {
        return Map.of("@type", type, "name", name);
    }

    /** Only addresses of pages: whatever else stands there is no link. */
    private static @Nullable String page(@Nullable String address) {
        return address != null && address.strip().matches("(?i)https?://\\S+") ? address.strip() : null;
    }

    private static void put(Map<String, Object> image, String name, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            image.put(name, value);
        }
    }
}
