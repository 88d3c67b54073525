package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.dataset;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.metadata.TiffFile.Directory;
import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Rewriter;
import dev.cutline.metadata.container.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class TiffWriterTests {

    private static final String XMP = Samples.xmp("<photoshop:City>Bergen</photoshop:City>");
    private static final List<ByteOrder> ORDERS = List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN);
    private static final int ARTIST = 0x013B;
    private static final int PHOTOSHOP = 0x8649;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("ORDERS")
    void movesNothingAndPutsWhatIsNewBehindTheRest(ByteOrder order) {
        byte[] before = pages(order);
        byte[] after = Rewritten.of(before, Rewritten.xmp(XMP)).bytes();

        assertThat(Arrays.copyOf(after, 4)).isEqualTo(Arrays.copyOf(before, 4));
        assertThat(Arrays.copyOfRange(after, 8, before.length)).isEqualTo(Arrays.copyOfRange(before, 8, before.length));
        assertThat(new Rewritten(after).found(Kind.XMP)).containsExactly(XMP);
        assertThat(Rewritten.picture(after))
                .isEqualTo(Rewritten.picture(before))
                .hasSize(8);
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void keepsThePagesBehindTheFirstAndTheDirectoriesBelow(ByteOrder order) throws IOException {
        Metadata metadata = read(Rewritten.of(pages(order), Rewritten.xmp(XMP)).bytes());

        assertThat(metadata.warnings()).isEmpty();
        assertThat(metadata.width()).isEqualTo(64);
        assertThat(metadata.exif())
                .containsEntry("IFD0:Artist", "AFP")
                .containsEntry("ExifIFD:DateTimeOriginal", "2023-03-17T08:15:00")
                .containsEntry("IFD1:Artist", "dpa");
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void sortsItsEntriesByTag(ByteOrder order) {
        byte[] file = Rewritten.of(pages(order), Rewritten.iim(dataset(110, ascii("AFP"))))
                .bytes();

        assertThat(TiffFile.tags(file)).isSorted().doesNotHaveDuplicates().contains(ARTIST, 0x83BB, PHOTOSHOP);
    }

    @ParameterizedTest
    @CsvSource({"''", "A", "dpa", "AFP!", "Zoë Müller", "정연제"})
    void writesTextsOfAnyLength(String artist) throws IOException {
        for (ByteOrder order : ORDERS) {
            Rewritten written = Rewritten.of(pages(order), Rewritten.exif(ARTIST, artist));

            assertThat(read(written.bytes()).warnings()).isEmpty();
            assertThat(String.valueOf(read(written.bytes()).exif().getOrDefault("IFD0:Artist", "")))
                    .isEqualTo(artist);
        }
    }

    @Test
    void keepsPhotoshopsOtherResourcesAndRenewsTheDigest() throws IOException {
        byte[] path = resource(0x07D0, ascii("a clipping path"));
        byte[] old = join(resource(0x0425, new byte[16]), path, resource(0x0404, dataset(110, ascii("dpa"))));
        byte[] before = new TiffFile(ByteOrder.BIG_ENDIAN)
                .directory(first -> first.picture().bytes(PHOTOSHOP, 1, old))
                .file();
        Rewritten written = Rewritten.of(before, Rewritten.iim(dataset(110, ascii("AFP"))));

        assertThat(written.found(Kind.IIM)).containsExactly(Rewritten.letters(dataset(110, ascii("AFP"))));
        assertThat(TiffFile.value(written.bytes(), PHOTOSHOP)).endsWith(path);
        assertThat(read(written.bytes()).digest()).isEqualTo(Metadata.Digest.MATCHES);
    }

    @Test
    void hasOneXmpHoweverOftenItIsWritten() {
        byte[] once =
                Rewritten.of(pages(ByteOrder.BIG_ENDIAN), Rewritten.xmp(XMP)).bytes();
        Rewritten twice = Rewritten.of(once, Rewritten.xmp(XMP.replace("Bergen", "Oslo")));

        assertThat(twice.found(Kind.XMP)).containsExactly(XMP.replace("Bergen", "Oslo"));
    }

    /** A type that TIFF 6.0 doesn't have, a value that lies outside: others may know what to do with them. */
    @Test
    void keepsEntriesThatItDoesNotUnderstand() {
        for (ByteOrder order : ORDERS) {
            byte[] before = new TiffFile(order)
                    .directory(first ->
                            first.picture().entry(0xC001, 99, 1, 0x01020304).entry(0xC002, 4, 1_000, 0x7FFFFFF0))
                    .file();
            byte[] after = Rewritten.of(before, Rewritten.xmp(XMP)).bytes();

            assertThat(TiffFile.tags(after)).contains(0xC001, 0xC002);
            assertThat(TiffFile.entry(after, 0xC001)).isEqualTo(TiffFile.entry(before, 0xC001));
            assertThat(TiffFile.entry(after, 0xC002)).isEqualTo(TiffFile.entry(before, 0xC002));
        }
    }

    static Stream<Arguments> hopeless() {
        return Stream.of(
                Arguments.of("nothing behind the header", ascii("MM\0*\0\0\0\u0008")),
                Arguments.of("a first directory outside", ascii("II*\0\u00ff\u00ff\u00ff\u007f")),
                Arguments.of("a directory without entries", ascii("MM\0*\0\0\0\u0008\0\0\0\0\0\0")),
                Arguments.of("an endless directory", ascii("MM\0*\0\0\0\u0008\u00ff\u00ff")),
                Arguments.of("BigTIFF", bigTiff()),
                Arguments.of("no end of the directory", cut(pages(ByteOrder.BIG_ENDIAN))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hopeless")
    void refusesWhatItCannotRead(String fault, byte[] file) {
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> Rewritten.of(file, Rewritten.xmp(XMP)));
    }

    @Test
    void refusesWhatItsOffsetsCouldNotReach() throws IOException {
        Path file = Files.write(folder.resolve("large.tif"), pages(ByteOrder.LITTLE_ENDIAN));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), 0xFFFF_FFF0L); // takes no room on the disk

            assertThatExceptionOfType(Damaged.class)
                    .isThrownBy(() -> Rewriter.write(
                            Source.of(channel),
                            "image/tiff",
                            Rewritten.xmp(XMP),
                            Channels.newChannel(OutputStream.nullOutputStream())))
                    .withMessageContaining("four gigabytes");
        }
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                odd("directories in a circle", first -> first.picture(), 8),
                odd(
                        "a picture that lies outside",
                        first -> first.entry(0x0111, 4, 1, 0x7FFFFFFF).entry(0x0117, 4, 1, 4)),
                odd(
                        "a picture on top of the directory",
                        first -> first.entry(0x0111, 4, 1, 0).entry(0x0117, 4, 1, 12)),
                odd(
                        "a directory for EXIF that is the first one",
                        first -> first.picture().entry(0x8769, 4, 1, 8)),
                odd("two places of the picture", first -> first.picture().entry(0x0111, 4, 1, 0)));
    }

    /** Either the picture is the very same or there is no copy: never a file with another one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void writesTheVeryPictureOrNothing(String fault, byte[] file) throws IOException {
        Path source = Files.write(folder.resolve("odd.tif"), file);
        Path target = folder.resolve("copy.tif");
        try {
            new MetadataWriter().write(source, target, Map.of("creditLine", "AFP"));
            assertThat(ImageData.sha256(target)).isEqualTo(ImageData.sha256(source));
            assertThat(new MetadataReader().read(target).xmp()).containsEntry("photoshop:Credit", "AFP");
        } catch (NotWritable refused) {
            assertThat(target).doesNotExist();
        }
        assertThat(Files.readAllBytes(source)).isEqualTo(file);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    private static Arguments odd(String fault, Consumer<Directory> first, int... next) {
        TiffFile file = new TiffFile(ByteOrder.LITTLE_ENDIAN).directory(first);
        return Arguments.of(fault, next.length == 0 ? file.file() : file.fileWithNext(next[0]));
    }

    /** Two pages, and a directory of the camera's settings below the first. */
    private static byte[] pages(ByteOrder order) {
        return new TiffFile(order)
                .directory(first -> first.picture()
                        .text(ARTIST, "AFP")
                        .below(0x8769, exif -> exif.text(0x9003, "2023:03:17 08:15:00")))
                .directory(second -> second.picture().text(ARTIST, "dpa"))
                .file();
    }

    private static byte[] bigTiff() {
        return Samples.bytes("4D4D002B 0008 0000 0000000000000010 0000000000000001"
                + "0100 0004 0000000000000001 0000004000000000 0000000000000000");
    }

    private static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, 8 + 2 + 3 * 12);
    }

    private Metadata read(byte[] file) throws IOException {
        return new MetadataReader().read(Files.write(folder.resolve("read.tif"), file));
    }
}
