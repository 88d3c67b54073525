package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.bytes;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.little;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Findings.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebpWriterTests {

    private static final String XMP = Samples.xmp("<photoshop:City>Bergen</photoshop:City>");
    private static final byte[] OLD = ascii(Samples.xmp("<photoshop:City>Bern</photoshop:City>"));
    private static final byte[] EXIF = bytes("49492A00 08000000 0100 3B01 0200 04000000 41464100 00000000");
    /** Lossy, 64 by 48, an odd number of bytes. */
    private static final byte[] LOSSY = chunk("VP8 ", bytes("1000 00 9D012A 4000 3000 010203"));
    /** Lossless, 64 by 48: 14 bits each, less one; bit 28 tells of transparency. */
    private static final byte[] OPAQUE = chunk("VP8L", bytes("2F 3FC00B00 07"));

    private static final byte[] TRANSPARENT = chunk("VP8L", bytes("2F 3FC00B10 07"));

    @ParameterizedTest
    @CsvSource({"VP8, 4", "VP8L opaque, 4", "VP8L transparent, 20"})
    void givesASimpleFileAHeaderThatAnnouncesItsXmp(String kind, int flags) {
        byte[] picture = kind.equals("VP8") ? LOSSY : kind.endsWith("opaque") ? OPAQUE : TRANSPARENT;
        byte[] before = webp(picture);
        Rewritten written = Rewritten.of(before, Rewritten.xmp(XMP));

        assertThat(types(written.bytes())).containsExactly("VP8X", kind.equals("VP8") ? "VP8 " : "VP8L", "XMP ");
        assertThat(header(written.bytes())).isEqualTo(bytes("%02X000000 3F0000 2F0000".formatted(flags)));
        assertThat(written.found(Kind.XMP)).containsExactly(XMP);
        assertThat(Rewritten.picture(written.bytes())).isEqualTo(Rewritten.picture(before));
    }

    @Test
    void keepsTheHeaderAndAllChunksOfAnExtendedFile() {
        byte[] animation = join(chunk("ANIM", bytes("FFFFFFFF 0000")), chunk("ANMF", join(new byte[16], LOSSY)));
        byte[] before = webp(
                extended(0x3A),
                chunk("ICCP", ascii("profile")),
                animation,
                chunk("EXIF", EXIF),
                chunk("zzzz", ascii("own")));
        Rewritten written = Rewritten.of(before, Rewritten.xmp(XMP));

        assertThat(types(written.bytes())).containsExactly("VP8X", "ICCP", "ANIM", "ANMF", "EXIF", "zzzz", "XMP ");
        assertThat(header(written.bytes())).isEqualTo(bytes("3E000000 3F0000 2F0000"));
        assertThat(written.letters()).contains(Rewritten.letters(animation));
        assertThat(written.found(Kind.EXIF))
                .containsExactly(new Rewritten(before).found(Kind.EXIF).get(0));
        assertThat(Rewritten.picture(written.bytes())).isEqualTo(Rewritten.picture(before));
    }

    @ParameterizedTest
    @CsvSource({"'XMP '", "'XMP\0'"})
    void replacesXmpUnderEitherName(String type) {
        Rewritten written = Rewritten.of(webp(extended(4), chunk(type, OLD), LOSSY), Rewritten.xmp(XMP));

        assertThat(written.found(Kind.XMP)).containsExactly(XMP);
        assertThat(types(written.bytes())).containsExactly("VP8X", "VP8 ", "XMP ");
    }

    @ParameterizedTest
    @CsvSource({"''", "'Exif\0\0'"})
    void writesTextsIntoItsExif(String wrapping) {
        byte[] before = webp(extended(8), LOSSY, chunk("EXIF", join(ascii(wrapping), EXIF)));
        Rewritten written = Rewritten.of(before, Rewritten.exif(0x013B, "Zoë Müller"));

        assertThat(written.found(Kind.EXIF))
                .singleElement()
                .asString()
                .startsWith("II")
                .contains("Zoë Müller\0");
        assertThat(written.findings().damages()).isEmpty();
        assertThat(header(written.bytes())[0]).isEqualTo((byte) 8);
    }

    @Test
    void saysHowLongTheFileIs() {
        byte[] written = Rewritten.of(webp(LOSSY), Rewritten.xmp(XMP + " ")).bytes();

        assertThat(buffer(written).getInt(4)).isEqualTo(written.length - 8);
        assertThat(written.length % 2).isZero();
    }

    /** Lossless pictures of large cameras are more than any block of metadata. */
    @Test
    void writesPicturesOfManyMegabytes() {
        byte[] before = webp(chunk("VP8L", join(bytes("2F 3FC00B00"), new byte[17 << 20])));
        byte[] written = Rewritten.of(before, Rewritten.xmp(XMP)).bytes();

        assertThat(Arrays.copyOfRange(written, 30, 30 + before.length - 12))
                .isEqualTo(Arrays.copyOfRange(before, 12, before.length));
    }

    @Test
    void hasOneXmpHoweverOftenItIsWritten() {
        byte[] once = Rewritten.of(webp(LOSSY), Rewritten.xmp(XMP)).bytes();

        assertThat(Rewritten.of(once, Rewritten.xmp(XMP)).bytes()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "010203", "01020304050607"})
    void keepsTheFewBytesBehindTheLastChunk(String behind) {
        byte[] written = Rewritten.of(join(webp(LOSSY), bytes(behind)), Rewritten.xmp(XMP))
                .bytes();

        assertThat(written).endsWith(join(ascii("</x:xmpmeta>"), new byte[XMP.length() & 1], bytes(behind)));
        assertThat(buffer(written).getInt(4)).isEqualTo(written.length - 8 - behind.length() / 2);
    }

    @Test
    void takesAnOddChunkWithoutItsLastByte() {
        byte[] cut = webp(LOSSY);
        Rewritten written = Rewritten.of(Arrays.copyOf(cut, cut.length - 1), Rewritten.xmp(XMP));

        assertThat(types(written.bytes())).containsExactly("VP8X", "VP8 ", "XMP ");
        assertThat(written.found(Kind.XMP)).containsExactly(XMP);
    }

    static List<Arguments> damaged() {
        return List.of(
                Arguments.of("no picture", webp()),
                Arguments.of("a header alone", webp(extended(0))),
                Arguments.of("a header that is cut", webp(chunk("VP8X", bytes("00000000 3F00")), LOSSY)),
                Arguments.of("a picture that is cut", webp(Arrays.copyOf(LOSSY, LOSSY.length - 4))),
                Arguments.of("a picture without size", webp(chunk("VP8 ", bytes("1000")))),
                Arguments.of("a chunk of four gigabytes", webp(LOSSY, ascii("zzzz"), bytes("FFFFFFFF"))),
                Arguments.of("a chunk of two gigabytes", webp(LOSSY, ascii("zzzz"), bytes("FFFFFF7F 00"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damaged")
    void refusesWhatIsDamaged(String damage, byte[] file) {
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> Rewritten.of(file, Rewritten.xmp(XMP)));
    }

    private static byte[] webp(byte[]... chunks) {
        byte[] all = join(chunks);
        return join(ascii("RIFF"), little(4 + all.length), ascii("WEBP"), all);
    }

    private static byte[] chunk(String type, byte[] content) {
        return join(ascii(type), little(content.length), content, new byte[content.length & 1]);
    }

    private static byte[] extended(int flags) {
        return chunk("VP8X", bytes("%02X000000 3F0000 2F0000".formatted(flags)));
    }

    private static byte[] header(byte[] file) {
        return Arrays.copyOfRange(file, 20, 30);
    }

    private static List<String> types(byte[] file) {
        List<String> types = new ArrayList<>();
        for (int at = 12; at < file.length; ) {
            types.add(Rewritten.letters(Arrays.copyOfRange(file, at, at + 4)));
            int length = buffer(file).getInt(at + 4);
            at += 8 + length + (length & 1);
        }
        return types;
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }
}
