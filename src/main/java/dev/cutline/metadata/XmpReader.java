package dev.cutline.metadata;

import dev.cutline.metadata.container.Damaged;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XMP packets to values (XMP specification part 1, annex C): texts, lists, language alternatives and structures.
 *
 * <p>Reads as a stream and keeps what stood before a fault, where xmpcore refuses the whole packet, remembers every
 * namespace for good and descends without a limit. xmpcore edits XMP when it is written.
 */
final class XmpReader {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final int MAX_DEPTH = 64;
    private static final int MAX_ELEMENTS = 100_000;

    /** Takes long to make, and serves one thread at a time. */
    private static final ThreadLocal<XMLInputFactory> FACTORY = ThreadLocal.withInitial(XmpReader::factory);

    private final XMLStreamReader in;
    private int depth;
    private int elements;

    private XmpReader(XMLStreamReader in) {
        this.in = in;
    }

    /** Adds a packet's properties; those that are there already stay. What stands before damage is kept. */
    static void read(byte[] packet, Map<String, Object> values) {
        Map<String, Object> read = new LinkedHashMap<>();
        try {
            new XmpReader(open(XmpText.of(packet))).packet(read);
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage())
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElse("")
                    .replace("Message: ", "");
            throw new Damaged(
                    "xmp-broken",
                    "line %d: %s"
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber(),
                                    message));
        } finally {
            read.forEach((name, value) -> values.putIfAbsent(XmpSchemas.proper(name), XmpSchemas.shaped(name, value)));
        }
    }

    private static XMLStreamReader open(String text) throws XMLStreamException {
        return FACTORY.get().createXMLStreamReader(new StringReader(text));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void packet(Map<String, Object> values) throws XMLStreamException {
        while (in.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && is("RDF")) {
                rdf(values);
                return;
            }
        }
    }

    private void rdf(Map<String, Object> values) throws XMLStreamException {
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                node(values::putIfAbsent);
            }
        }
    }

    /** A node: its attributes and its children are properties. */
    private void node(BiConsumer<String, Object> property) throws XMLStreamException {
        attributes(property);
        properties(property);
    }

    private void attributes(BiConsumer<String, Object> property) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String uri = in.getAttributeNamespace(i);
            boolean syntax = RDF.equals(uri) && !in.getAttributeLocalName(i).equals("value");
            if (uri != null && !uri.isEmpty() && !syntax && !XML.equals(uri)) {
                property.accept(
                        name(uri, in.getAttributePrefix(i), in.getAttributeLocalName(i)), in.getAttributeValue(i));
            }
        }
    }

    private void properties(BiConsumer<String, Object> property) throws XMLStreamException {
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                String name = name(in.getNamespaceURI(), in.getPrefix(), in.getLocalName());
                property.accept(name, value());
            }
        }
    }

    /** From the start of a property's element to its end. */
    private Object value() throws XMLStreamException {
        String resource = in.getAttributeValue(RDF, "resource");
        boolean resourceType = "Resource".equals(in.getAttributeValue(RDF, "parseType"));
        Map<String, Object> members = new LinkedHashMap<>();
        attributes(members::putIfAbsent);
        if (resourceType) {
            properties(members::putIfAbsent);
            return structure(members);
        }
        StringBuilder text = new StringBuilder();
        Object list = null;
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters()) {
                text.append(in.getText());
            } else if (in.isStartElement() && (is("Bag") || is("Seq") || is("Alt"))) {
                list = list();
            } else if (in.isStartElement() && is("Description")) {
                node(members::putIfAbsent);
            } else if (in.isStartElement()) {
                String name = name(in.getNamespaceURI(), in.getPrefix(), in.getLocalName());
                members.putIfAbsent(name, value());
            }
        }
        if (list != null) {
            return list;
        }
        return members.isEmpty() ? resource == null ? text.toString() : resource : structure(members);
    }

    /** A value may carry remarks about itself; then it is one member among them. */
    private static Object structure(Map<String, Object> members) {
        return members.getOrDefault("rdf:value", members);
    }

    private Object list() throws XMLStreamException {
        boolean alternatives = is("Alt");
        List<Object> items = new ArrayList<>();
        Map<String, Object> languages = new LinkedHashMap<>();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement()) {
                String language = in.getAttributeValue(XML, "lang");
                Object item = value();
                items.add(item);
                languages.putIfAbsent(
                        language == null || language.equalsIgnoreCase("x-default") ? "x-default" : language, item);
            }
        }
        if (items.isEmpty()) {
            return List.of("");
        }
        boolean texts = items.stream().allMatch(String.class::isInstance);
        return alternatives && texts ? languages : items;
    }

    private int next() throws XMLStreamException {
        int event = in.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
                    throw new Damaged(
                            "xmp-too-large",
                            "more than %,d elements, or %d in each other".formatted(MAX_ELEMENTS, MAX_DEPTH));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Damaged("xmp-entity", "XMP must not define or use entities");
            default -> {
                // text, comments, processing instructions
            }
        }
        return event;
    }

    private boolean is(String rdfName) {
        return in.getLocalName().equals(rdfName) && RDF.equals(in.getNamespaceURI());
    }

    private static String name(String uri, String prefix, String localName) {
        return XmpSchemas.prefix(uri, prefix) + ":" + localName;
    }
}
