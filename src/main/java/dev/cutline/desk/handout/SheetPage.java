package dev.cutline.desk.handout;

import dev.cutline.photo.Photo;
import dev.cutline.photo.Revision;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page of a contact sheet: A4 upright, three pictures beside each other, four below. Measures are points. */
final class SheetPage implements AutoCloseable {

    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    static final int CELLS = COLUMNS * ROWS;

    private static final float MARGIN = 36;
    private static final float HEAD = 28;
    private static final float GAP = 14;
    private static final float PICTURE = 108;
    private static final float TEXT = 7.5f;
    private static final float LEAD = 9.5f;
    private static final int CAPTION_LINES = 4;
    private static final String LACKING =
            "□ stands for %s letters: neither this desk nor its machine has a font for them. The setting cutline.contact-sheet.fonts takes one.";
    private static final Color INK = new Color(0x19191b);
    private static final Color QUIET = new Color(0x5b5b64);
    private static final Color BOX = new Color(0xececee);

    private final PDDocument document;
    private final SheetFonts fonts;
    private final PDPageContentStream content;
    private final float width = (PDRectangle.A4.getWidth() - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
    private final float height = (PDRectangle.A4.getHeight() - 2 * MARGIN - HEAD) / ROWS;
    private int cell;

    SheetPage(PDDocument document, SheetFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    void head(String title, String count) throws IOException {
        float y = PDRectangle.A4.getHeight() - MARGIN - 10;
        float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float right = fonts.width(count, 8);
        for (String line : fonts.lines(title, 11, room - right - GAP, 1)) {
            write(line, MARGIN, y, 11, INK);
        }
        write(count, MARGIN + room - right, y, 8, QUIET);
    }

    void add(Photo photo, Optional<Path> thumbnail) throws IOException {
        float x = MARGIN + cell % COLUMNS * (width + GAP);
        float top = PDRectangle.A4.getHeight() - MARGIN - HEAD - cell / COLUMNS * height;
        cell++;
        Revision record = photo.record();
        if (record.withdrawn() == null && thumbnail.isPresent()) {
            picture(thumbnail.get(), x, top);
        } else {
            content.setNonStrokingColor(BOX);
            content.addRect(x, top - PICTURE, width, PICTURE);
            content.fill();
        }
        float y = top - PICTURE - LEAD - 1;
        y = text(credit(photo), x, y, 2, TEXT + 0.5f, INK);
        y = text(record.file().name() + ", " + status(photo), x, y, 1, TEXT - 1, QUIET);
        text(photo.caption().text(), x, y, CAPTION_LINES, TEXT, INK);
    }

    private void picture(Path file, float x, float top) throws IOException {
        try (InputStream jpeg = Files.newInputStream(file)) {
            PDImageXObject image = JPEGFactory.createFromStream(document, jpeg);
            float scale = Math.min(width / image.getWidth(), PICTURE / image.getHeight());
            float wide = image.getWidth() * scale;
            float high = image.getHeight() * scale;
            content.drawImage(image, x, top - high - (PICTURE - high), wide, high);
        }
    }

    private static String credit(Photo photo) {
        return Objects.requireNonNullElse(photo.licence().creditLine(), "No credit known");
    }

    private static String status(Photo photo) {
        Revision.Withdrawal withdrawn = photo.record().withdrawn();
        if (withdrawn != null) {
            return "WITHDRAWN: " + withdrawn.reason();
        }
        String status = photo.licence().status().name().toLowerCase(Locale.ROOT);
        String embargo = photo.licence().embargoUntil();
        return embargo == null ? status : status + ", embargo " + embargo;
    }

    private float text(String text, float x, float y, int most, float size, Color ink) throws IOException {
        float at = y;
        for (String line : fonts.lines(text, size, width, most)) {
            write(line, x, at, size, ink);
            at -= LEAD;
        }
        return at;
    }

    private void write(String line, float x, float y, float size, Color ink) throws IOException {
        content.setNonStrokingColor(ink);
        float at = x;
        for (Run run : fonts.runs(VisualOrder.of(line))) {
            run.write(content, at, y, size);
            at += run.width(size);
        }
    }

    @Override
    public void close() throws IOException {
        if (!fonts.lacking().isEmpty()) {
            write(LACKING.formatted(String.join(" and ", fonts.lacking())), MARGIN, MARGIN - LEAD, TEXT - 1, QUIET);
        }
        content.close();
    }
}
