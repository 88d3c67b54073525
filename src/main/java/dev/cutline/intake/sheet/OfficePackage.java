package dev.cutline.intake.sheet;

import dev.cutline.desk.reception.Refusal.UnusableCompanion;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The zip that an office document is. */
final class OfficePackage {

    private static final long MOST = 64L << 20;
    private static final int MOST_PARTS = 5_000;

    private OfficePackage() {}

    enum Kind {
        WORKBOOK,
        OPEN_DOCUMENT,
        WORD
    }

    /** Reads one part of a document. */
    interface PartReader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * What kind of document it is, once its parts were found to be no bomb and to hold no macros.
     *
     * @throws UnusableCompanion otherwise
     */
    static Kind kind(String name, Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(name, zip);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Kind.WORKBOOK;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Kind.WORD;
            }
            if (zip.getEntry("content.xml") != null) {
                return Kind.OPEN_DOCUMENT;
            }
        } catch (ZipException e) {
            throw new UnusableCompanion(
                    name, "is damaged: its parts can't be unpacked. Ask the sender for it once more.");
        }
        throw new UnusableCompanion(name, "is a zip but no spreadsheet or document. Send its files one by one.");
    }

    /** Reads a part as XML that refers to nothing outside. */
    static <T> T read(Path file, String part, PartReader<T> reader) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream content = new Bounded(zip.getInputStream(new ZipEntry(part)))) {
            return reader.read(ClosedXml.open(content));
        }
    }

    private static void check(String name, ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new UnusableCompanion(name, "has more than %,d parts. No caption sheet has.".formatted(MOST_PARTS));
        }
        long size = 0;
        byte[] buffer = new byte[1 << 14];
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            if (isMacro(part.getName())) {
                throw new UnusableCompanion(name, "holds macros. Save it without them, as XLSX, ODS or DOCX.");
            }
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    size += read;
                    if (size > MOST) {
                        throw new UnusableCompanion(
                                name, "unpacks to more than %d MB. Split it, or send it as CSV.".formatted(MOST >> 20));
                    }
                }
            }
        }
    }

    private static boolean isMacro(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    /** Ends where no honest part reaches: the file could have been exchanged since it was checked. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST;

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = left <= 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }
    }
}
