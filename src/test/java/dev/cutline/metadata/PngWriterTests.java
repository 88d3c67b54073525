package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.bytes;
import static dev.cutline.metadata.Samples.chunk;
import static dev.cutline.metadata.Samples.deflated;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.png;
import static dev.cutline.metadata.Samples.u32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PngWriterTests {

    private static final String XMP = Samples.xmp("<photoshop:City>Bergen</photoshop:City>");
    private static final byte[] OLD = ascii(Samples.xmp("<photoshop:City>Bern</photoshop:City>"));
    private static final String KEYWORD = "XML:com.adobe.xmp\0";
    private static final byte[] EXIF = bytes("4D4D002A 00000008 0001 013B 0002 00000004 41464100 00000000");

    @Test
    void putsXmpBehindTheHeaderWithItsChecksum() {
        Rewritten written = Rewritten.of(png(), Rewritten.xmp(XMP));

        assertThat(written.found(Kind.XMP)).containsExactly(XMP);
        ByteBuffer file = ByteBuffer.wrap(written.bytes()).position(8 + 25);
        byte[] chunk = new byte[4 + file.getInt()];
        file.get(chunk);
        CRC32 crc = new CRC32();
        crc.update(chunk);
        assertThat(Rewritten.letters(chunk)).startsWith("iTXt" + KEYWORD + "\0\0\0\0");
        assertThat(file.getInt()).isEqualTo((int) crc.getValue());
    }

    @Test
    void leavesAllOtherChunksAndWhatStandsBehindThePictureByteForByte() {
        byte[] before = join(
                png(
                        chunk("iCCP", ascii("profile\0\0x")),
                        chunk("tEXt", ascii("Comment\0by hand")),
                        chunk("zzZz", ascii("private")),
                        chunk("eXIf", EXIF)),
                ascii("behind the end"));
        byte[] after = Rewritten.of(before, Rewritten.xmp(XMP)).bytes();

        int header = 8 + 25;
        int added = after.length - before.length;
        assertThat(Arrays.copyOf(after, header)).isEqualTo(Arrays.copyOf(before, header));
        assertThat(Arrays.copyOfRange(after, header + added, after.length))
                .isEqualTo(Arrays.copyOfRange(before, header, before.length));
        assertThat(Rewritten.picture(after)).isEqualTo(Rewritten.picture(before));
    }

    static Stream<Arguments> placesOfXmp() {
        byte[] app1 = join(ascii(Samples.XMP_HEADER), OLD);
        return Stream.of(
                Arguments.of("iTXt", chunk("iTXt", join(ascii(KEYWORD + "\0\0\0\0"), OLD))),
                Arguments.of("iTXt, packed", chunk("iTXt", join(ascii(KEYWORD + "\u0001\0en\0x\0"), deflated(OLD)))),
                Arguments.of("zTXt", chunk("zTXt", join(ascii(KEYWORD + "\0"), deflated(OLD)))),
                Arguments.of("tEXt", chunk("tEXt", join(ascii(KEYWORD), OLD))),
                Arguments.of("raw profile", profile("xmp", OLD)),
                Arguments.of("raw profile APP1", profile("APP1", app1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("placesOfXmp")
    void leavesNoOldXmpWhereverItStood(String place, byte[] chunk) {
        byte[] before = png(chunk);
        assertThat(new Rewritten(before).found(Kind.XMP)).hasSize(1);

        Rewritten written = Rewritten.of(before, Rewritten.xmp(XMP));

        assertThat(written.found(Kind.XMP)).containsExactly(XMP);
        assertThat(Rewritten.picture(written.bytes())).isEqualTo(Rewritten.picture(before));
    }

    @Test
    void keepsExifAndIimThatStandInRawProfiles() {
        byte[] iim = Samples.dataset(110, ascii("AFP"));
        byte[] before =
                png(profile("exif", join(ascii("Exif\0\0"), EXIF)), profile("iptc", iim), profile("APP1", EXIF));
        Rewritten written = Rewritten.of(before, Rewritten.xmp(XMP));

        assertThat(written.found(Kind.EXIF))
                .isEqualTo(new Rewritten(before).found(Kind.EXIF))
                .hasSize(2);
        assertThat(written.found(Kind.IIM)).containsExactly(Rewritten.letters(iim));
    }

    @Test
    void keepsAChunkOfTextThatIsDamaged() {
        byte[] damaged = chunk("zTXt", ascii("Raw profile type xmp\0\0no zlib"));

        assertThat(Rewritten.of(png(damaged), Rewritten.xmp(XMP)).letters()).contains(Rewritten.letters(damaged));
    }

    @Test
    void writesTextsIntoItsExif() {
        Rewritten written = Rewritten.of(png(chunk("eXIf", EXIF)), Rewritten.exif(0x013B, "Zoë Müller"));

        assertThat(written.found(Kind.EXIF)).singleElement().asString().contains("Zoë Müller\0");
        assertThat(written.findings().damages()).isEmpty();
        assertThat(written.found(Kind.XMP)).isEmpty();
    }

    @Test
    void hasOneXmpHoweverOftenItIsWritten() {
        byte[] once = Rewritten.of(png(), Rewritten.xmp(XMP)).bytes();

        assertThat(Rewritten.of(once, Rewritten.xmp(XMP)).bytes()).isEqualTo(once);
    }

    static List<Arguments> damaged() {
        byte[] start = bytes("89504E470D0A1A0A");
        byte[] header = chunk("IHDR", join(u32(64), u32(48), bytes("08 02 00 00 00")));
        return List.of(
                Arguments.of("nothing behind the signature", start),
                Arguments.of("no header", join(start, chunk("IDAT", bytes("1234")), chunk("IEND", new byte[0]))),
                Arguments.of("two headers", png(header)),
                Arguments.of(
                        "a chunk that is longer than the file", join(start, header, bytes("00000100 49444154 00"))),
                Arguments.of("a chunk of four gigabytes", join(start, header, bytes("FFFFFFFF 49444154 0000"))),
                Arguments.of("a chunk without checksum", join(start, header, bytes("00000001 49444154 00"))),
                Arguments.of("half a chunk's head", join(start, header, bytes("0000"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void refusesWhatIsDamaged(String damage, byte[] file) {
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> Rewritten.of(file, Rewritten.xmp(XMP)));
    }

    /** As ImageMagick writes them. */
    private static byte[] profile(String name, byte[] content) {
        String hex = HexFormat.of().formatHex(content);
        byte[] text = ascii("\n" + name + "\n" + hex.length() / 2 + "\n" + hex + "\n");
        return chunk("zTXt", join(ascii("Raw profile type " + name + "\0\0"), deflated(text)));
    }
}
