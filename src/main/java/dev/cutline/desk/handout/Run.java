package dev.cutline.desk.handout;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A piece of a line, in one font. */
sealed interface Run permits Typed, Drawn {

    /** As it is written, in the order in which it stands on paper. */
    String text();

    /** How wide it is in a size. */
    float width(float size) throws IOException;

    /** Writes it, in the colour that is set. */
    void write(PDPageContentStream content, float x, float y, float size) throws IOException;
}
