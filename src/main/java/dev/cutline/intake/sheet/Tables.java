package dev.cutline.intake.sheet;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import dev.cutline.intake.sheet.TableBuilder.TooMuch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the tables of a file, whatever its name says: CSV and TSV, XLSX, ODS, and those of a DOCX. */
final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Tables() {}

    /**
     * All tables of a file.
     *
     * @throws UnusableCompanion if there are none, or if it is damaged, hostile or more than anybody writes
     */
    static List<Table> read(String name, Path file) {
        try {
            byte[] magic = magic(file);
            if (Arrays.equals(magic, OLD_OFFICE)) {
                throw new UnusableCompanion(name, "is of an old Office kind. Save it as XLSX, DOCX or CSV.");
            }
            return Arrays.equals(magic, ZIP)
                    ? packed(name, file)
                    : List.of(DelimitedText.read(Files.readAllBytes(file)));
        } catch (TooMuch e) {
            throw new UnusableCompanion(name, e.getMessage() + ".");
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new UnusableCompanion(name, "is damaged and can't be read. Save it again, or send it as CSV.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Table> packed(String name, Path file) throws IOException, XMLStreamException {
        return switch (OfficePackage.kind(name, file)) {
            case WORKBOOK -> Workbook.read(file);
            case OPEN_DOCUMENT -> OpenDocument.read(file);
            case WORD -> WordTables.read(file);
        };
    }

    private static byte[] magic(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }
}
