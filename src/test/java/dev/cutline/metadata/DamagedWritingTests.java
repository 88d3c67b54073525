package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file: a copy has the same picture and says what it was told, or there is no copy. */
class DamagedWritingTests {

    private static final int MUTATIONS = Integer.getInteger("cutline.damage.mutations", 2_000) / 4;
    private static final Map<String, Object> CHANGE =
            Map.of("creditLine", "AFP", "creatorNames", List.of("Zoë Müller"));

    private final MetadataWriter writer = new MetadataWriter();
    private final MetadataReader reader = new MetadataReader();

    @TempDir
    private Path folder;

    static Stream<byte[]> files() {
        byte[] exif = tiff(ByteOrder.LITTLE_ENDIAN);
        byte[] xmp = Samples.ascii(Samples.xmp("<photoshop:City>Bern</photoshop:City>"));
        byte[] iim = Samples.resource(0x0404, Samples.dataset(110, Samples.ascii("dpa")));
        return Stream.of(
                Samples.jpeg(
                        Samples.segment(0xE1, Samples.join(Samples.ascii("Exif\0\0"), exif)),
                        Samples.app13(iim),
                        Samples.app1(new String(xmp, StandardCharsets.ISO_8859_1))),
                Samples.png(
                        Samples.chunk("eXIf", exif),
                        Samples.chunk("iTXt", Samples.join(Samples.ascii("XML:com.adobe.xmp\0\0\0\0\0"), xmp)),
                        Samples.chunk("tEXt", Samples.ascii("Raw profile type iptc\0\niptc\n4\n1c026e00"))),
                webp(exif, xmp),
                tiff(ByteOrder.BIG_ENDIAN),
                exif);
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesTheVeryPictureOrNothing(byte[] file) throws IOException {
        Random random = new Random(file.length);
        int written = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = i % 10 == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : mutated(file, random);
            written += isWritten(damaged) ? 1 : 0;
        }
        assertThat(written).as("some of it is harmless").isPositive();
    }

    private boolean isWritten(byte[] damaged) throws IOException {
        Path source = Files.write(folder.resolve("source"), damaged);
        Path target = folder.resolve("target");
        Files.deleteIfExists(target);
        String as = HexFormat.of().formatHex(damaged);
        try {
            writer.write(source, target, CHANGE);
        } catch (NotWritable refused) {
            assertThat(target).as(as).doesNotExist();
            return false;
        }
        assertThat(ImageData.sha256(target)).as(as).isEqualTo(ImageData.sha256(source));
        assertThat(reader.read(target).xmp())
                .as(as)
                .containsEntry("photoshop:Credit", "AFP")
                .containsEntry("dc:creator", List.of("Zoë Müller"));
        return true;
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0xFF : 0);
        }
        return bytes;
    }

    private static byte[] tiff(ByteOrder order) {
        return new TiffFile(order)
                .directory(first -> first.picture()
                        .text(0x013B, "Lena Brandt")
                        .bytes(0x02BC, 1, Samples.ascii(Samples.xmp("<photoshop:City>Bern</photoshop:City>")))
                        .bytes(0x8649, 1, Samples.resource(0x0404, Samples.dataset(110, Samples.ascii("dpa"))))
                        .below(0x8769, exif -> exif.text(0x9003, "2023:03:17 08:15:00")))
                .directory(second -> second.picture())
                .file();
    }

    private static byte[] webp(byte[] exif, byte[] xmp) {
        byte[] chunks = Samples.join(
                chunk("VP8X", Samples.bytes("0C000000 3F0000 2F0000")),
                chunk("VP8 ", Samples.bytes("1000 00 9D012A 4000 3000 010203")),
                chunk("EXIF", exif),
                chunk("XMP ", xmp));
        return Samples.join(Samples.ascii("RIFF"), Samples.little(4 + chunks.length), Samples.ascii("WEBP"), chunks);
    }

    private static byte[] chunk(String type, byte[] content) {
        return Samples.join(Samples.ascii(type), Samples.little(content.length), content, new byte[content.length & 1]);
    }
}
