package dev.cutline.desk.handout;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document; each character is written in the first that has it. */
final class SheetFonts {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands where no font has the character. */
    static final int LACKING = '□';

    private final List<Own> faces = new ArrayList<>();
    private final IntFunction<Optional<Font>> machine;
    private boolean hasLacked;

    /**
     * The fonts of a document.
     *
     * @param more files of fonts that are put into the document
     * @param machine a font of the machine that has a letter, for those that none of the document's has
     */
    SheetFonts(PDDocument document, List<Path> more, IntFunction<Optional<Font>> machine) throws IOException {
        this.machine = machine;
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION))) {
            faces.add(Own.of(PDType0Font.load(document, font, true)));
        }
        for (Path file : more) {
            try (InputStream font = Files.newInputStream(file)) {
                faces.add(Own.of(PDType0Font.load(document, font, true)));
            }
        }
    }

    private sealed interface Face permits Own, Machine {

        Run run(String text);
    }

    private record Own(PDFont font, CmapLookup characters) implements Face {

        static Own of(PDType0Font font) {
            return new Own(font, Objects.requireNonNull(font.getCmapLookup()));
        }

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }

        @Override
        public Run run(String text) {
            return new Typed(font, text);
        }
    }

    private record Machine(Font font) implements Face {

        @Override
        public Run run(String text) {
            return new Drawn(font, text);
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
        Face font = faces.get(0);
        for (int c : text.codePoints().toArray()) {
            Face next = face(c);
            if (!next.equals(font) && !piece.isEmpty()) {
                runs.add(font.run(piece.toString()));
                piece.setLength(0);
            }
            font = next;
            piece.appendCodePoint(next instanceof Own own ? written(own, c) : c);
        }
        if (!piece.isEmpty()) {
            runs.add(font.run(piece.toString()));
        }
        return runs;
    }

    private int written(Own face, int character) {
        if (face.has(character)) {
            return character;
        }
        hasLacked = true;
        return face.has(LACKING) ? LACKING : '?';
    }

    /** The first of the sheet's own that has the character, then one of the machine's. */
    private Face face(int character) {
        return faces.stream()
                .filter(own -> own.has(character))
                .<Face>map(own -> own)
                .findFirst()
                .or(() -> machine.apply(character).map(Machine::new))
                .orElse(faces.get(0));
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
