package dev.cutline.api.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * XMP packets of several photos as one RDF document: a packet describes the one file that it stands in, so each
 * description is told here what it is about.
 */
final class Descriptions {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Descriptions() {}

    /**
     * The document, UTF-8.
     *
     * @param packets by the address of the photo that each is about
     */
    static byte[] of(Map<String, byte[]> packets) {
        try {
            DocumentBuilder builder = builder();
            Document document = builder.newDocument();
            Element root = document.createElementNS(RDF, "rdf:RDF");
            document.appendChild(root);
            for (Map.Entry<String, byte[]> packet : packets.entrySet()) {
                Document described = builder.parse(new ByteArrayInputStream(packet.getValue()));
                NodeList descriptions = described.getElementsByTagNameNS(RDF, "Description");
                for (int i = 0; i < descriptions.getLength(); i++) {
                    if (descriptions.item(i) instanceof Element element && isOutermost(element)) {
                        Element taken = (Element) root.appendChild(document.importNode(element, true));
                        taken.setAttributeNS(RDF, "rdf:about", packet.getKey());
                    }
                }
            }
            return written(document);
        } catch (ParserConfigurationException | SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("The packets were written here", e);
        }
    }

    private static boolean isOutermost(Element description) {
        return description.getParentNode() instanceof Element parent && "RDF".equals(parent.getLocalName());
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(DOCTYPE, true);
        return factory.newDocumentBuilder();
    }

    private static byte[] written(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(output));
        return output.toByteArray();
    }
}
