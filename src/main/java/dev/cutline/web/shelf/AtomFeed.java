package dev.cutline.web.shelf;

import dev.cutline.desk.Finder.Item;
import dev.cutline.desk.rights.Withholding;
import dev.cutline.desk.shelf.SavedSearch;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.web.util.UriUtils;

/** Writes Atom (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final String desk;

    /**
     * @param desk absolute address of the desk, without a slash at the end
     */
    AtomFeed(String desk) {
        this.desk = desk;
    }

    /** UTF-8 XML. */
    byte[] of(SavedSearch search, List<Item> items) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        String self = desk + "/searches/" + UriUtils.encodePathSegment(search.name(), StandardCharsets.UTF_8) + ".atom";
        text(xml, "id", self);
        text(xml, "title", search.name());
        text(xml, "updated", updated(search, items).toString());
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", desk + "/" + search.address());
        for (Item item : items) {
            entry(xml, item.photo());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    private static Instant updated(SavedSearch search, List<Item> items) {
        return items.stream()
                .map(item -> item.photo().record().change().at())
                .max(Instant::compareTo)
                .orElse(search.at());
    }

    private void entry(XMLStreamWriter xml, Photo photo) throws XMLStreamException {
        Revision record = photo.record();
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(photo.id().getBytes(StandardCharsets.US_ASCII)));
        text(xml, "title", title(photo));
        text(xml, "published", record.file().received().toString());
        text(xml, "updated", record.change().at().toString());
        link(xml, "alternate", "text/html", desk + "/photos/" + photo.id());
        if (!Withholding.isWithheld(photo.licence())) {
            link(xml, "enclosure", "image/jpeg", desk + "/api/photos/" + photo.id() + "/preview");
        }
        xml.writeStartElement("author");
        text(xml, "name", Objects.requireNonNullElse(photo.licence().creditLine(), "No credit known"));
        xml.writeEndElement();
        text(xml, "summary", photo.caption().text());
        xml.writeEndElement();
    }

    private static String title(Photo photo) {
        Revision record = photo.record();
        return Stream.of(record.text("headline"), record.text("title"))
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(record.file().name());
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** What XML can hold (XML 1.0, 2.2): captions bring control characters and halves of emoji along. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
