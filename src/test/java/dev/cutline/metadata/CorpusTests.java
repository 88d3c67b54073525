package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every value that ExifTool reads in real files, against ours. */
class CorpusTests {

    /** Where we differ on purpose. */
    private static final Map<String, String> DIFFERENCES = Map.of(
            "exifr__iptc-independent-photographer-example.jpg plus:LicensorNotes",
            "a language alternative in the file, which ExifTool prints as plain text",
            "exifr__iptc-independent-photographer-example.jpg plus:OtherLicenseRequirements",
            "a language alternative in the file, which ExifTool prints as plain text",
            "imagemeta__metadata_demo_iim_and_xmp_only.jpg dc:date",
            "stands in the file as 2017-05-29T17:19:21-0400, which the oracle rewrites half-way");

    private final Map<String, Integer> read = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    @Test
    void readsWhatExifToolReads() {
        Corpus.oracle().properties().forEach(file -> compare(file.getKey(), file.getValue()));

        assertThat(differences).containsExactlyInAnyOrderElementsOf(DIFFERENCES.keySet());
        assertThat(read).containsEntry("iim", 354).containsEntry("iim2", 19).containsEntry("xmp", 656);
        assertThat(read).containsEntry("exif", 108);
    }

    private void compare(String name, JsonNode expected) {
        Metadata metadata = new MetadataReader().read(Corpus.file(name));
        boolean onlyTrailer = expected.path("iim").isEmpty();
        Map<String, Object> first =
                metadata.iim().isEmpty() ? Map.of() : metadata.iim().get(0);
        Map<String, Object> second =
                metadata.iim().size() < 2 ? Map.of() : metadata.iim().get(1);
        Map<String, JsonNode> iim = new LinkedHashMap<>();
        expected.path("iim").properties().forEach(value -> iim.put(value.getKey(), value.getValue()));
        expected.path("iimWithTrueCharset").properties().forEach(value -> iim.put(value.getKey(), value.getValue()));
        iim.forEach((key, value) -> compare("iim", name + " " + key, value, first.get(key)));
        compare("iim2", name, expected, onlyTrailer ? first : second);
        compare("xmp", name, expected, metadata.xmp());
        compare("exif", name, expected, metadata.exif());
    }

    private void compare(String standard, String name, JsonNode expected, Map<String, Object> actual) {
        expected.path(standard)
                .properties()
                .forEach(value ->
                        compare(standard, name + " " + value.getKey(), value.getValue(), actual.get(value.getKey())));
    }

    private void compare(String standard, String name, JsonNode expected, Object actual) {
        read.merge(standard, 1, Integer::sum);
        JsonNode ours = JsonMapper.shared().valueToTree(actual);
        boolean structures = expected.isArray() && expected.path(0).isObject() || name.endsWith("CreatorContactInfo");
        if (!normalised(expected, structures).equals(normalised(ours, structures))) {
            differences.add(name);
        }
    }

    /** What the manifest says about ExifTool's way to write values. */
    private static String normalised(JsonNode node, boolean structure) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(normalised(item, structure)));
            return items.toString();
        }
        if (node.isObject()) {
            TreeSet<String> members = new TreeSet<>();
            node.properties().forEach(member -> {
                String key = structure ? uncapitalized(member.getKey()) : member.getKey();
                if (structure && member.getValue().has("x-default")) {
                    member.getValue()
                            .properties()
                            .forEach(text ->
                                    members.add(key + ("x-default".equals(text.getKey()) ? "" : "-" + text.getKey())
                                            + "=" + normalised(text.getValue(), true)));
                } else {
                    members.add(key + "=" + normalised(member.getValue(), structure));
                }
            });
            return members.toString();
        }
        String text = node.asString().strip().replace("\r\n", "\n");
        return text.startsWith("http://ns.useplus.org/ldf/vocab/") ? text.substring(32) : number(text);
    }

    private static String number(String text) {
        return text.matches("-?\\d{1,15}\\.\\d+")
                ? String.format("%.6f", Double.parseDouble(text)).replaceFirst("\\.?0+$", "")
                : text;
    }

    /** The names of ExifTool's fields begin with a capital letter. */
    private static String uncapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
