package dev.cutline.desk.handout;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document; each character is written in the first that has it. */
final class SheetFonts {

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands where no font has the character. */
    static final int LACKING = '□';

    private static final String MORE = " …";

    /** Its rules for lines are those of all others, with a dictionary for itself. */
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final List<Own> faces = new ArrayList<>();
    private final IntFunction<Optional<Font>> machine;
    private final Set<String> lacking = new TreeSet<>();

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

    /** The writing whose letters had to be written as {@link #LACKING}, such as Thai; “other” for signs of no writing. */
    Set<String> lacking() {
        return lacking;
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
        lacking.add(writing(character));
        return face.has(LACKING) ? LACKING : '?';
    }

    private static String writing(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED
                ? "other"
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
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
            if (width((line + word).stripTrailing(), size) > width) {
                if (!line.isBlank()) {
                    lines.add(line.stripTrailing());
                }
                line = "";
            }
            line += word;
            while (width(line.stripTrailing(), size) > width && lines.size() <= most) {
                String head = head(line, size, width);
                lines.add(head);
                line = line.substring(head.length());
            }
            if (lines.size() >= most && !line.isBlank()) {
                String last = head(lines.get(most - 1), size, width - width(MORE, size));
                return Stream.concat(lines.stream().limit(most - 1), Stream.of(last.stripTrailing() + MORE))
                        .toList();
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /** Ideographs may be parted almost anywhere, Thai by its dictionary, other writing at spaces and hyphens. */
    private static List<String> words(String text) {
        return parts(text.strip().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " "), BreakIterator.getLineInstance(THAI));
    }

    /** As much of a text as fits, one character at least. */
    private String head(String text, float size, float width) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String character : parts(text, BreakIterator.getCharacterInstance(THAI))) {
            if (!head.isEmpty() && width(head + character, size) > width) {
                break;
            }
            head.append(character);
        }
        return head.toString();
    }

    private static List<String> parts(String text, BreakIterator ends) {
        ends.setText(text);
        List<String> parts = new ArrayList<>();
        int start = ends.first();
        for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }
}
