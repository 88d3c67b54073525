package dev.cutline.metadata;

import static dev.cutline.metadata.MetadataWriterTests.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.Metadata.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only JPEG files have: segments of 64 kB, IIM, several pictures in one file. */
class JpegWriterTests {

    private final MetadataWriter writer = new MetadataWriter();
    private final MetadataReader reader = new MetadataReader();

    @TempDir
    private Path folder;

    @Test
    void writesIimInUtf8CutAtItsLimitsWithItsDigest() throws IOException {
        Metadata metadata = reader.read(write(file(Samples.jpeg()), CHANGE));

        assertThat(metadata.iim().get(0))
                .containsEntry("2:110", "JUNG YEON-JE/AFP via Getty Image")
                .containsEntry("2:080", List.of("Zoë Müller", "정연제"))
                .containsEntry("2:055", "2023-03-17")
                .containsEntry("2:060", "08:15:00+09:00")
                .containsEntry("2:120", "A caption 😀");
        assertThat(metadata.digest()).isEqualTo(Digest.MATCHES);
    }

    @Test
    void turnsOldIimIntoUtf8AndKeepsItsOtherDatasets() throws IOException {
        byte[] latin = Samples.join(
                Samples.dataset(90, "Zürich", StandardCharsets.ISO_8859_1), Samples.dataset(75, Samples.ascii("p")));
        byte[] path = Samples.resource(0x07D0, Samples.ascii("a path"));
        Path source = file(Samples.jpeg(Samples.app13(Samples.join(path, Samples.resource(0x0404, latin)))));
        Path target = write(source, Map.of("creditLine", "AFP"));

        assertThat(reader.read(target).iim()).containsExactly(Map.of("2:090", "Zürich", "2:075", "p", "2:110", "AFP"));
        assertThat(Files.readString(target, StandardCharsets.ISO_8859_1)).contains("a path", "Z\u00c3\u00bcrich");
    }

    /** Maker's notes and a thumbnail can fill the one segment that JPEG has for it. */
    @ParameterizedTest
    @CsvSource({"65000, exif-full, Old", "60000, , A caption that is somewhat longer"})
    void leavesTheTextsOfExifWhereItIsFull(int length, String warning, String text) throws IOException {
        byte[] exif = new TiffFile(ByteOrder.LITTLE_ENDIAN)
                .directory(first -> first.text(0x010E, "Old").bytes(0x927C, 7, new byte[length]))
                .file();
        Path source = file(Samples.jpeg(Samples.segment(0xE1, Samples.join(Samples.ascii("Exif\0\0"), exif))));
        Path target = folder.resolve("target");
        String caption = "A caption that is somewhat longer";
        List<Metadata.Warning> warnings = writer.write(source, target, Map.of("description", caption.repeat(20)));
        Metadata metadata = reader.read(target);

        assertThat(warnings)
                .extracting(Metadata.Warning::code)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
        assertThat(metadata.xmp()).containsEntry("dc:description", Map.of("x-default", caption.repeat(20)));
        assertThat(metadata.exif().get("IFD0:ImageDescription")).asString().startsWith(text);
        assertThat(ImageData.sha256(target)).isEqualTo(ImageData.sha256(source));
    }

    @Test
    void extendsXmpThatIsTooLongForASegment() throws IOException {
        String text = "A very long description. ".repeat(8_000).strip();
        Path target = write(file(Samples.jpeg()), Map.of("extDescrAccessibility", text, "creditLine", "AFP"));

        assertThat(reader.read(target).xmp())
                .containsEntry("Iptc4xmpCore:ExtDescrAccessibility", Map.of("x-default", text))
                .containsEntry("photoshop:Credit", "AFP");
        assertThat(Files.readAllBytes(write(target, Map.of("creditLine", "AFP"))))
                .isEqualTo(Files.readAllBytes(target));
    }

    @Test
    void keepsAMultiPictureIndexPointingAtItsPictures() throws IOException {
        byte[] index = Samples.join(
                Samples.ascii("MPF\0"),
                Samples.bytes("4D4D002A 00000008 0001 B002 0007 00000010 0000001A 00000000"),
                Samples.bytes("00000000 00000004 0000FFFF 00000000"));
        byte[] front =
                Samples.jpeg(Samples.segment(0xE2, index), Samples.app1(Samples.xmp("<dc:source>x</dc:source>")));
        int base = 2 + 4 + 4;
        ByteBuffer.wrap(front).putInt(base + 0x1A + 8, front.length - base);
        Path target = write(file(Samples.join(front, Samples.ascii("SECOND"))), CHANGE);

        String written = Files.readString(target, StandardCharsets.ISO_8859_1);
        int header = written.indexOf("MPF\0") + 4;
        int offset = ByteBuffer.wrap(Files.readAllBytes(target)).getInt(header + 0x1A + 8);
        assertThat(written.substring(header + offset)).isEqualTo("SECOND");
    }

    @Test
    void announcesThatASignatureBreaks() throws IOException {
        Path source = file(Samples.jpeg(Samples.segment(0xEB, Samples.ascii("JP\0\0jumb...c2pa"))));

        assertThat(writer.write(source, source, CHANGE))
                .extracting(Metadata.Warning::code)
                .containsExactly("c2pa-broken");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("source"), content);
    }

    private Path write(Path source, Map<String, Object> changes) {
        Path target = folder.resolve("target");
        assertThat(writer.write(source, target, changes)).isEmpty();
        return target;
    }
}
