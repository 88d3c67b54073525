package dev.cutline.intake.reader;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a ninjs picture says, in the standard's own properties. */
final class NinjsPicture {

    private static final Map<String, String> TEXTS = NinjsMembers.of("text");
    private static final Map<String, String> LISTS = NinjsMembers.of("list");
    private static final Map<String, String> PLACES = NinjsMembers.of("place");

    /** Roles of descriptions that are the caption, the best first. */
    private static final List<String> CAPTIONS = List.of("caption", "text", "main", "");

    private final NinjsNode picture;
    private final SupplierItem item = new SupplierItem();

    private NinjsPicture(NinjsNode picture) {
        this.picture = picture;
    }

    static SupplierItem item(NinjsNode picture) {
        NinjsPicture reading = new NinjsPicture(picture);
        reading.name();
        reading.say();
        reading.place();
        return reading.item;
    }

    private void name() {
        item.id(picture.text("uri"));
        item.version(picture.text("version"));
        item.versionCreated(picture.text("versioncreated"));
        item.status(picture.text("pubstatus"));
        item.embargoed(picture.text("embargoed"));
        picture.all("altids").forEach(id -> item.supplierId(id.valueOr("value")));
        picture.all("renditions").forEach(rendition -> {
            item.file(rendition.text("href"));
            item.file(rendition.text("title"));
        });
    }

    private void say() {
        TEXTS.forEach((member, property) -> item.say(property, picture.text(member)));
        item.say("headline", described("headline", List.of("main", "")));
        item.say("description", described("description", CAPTIONS));
        item.say("creditLine", withRole("description", "creditline"));
        creators().forEach(name -> item.add("creatorNames", name));
        Stream.of("infosource", "infosources")
                .flatMap(picture::all)
                .forEach(source -> item.say("source", source.valueOr("name")));
        LISTS.forEach(
                (member, property) -> picture.all(member).forEach(value -> item.add(property, value.valueOr("name"))));
    }

    private void place() {
        Stream.of("place", "places").flatMap(picture::all).forEach(place -> {
            Stream.concat(place.all("contactinfo").flatMap(NinjsPicture::withAddresses), Stream.of(place))
                    .forEach(address -> PLACES.forEach((member, property) -> item.say(property, address.text(member))));
            String kind = kind(place);
            String property = PLACES.getOrDefault(kind, kind.isEmpty() ? "cityName" : "");
            if (!property.isEmpty()) {
                item.say(property, place.valueOr("name"));
            }
        });
    }

    /** What a place is said to be; one that doesn't say it counts as a city, which nearly all are. */
    private static String kind(NinjsNode place) {
        String relation = place.text("rel").isEmpty() ? place.text("role") : place.text("rel");
        return relation.substring(relation.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<NinjsNode> withAddresses(NinjsNode contact) {
        return Stream.concat(contact.object("address"), Stream.of(contact));
    }

    private List<String> creators() {
        return Stream.of("byline", "by")
                .map(picture::text)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .flatMap(text -> Stream.of(text.replaceFirst("(?i)^by\\s+", "").split("\\s*(?:;|,|\\band\\b)\\s*")))
                .toList();
    }

    /** {@code headline}, {@code description_text}, or the first of these roles among {@code descriptions}. */
    private String described(String name, List<String> roles) {
        return Stream.concat(
                        Stream.of(picture.text(name), picture.text(name + "_text")),
                        roles.stream().map(role -> withRole(name, role)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String withRole(String name, String role) {
        return picture.all(name + "s")
                .filter(node -> !node.text("contenttype").contains("html"))
                .filter(node -> node.text("role").equalsIgnoreCase(role))
                .map(node -> node.text("value"))
                .findFirst()
                .orElse("");
    }
}
