package dev.cutline.intake.article;

import dev.cutline.audit.PrintedPicture;
import dev.cutline.caption.CaptionParser;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.intake.sheet.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/** Reads articles of any kind for the pictures that they print. */
@Component
final class ArticleReader {

    private static final Tika TIKA = new Tika();

    /** Wire services put some control characters around their copy. */
    private static final int FEW_GARBLED = 8;

    /** Bytes of any kind that are read as Western text come to an eighth. */
    private static final double MOST_GARBLED = 0.1;

    private static final int NO_CHARACTER = 0xFFFD;
    private static final Set<Byte> NO_LETTERS =
            Set.of(Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE);

    private final CaptionSplit captions;

    ArticleReader(CaptionParser captions, CreditParser credits) {
        this.captions = new CaptionSplit(captions, credits);
    }

    /** An article's title, or empty, and its pictures in their order. */
    record Article(String title, List<PrintedPicture> pictures) {

        Article {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * The article of a file.
     *
     * @param name as sent, which helps to tell the kind
     * @throws UnreadableArticle if it is of another kind, locked, damaged, or holds neither words nor pictures
     */
    Article read(String name, byte[] sent) {
        byte[] content = PlainText.marked(sent);
        String type = TIKA.detect(content, name);
        try {
            return switch (type) {
                case "text/html", "application/xhtml+xml" -> page(name, content);
                case "text/plain", "text/x-web-markdown", "text/markdown" -> copy(name, content);
                default -> document(name, type, content);
            };
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            throw e instanceof UnreadableArticle known ? known : new UnreadableArticle(name, "is damaged or locked", e);
        }
    }

    private Article page(String name, byte[] content) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        String title = page.title();
        String words = page.wholeText();
        return new Article(title, told(name, words, new WebPage(captions).pictures(page)));
    }

    /** An article says something, in words or in pictures; bytes of another kind may look like either. */
    private static List<PrintedPicture> told(String name, String words, List<PrintedPicture> pictures) {
        if (isGarbled(words)) {
            throw new UnreadableArticle(name, "holds bytes that are no text");
        }
        if (pictures.isEmpty() && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableArticle(name, "holds nothing that can be read");
        }
        return pictures;
    }

    private static boolean isGarbled(String words) {
        long odd = words.codePoints()
                .filter(c -> c == NO_CHARACTER || NO_LETTERS.contains((byte) Character.getType(c)))
                .filter(c -> !Character.isWhitespace(c))
                .count();
        return odd > Math.max(FEW_GARBLED, words.length() * MOST_GARBLED);
    }

    /** Plain text: paragraphs stand apart by empty lines; a line that names a picture stands alone. */
    private Article copy(String name, byte[] content) throws IOException, TikaException {
        List<Block> blocks = new ArrayList<>();
        try (AutoDetectReader reader = new AutoDetectReader(new ByteArrayInputStream(content))) {
            StringBuilder paragraph = new StringBuilder();
            for (String line : reader.lines().toList()) {
                boolean picture = Copy.namesPicture(line);
                if ((line.isBlank() || picture) && !paragraph.isEmpty()) {
                    blocks.add(Block.words(paragraph.toString()));
                    paragraph.setLength(0);
                }
                if (picture) {
                    blocks.add(Block.words(line));
                } else if (!line.isBlank()) {
                    paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
                }
            }
            blocks.add(Block.words(paragraph.toString()));
        }
        return new Article("", told(name, words(blocks), Copy.pictures(blocks, captions)));
    }

    private Article document(String name, String type, byte[] content) throws IOException, TikaException, SAXException {
        if (type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/")) {
            throw new UnreadableArticle(name, "is no article but " + type);
        }
        Paragraphs paragraphs = new Paragraphs();
        Embedded embedded = new Embedded();
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        ParseContext context = embedded.context();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setExtractInlineImages(true);
        pdf.setSortByPosition(false);
        context.set(PDFParserConfig.class, pdf);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        try {
            new AutoDetectParser().parse(new ByteArrayInputStream(content), paragraphs, metadata, context);
        } catch (WriteLimitReachedException e) {
            // What was read so far is the front of the article.
        }
        List<Block> blocks = paragraphs.blocks(embedded.pictures());
        return new Article(paragraphs.title(), told(name, words(blocks), Copy.pictures(blocks, captions)));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
