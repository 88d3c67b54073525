package dev.cutline.intake.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;

/** Keeps the pictures inside a document, within bounds, and passes over whatever else is in it. */
final class Embedded implements EmbeddedDocumentExtractor {

    private static final int MOST = 100;
    private static final int LARGEST = 40 << 20;
    private static final long ALL = 100L << 20;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private long kept;

    /** A context in which a parser hands its pictures to this. */
    ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, this);
        return context;
    }

    Map<String, byte[]> pictures() {
        return Collections.unmodifiableMap(pictures);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (name == null || pictures.size() >= MOST || kept >= ALL) {
            return;
        }
        byte[] content = stream.readNBytes(LARGEST + 1);
        if (content.length <= LARGEST) {
            kept += content.length;
            pictures.put(name.substring(name.lastIndexOf('/') + 1), content);
        }
    }
}
