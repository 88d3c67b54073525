package dev.cutline.desk.handout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A piece of text as shapes. Fonts of the machine aren't copied into documents: not all may be, nor can PDFBox do it
 * with all. Letters are joined as their writing wants it.
 *
 * @param font of the machine, in the size {@value #UNITS}
 */
record Drawn(Font font, String text) implements Run {

    static final int UNITS = 100;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private GlyphVector glyphs() {
        boolean fromTheRight = text.codePoints().anyMatch(Drawn::isReadFromTheRight);
        // It stands as on paper; letters are joined in the order of reading.
        char[] read = (fromTheRight ? new StringBuilder(text).reverse().toString() : text).toCharArray();
        int direction = fromTheRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(PAPER, read, 0, read.length, direction);
    }

    private static boolean isReadFromTheRight(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Override
    public float width(float size) {
        GlyphVector glyphs = glyphs();
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * size / UNITS;
    }

    @Override
    public void write(PDPageContentStream content, float x, float y, float size) throws IOException {
        AffineTransform onPaper = new AffineTransform(size / UNITS, 0, 0, -size / UNITS, x, y);
        PathIterator path = glyphs().getOutline().getPathIterator(onPaper);
        boolean drawn = !path.isDone();
        boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        float[] last = new float[2];
        for (; !path.isDone(); path.next()) {
            step(content, path, last);
        }
        if (drawn && evenOdd) {
            content.fillEvenOdd();
        } else if (drawn) {
            content.fill();
        }
    }

    /** One step of the outline; PDF has no quadratic curves, so these become cubic ones. */
    private static void step(PDPageContentStream content, PathIterator path, float[] last) throws IOException {
        float[] p = new float[6];
        int kind = path.currentSegment(p);
        int end = 0;
        switch (kind) {
            case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
            case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
            case PathIterator.SEG_QUADTO -> {
                content.curveTo(
                        (last[0] + 2 * p[0]) / 3,
                        (last[1] + 2 * p[1]) / 3,
                        (p[2] + 2 * p[0]) / 3,
                        (p[3] + 2 * p[1]) / 3,
                        p[2],
                        p[3]);
                end = 2;
            }
            case PathIterator.SEG_CUBICTO -> {
                content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                end = 4;
            }
            default -> content.closePath();
        }
        if (kind != PathIterator.SEG_CLOSE) {
            last[0] = p[end];
            last[1] = p[end + 1];
        }
    }
}
