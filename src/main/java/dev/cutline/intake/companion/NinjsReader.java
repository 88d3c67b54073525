package dev.cutline.intake.companion;

import dev.cutline.desk.Refusal.UnusableCompanion;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads pictures of ninjs 1, 2 and 3, whose members differ in case and in whether several are an object or a list.
 *
 * @see <a href="https://iptc.org/std/ninjs/userguide/">ninjs User Guide</a>
 */
@Component
@Order(3)
final class NinjsReader implements CompanionReader {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    /** Roles of descriptions that are the caption, the best first. */
    private static final List<String> CAPTIONS = List.of("caption", "text", "main", "");

    @Override
    public Optional<Reading> read(CompanionFile file) {
        if (!file.extension().equals("json") && !file.extension().equals("ninjs")) {
            return Optional.empty();
        }
        Node root = new Node(tree(file.name(), file.path()));
        List<Node> pictures = pictures(root);
        if (pictures.isEmpty()) {
            throw new UnusableCompanion(file.name(), "is no ninjs of a picture: it has no “type” that says “picture”.");
        }
        Subject beside = pictures.size() == 1 ? Subject.filename(file.stem()) : null;
        List<Statement> statements = new ArrayList<>();
        for (Node picture : pictures) {
            statements.add(item(picture).statement(file, statements.size() + 1, Statement.Kind.NINJS, "ninjs", beside));
        }
        return Optional.of(new Reading(statements, List.of()));
    }

    private static JsonNode tree(String name, Path path) {
        try {
            return JSON.readTree(path);
        } catch (JacksonException e) {
            throw new UnusableCompanion(name, "is no JSON that can be read. Ask the sender for it once more.");
        }
    }

    private static List<Node> pictures(Node root) {
        return Stream.concat(Stream.of(root), root.all("associations"))
                .filter(node -> node.text("type").matches("picture|graphic"))
                .toList();
    }

    private static SupplierItem item(Node picture) {
        SupplierItem item = new SupplierItem();
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
        item.say("title", picture.text("title").isEmpty() ? picture.text("slugline") : picture.text("title"));
        item.say("headline", described(picture, "headline", List.of("main", "")));
        item.say("description", described(picture, "description", CAPTIONS));
        creators(picture).forEach(name -> item.add("creatorNames", name));
        item.say("creditLine", picture.text("creditline"));
        item.say("creditLine", described(picture, "description", List.of("creditline")));
        Stream.of("infosource", "infosources")
                .flatMap(picture::all)
                .limit(1)
                .forEach(source -> item.say("source", source.valueOr("name")));
        item.say("copyrightNotice", picture.text("copyrightnotice"));
        item.say("usageTerms", picture.text("usageterms"));
        item.say("instructions", picture.text("ednote"));
        item.say("dateCreated", picture.text("contentcreated"));
        Stream.of("person", "people")
                .flatMap(picture::all)
                .forEach(person -> item.add("personInImageNames", person.valueOr("name")));
        Stream.of("keyword", "keywords")
                .flatMap(picture::all)
                .forEach(word -> item.add("keywords", word.valueOr("name")));
        item.say("digitalSourceType", picture.text("digitalsourcetype"));
        return item;
    }

    private static List<String> creators(Node picture) {
        return Stream.of("byline", "by")
                .map(picture::text)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .flatMap(text -> Stream.of(text.replaceFirst("(?i)^by\\s+", "").split("\\s*(?:;|,|\\band\\b)\\s*")))
                .toList();
    }

    /** {@code headline}, {@code description_text}, or the first of these roles among {@code descriptions}. */
    private static String described(Node picture, String name, List<String> roles) {
        String plain = roles.contains("creditline")
                ? ""
                : picture.text(name).isEmpty() ? picture.text(name + "_text") : picture.text(name);
        if (!plain.isEmpty()) {
            return plain;
        }
        List<Node> all = picture.all(name + "s")
                .filter(node -> !node.text("contenttype").contains("html"))
                .toList();
        return roles.stream()
                .flatMap(role -> all.stream().filter(node -> node.text("role").equalsIgnoreCase(role)))
                .map(node -> node.text("value"))
                .findFirst()
                .orElse("");
    }

    /** A JSON object whose members' names are compared without case. */
    private record Node(
            Map<String, JsonNode> members, @Nullable String value) {

        Node(JsonNode json) {
            this(members(json), json.isValueNode() ? json.asString("") : null);
        }

        private static Map<String, JsonNode> members(JsonNode json) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            json.properties()
                    .forEach(member -> members.put(member.getKey().toLowerCase(Locale.ROOT), member.getValue()));
            return members;
        }

        String text(String name) {
            JsonNode value = members.get(name);
            return value != null && value.isValueNode() && !value.isNull()
                    ? value.asString("").strip()
                    : "";
        }

        String valueOr(String name) {
            return value != null ? value : text(name);
        }

        /** The items of a list, the values of an object, or the value itself. */
        Stream<Node> all(String name) {
            JsonNode value = members.get(name);
            if (value == null || value.isNull()) {
                return Stream.empty();
            }
            return value.isContainer() ? value.values().stream().map(Node::new) : Stream.of(new Node(value));
        }
    }
}
