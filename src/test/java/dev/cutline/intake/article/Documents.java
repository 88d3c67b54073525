package dev.cutline.intake.article;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Articles as Word files and PDF, made as their programs make them. */
final class Documents {

    private Documents() {}

    /** Two pictures, each with its caption behind it; the second has its credit in a paragraph of its own. */
    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            words(document, "A quiet market");
            picture(document, Color.ORANGE);
            words(
                    document,
                    "Traders wait for customers at the covered market in Izmir. (Kerem Aydin/Anadolu via Getty Images)");
            words(
                    document,
                    "The market hall was quiet on Monday, quieter than in any March that its oldest traders remember.");
            picture(document, Color.BLUE);
            words(document, "The last boat of the evening.");
            words(document, "Photo: Mara Lindqvist");
            words(document, "Then the lights went out.");
            return bytes(document);
        }
    }

    static byte[] docxOfWords() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            words(document, "Caption: The ferry leaves the yard in Rostock. Photo: Jens Vogt/dpa");
            words(document, "New ferry on its way");
            words(document, "The ferry is ready. It will sail in May, said the yard, if the weather lets it.");
            return bytes(document);
        }
    }

    static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, 740, "What the test means");
                line(content, 700, "Travellers watch the news in Seoul on Friday, March 17, 2023.");
                line(content, 686, "(Jung Yeon-je/AFP via Getty Images)");
                line(content, 640, "The hall fell quiet for less than a minute. Then the next train was called.");
                content.drawImage(LosslessFactory.createFromImage(document, square(Color.RED)), 50, 300, 200, 200);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page that names its picture in words. */
    static byte[] pdfNaming(String picture) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, 740, "Picture: " + picture);
                line(content, 700, "Travellers watch the news in Seoul on Friday, March 17, 2023.");
                line(content, 686, "(Jung Yeon-je/AFP via Getty Images)");
                line(content, 640, "The hall fell quiet for less than a minute. Then the next train was called.");
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream content, int y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(50, y);
        content.showText(words);
        content.endText();
    }

    private static void words(XWPFDocument document, String words) {
        document.createParagraph().createRun().setText(words);
    }

    private static void picture(XWPFDocument document, Color color) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(square(color), "png", png);
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png.toByteArray()),
                            PictureType.PNG,
                            "picture.png",
                            Units.toEMU(200),
                            Units.toEMU(200));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static BufferedImage square(Color color) {
        BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(20, 20, 120, 150);
        graphics.dispose();
        return image;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
