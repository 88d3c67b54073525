package dev.cutline.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes XMP as agencies' systems do: one description, values in the forms that the IPTC standard asks for. */
final class XmpPacket {

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "photoshop", "http://ns.adobe.com/photoshop/1.0/",
            "xmp", "http://ns.adobe.com/xap/1.0/",
            "xmpMM", "http://ns.adobe.com/xap/1.0/mm/",
            "xmpRights", "http://ns.adobe.com/xap/1.0/rights/",
            "plus", "http://ns.useplus.org/ldf/xmp/1.0/",
            "Iptc4xmpCore", "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
            "Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
            "GettyImagesGIFT", "http://xmp.gettyimages.com/gift/1.0/"));

    private final StringBuilder out = new StringBuilder();

    private XmpPacket() {}

    /** A packet as it stands inside a picture, XMP part 1, 7.3.2. */
    static byte[] embedded(Map<String, Object> values) {
        String text = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + new XmpPacket().write(values)
                + "<?xpacket end=\"w\"?>";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The content of a sidecar. */
    static byte[] sidecar(Map<String, Object> values) {
        return new XmpPacket().write(values).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Map<String, Object> values) {
        List<Property> present = Property.ALL.stream()
                .filter(property -> values.containsKey(property.id()))
                .toList();
        out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" x:xmptk=\"Cutline samples\">\n");
        out.append(
                " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n  <rdf:Description rdf:about=\"\"");
        NAMESPACES.forEach((prefix, uri) -> {
            if (present.stream().anyMatch(property -> property.xmp().startsWith(prefix + ":"))) {
                out.append("\n    xmlns:%s=\"%s\"".formatted(prefix, uri));
            }
        });
        out.append(">\n");
        for (Property property : present) {
            element(property, values.getOrDefault(property.id(), ""));
        }
        return out.append("  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n").toString();
    }

    private void element(Property property, Object value) {
        switch (property.form()) {
            case "text" -> line(3, property.xmp(), "", escape(value));
            case "struct" -> struct(3, property.xmp(), (Map<?, ?>) value);
            case "alt" -> container(property.xmp(), "Alt", languages(value));
            case "bag" -> container(property.xmp(), "Bag", (List<?>) value);
            case "seq" -> container(property.xmp(), "Seq", (List<?>) value);
            default -> throw new IllegalArgumentException(property.form());
        }
    }

    private void container(String name, String kind, List<?> items) {
        out.append("   <%s>\n    <rdf:%s>\n".formatted(name, kind));
        for (Object item : items) {
            if (item instanceof Map<?, ?> members) {
                struct(5, "rdf:li", members);
            } else if (item instanceof Translation translation) {
                line(5, "rdf:li", " xml:lang=\"" + translation.language() + "\"", escape(translation.text()));
            } else {
                line(5, "rdf:li", "", escape(item));
            }
        }
        out.append("    </rdf:%s>\n   </%s>\n".formatted(kind, name));
    }

    private void struct(int depth, String name, Map<?, ?> members) {
        String indent = " ".repeat(depth);
        out.append("%s<%s rdf:parseType=\"Resource\">\n".formatted(indent, name));
        members.forEach((member, value) -> line(depth + 1, member.toString(), "", escape(value)));
        out.append("%s</%s>\n".formatted(indent, name));
    }

    private void line(int depth, String name, String attributes, String text) {
        out.append("%s<%s%s>%s</%s>\n".formatted(" ".repeat(depth), name, attributes, text, name));
    }

    private static List<Translation> languages(Object value) {
        if (value instanceof Map<?, ?> byLanguage) {
            return byLanguage.entrySet().stream()
                    .map(entry -> new Translation(
                            entry.getKey().toString(), entry.getValue().toString()))
                    .toList();
        }
        return List.of(new Translation("x-default", value.toString()));
    }

    private static String escape(Object value) {
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "&#xA;");
    }

    private record Translation(String language, String text) {}
}
