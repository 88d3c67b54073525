package dev.cutline.intake.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a news item, found by its path; names are compared without their namespace. */
final class NewsElement {

    private static final int DEEPEST = 60;
    private static final int MOST = 200_000;

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<NewsElement> children = new ArrayList<>();

    /** Its own words and those of its children, in the document's order. */
    private final List<Supplier<String>> words = new ArrayList<>();

    private boolean isMixed;

    private NewsElement(XMLStreamReader xml) {
        name = xml.getLocalName();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /** All news items of a document, wherever they stand in it. */
    static List<NewsElement> items(XMLStreamReader xml) throws XMLStreamException {
        List<NewsElement> items = new ArrayList<>();
        Deque<NewsElement> open = new ArrayDeque<>();
        int count = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                NewsElement element = new NewsElement(xml);
                if (++count > MOST || open.size() > DEEPEST) {
                    throw new XMLStreamException("More elements than any news item has");
                }
                if (open.peek() != null) {
                    open.peek().add(element);
                }
                if (element.name.equals("newsItem")) {
                    items.add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && open.peek() != null) {
                open.peek().add(xml.getText());
            }
        }
        return items;
    }

    /** The elements of a path such as {@code itemMeta/pubStatus}, in the document's order. */
    Stream<NewsElement> all(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        Stream<NewsElement> found = children.stream().filter(child -> child.name.equals(first));
        return slash < 0 ? found : found.flatMap(child -> child.all(path.substring(slash + 1)));
    }

    /** An attribute, empty where there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    private void add(NewsElement child) {
        children.add(child);
        words.add(child::written);
    }

    private void add(String text) {
        isMixed |= !text.isBlank();
        words.add(() -> text);
    }

    /** The text of the element and of all within it, spaces as one. */
    String text() {
        return written().replaceAll("[ \\t\\x0B\\f\\r\\n]+", " ").strip();
    }

    /** Elements within a sentence part no words; those that stand beside each other do. */
    private String written() {
        return words.stream().map(Supplier::get).collect(Collectors.joining(isMixed ? "" : " "));
    }

    /** The text of the first element of a path, empty where there is none. */
    String text(String path) {
        return all(path).map(NewsElement::text).findFirst().orElse("");
    }

    /** The code of the first element of a path without its scheme: {@code ninat:picture} is {@code picture}. */
    String code(String path) {
        return all(path)
                .map(element -> element.attribute("qcode") + element.attribute("uri"))
                .map(code -> code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1))
                .findFirst()
                .orElse("");
    }
}
