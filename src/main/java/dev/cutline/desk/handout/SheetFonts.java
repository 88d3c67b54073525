package dev.cutline.desk.handout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document; each character is written in the first that has it. */
final class SheetFonts {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands where no font has the character. */
    static final int LACKING = '□';

    private final List<Face> faces = new ArrayList<>();
    private boolean hasLacked;

    SheetFonts(PDDocument document, List<Path> more) throws IOException {
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION))) {
            faces.add(Face.of(PDType0Font.load(document, font, true)));
        }
        for (Path file : more) {
            try (InputStream font = Files.newInputStream(file)) {
                faces.add(Face.of(PDType0Font.load(document, font, true)));
            }
        }
    }

    private record Face(PDFont font, CmapLookup characters) {

        static Face of(PDType0Font font) {
            return new Face(font, Objects.requireNonNull(font.getCmapLookup()));
        }

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    /**
     * A piece of a text in one font.
     *
     * @param font that has all its characters
     * @param text as it is written
     */
    record Run(PDFont font, String text) {

        float width(float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    /** Whether a character had to be written as {@link #LACKING}. */
    boolean hasLacked() {
        return hasLacked;
    }

    /** Cuts a text into pieces of one font. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        PDFont font = faces.get(0).font();
        for (int c : text.codePoints().toArray()) {
            Face face = face(c);
            if (face.font() != font && !piece.isEmpty()) {
                runs.add(new Run(font, piece.toString()));
                piece.setLength(0);
            }
            font = face.font();
            piece.appendCodePoint(written(face, c));
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(font, piece.toString()));
        }
        return runs;
    }

    private int written(Face face, int character) {
        if (face.has(character)) {
            return character;
        }
        hasLacked = true;
        return face.has(LACKING) ? LACKING : '?';
    }

    private Face face(int character) {
        return faces.stream().filter(face -> face.has(character)).findFirst().orElse(faces.get(0));
    }

    float width(String text, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.width(size);
        }
        return width;
    }

    /** Breaks a text into lines of a width, at most so many; what doesn't fit any more ends in an ellipsis. */
    List<String> lines(String text, float size, float width, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line + word;
            if (width(longer.stripTrailing(), size) <= width) {
                line = longer;
            } else if (lines.size() == most - 1) {
                lines.add(cut(line.stripTrailing() + " …", size, width));
                return lines;
            } else {
                if (!line.isBlank()) {
                    lines.add(line.stripTrailing());
                }
                line = cut(word, size, width);
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** Ideographs may be parted anywhere, other writing at spaces. */
    private static List<String> words(String text) {
        return List.of(text.strip()
                .replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ")
                .split("(?<= )|(?=\\p{IsIdeographic})|(?<=\\p{IsIdeographic})"));
    }

    private String cut(String text, float size, float width) throws IOException {
        int[] characters = text.codePoints().toArray();
        int end = characters.length;
        while (end > 1 && width(new String(characters, 0, end), size) > width) {
            end = end > 200 ? 200 : end - 1;
        }
        return new String(characters, 0, end);
    }
}
