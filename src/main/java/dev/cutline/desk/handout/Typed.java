package dev.cutline.desk.handout;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A piece of text in a font that lies in the document. */
record Typed(PDFont font, String text) implements Run {

    @Override
    public float width(float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    @Override
    public void write(PDPageContentStream content, float x, float y, float size) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.setFont(font, size);
        content.showText(text);
        content.endText();
    }
}
