package dev.cutline.intake.article;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its images for machines: schema.org ImageObject in JSON-LD. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 20;

    private final Map<String, Image> images = new HashMap<>();

    private StructuredData() {}

    /** The words about an image; empty where there are none. */
    record Image(String caption, String creditText) {

        static final Image NONE = new Image("", "");
    }

    static StructuredData of(Document page) {
        StructuredData data = new StructuredData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                data.read(JSON.readTree(script.data()), 0);
            } catch (JacksonException e) {
                // Pages carry broken JSON now and then; the page itself is still there.
            }
        }
        return data;
    }

    /** What is said of the image of a name. */
    Image image(String name) {
        return images.getOrDefault(name, Image.NONE);
    }

    /** The last part of an address without query, by which the same image is known in another size or folder. */
    static String name(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void read(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.path("@type").asString("").equals("ImageObject")) {
            String address = text(node, "contentUrl").isEmpty() ? text(node, "url") : text(node, "contentUrl");
            images.putIfAbsent(name(address), new Image(text(node, "caption"), credit(node)));
        }
        node.forEach(member -> read(member, depth + 1));
    }

    private static String credit(JsonNode image) {
        String credit = text(image, "creditText");
        String creator = text(image.path("creator"), "name");
        return credit.isEmpty() ? creator.isEmpty() ? text(image, "copyrightNotice") : creator : credit;
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString("").strip();
    }
}
