package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.app1;
import static dev.cutline.metadata.Samples.app13;
import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.box;
import static dev.cutline.metadata.Samples.bytes;
import static dev.cutline.metadata.Samples.chunk;
import static dev.cutline.metadata.Samples.dataset;
import static dev.cutline.metadata.Samples.deflated;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.jpeg;
import static dev.cutline.metadata.Samples.png;
import static dev.cutline.metadata.Samples.resource;
import static dev.cutline.metadata.Samples.segment;
import static dev.cutline.metadata.Samples.u16;
import static dev.cutline.metadata.Samples.u32;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The odd places where programs put metadata. */
class ContainerTests {

    private static final byte[] CREDIT = dataset(110, ascii("AFP"));
    private static final String CITY = Samples.xmp("<photoshop:City>Bern</photoshop:City>");

    @TempDir
    private Path folder;

    @Test
    void joinsIimThatIsSplitOverSegments() throws IOException {
        byte[] resource = resource(0x0404, join(CREDIT, dataset(120, ascii("Caption"))));
        byte[] split =
                jpeg(app13(Arrays.copyOf(resource, 25)), app13(Arrays.copyOfRange(resource, 25, resource.length)));

        assertThat(read(split).iim()).containsExactly(Map.of("2:110", "AFP", "2:120", "Caption"));
    }

    @Test
    void keepsTwoIimBlocksApart() throws IOException {
        byte[] two = jpeg(app13(resource(0x0404, CREDIT)), app13(resource(0x0404, dataset(110, ascii("dpa")))));

        assertThat(read(two).iim()).containsExactly(Map.of("2:110", "AFP"), Map.of("2:110", "dpa"));
    }

    @Test
    void readsIimInAFotoStationTrailer() throws IOException {
        byte[] trailer = join(CREDIT, u16(1), u32(CREDIT.length + 10), bytes("A1B2C3D4"));

        assertThat(read(join(jpeg(), trailer)).iim()).containsExactly(Map.of("2:110", "AFP"));
    }

    @Test
    void readsIimInAnAfcpTrailer() throws IOException {
        byte[] picture = jpeg();
        int directory = picture.length + CREDIT.length;
        byte[] afcp = join(
                CREDIT,
                join(ascii("AXS!\u0001\0"), u16(1), u32(0), ascii("IPTC"), u32(CREDIT.length), u32(picture.length)),
                join(ascii("AXS!"), u32(directory), u32(0)));

        assertThat(read(join(picture, afcp)).iim()).containsExactly(Map.of("2:110", "AFP"));
    }

    @Test
    void readsXmpBehindAnOddHeader() throws IOException {
        byte[] odd = jpeg(segment(0xE1, join(ascii("XMP\0"), ascii("<?xpacket begin='' id=''?>"), ascii(CITY))));

        assertThat(read(odd).xmp()).containsEntry("photoshop:City", "Bern");
    }

    @Test
    void joinsExtendedXmp() throws IOException {
        String guid = "0123456789ABCDEF0123456789ABCDEF";
        byte[] extended = ascii(CITY);
        String main = Samples.xmp(
                "<n:HasExtendedXMP xmlns:n='http://ns.adobe.com/xmp/note/'>" + guid + "</n:HasExtendedXMP>");
        byte[] second = part(guid, extended, 100, extended.length);
        byte[] first = part(guid, extended, 0, 100);

        assertThat(read(jpeg(app1(main), second, first)).xmp()).containsEntry("photoshop:City", "Bern");
        assertThat(read(jpeg(app1(main), second)).warnings())
                .extracting(Metadata.Warning::code)
                .containsExactly("xmp-extension");
    }

    private static byte[] part(String guid, byte[] packet, int from, int to) {
        return segment(
                0xE1,
                join(
                        ascii("http://ns.adobe.com/xmp/extension/\0"),
                        join(ascii(guid), u32(packet.length), u32(from)),
                        Arrays.copyOfRange(packet, from, to)));
    }

    @Test
    void readsRawProfilesInPng() throws IOException {
        String hex = HexFormat.of().formatHex(resource(0x0404, CREDIT));
        byte[] profile = ascii("\niptc\n" + hex.length() / 2 + "\n" + hex + "\n");
        byte[] compressed = png(chunk("zTXt", join(ascii("Raw profile type iptc\0\0"), deflated(profile))));
        byte[] plain = png(chunk("tEXt", join(ascii("Raw profile type iptc\0"), profile)));

        assertThat(read(compressed).iim()).containsExactly(Map.of("2:110", "AFP"));
        assertThat(read(plain).iim()).containsExactly(Map.of("2:110", "AFP"));
    }

    @Test
    void believesNoDigestThatWasCopiedIntoPng() throws IOException {
        byte[] resources = join(resource(0x0404, CREDIT), resource(0x0425, bytes("00112233445566778899AABBCCDDEEFF")));
        String hex = HexFormat.of().formatHex(resources);
        byte[] profile = ascii("\n8bim\n" + resources.length + "\n" + hex + "\n");
        Metadata metadata = read(png(chunk("tEXt", join(ascii("Raw profile type 8bim\0"), profile))));

        assertThat(metadata.iim()).containsExactly(Map.of("2:110", "AFP"));
        assertThat(metadata.digest()).isEqualTo(Metadata.Digest.ABSENT);
    }

    @Test
    void readsCompressedXmpInPng() throws IOException {
        byte[] file = png(chunk("iTXt", join(ascii("XML:com.adobe.xmp\0\u0001\0en\0\0"), deflated(ascii(CITY)))));

        assertThat(read(file).xmp()).containsEntry("photoshop:City", "Bern");
    }

    @Test
    void readsBrotliBoxesInJpegXl() throws IOException {
        byte[] packet = ascii(CITY);
        int bits = packet.length - 1 << 4 | 1 << 20;
        byte[] brotli = join(new byte[] {(byte) bits, (byte) (bits >> 8), (byte) (bits >> 16)}, packet, bytes("03"));
        byte[] file = join(
                bytes("0000000C 4A584C20 0D0A870A"),
                box("ftyp", ascii("jxl \0\0\0\0jxl ")),
                box("brob", ascii("xml "), brotli));

        assertThat(read(file).xmp()).containsEntry("photoshop:City", "Bern");
    }

    /** ExifTool deletes an item by leaving its place in the table, with a length of zero. */
    @Test
    void joinsThePartsOfAnItemInHeifAndPassesOverDeletedOnes() throws IOException {
        byte[] packet = ascii(CITY);
        byte[] type = box("ftyp", ascii("heic\0\0\0\0heic"));
        byte[] data = box("mdat", packet);
        int first = type.length + 8;
        byte[] deleted = join(u16(1), u16(0), u16(1), u32(0), u32(0));
        byte[] split = join(u16(2), u16(0), u16(2), u32(first), u32(40), u32(first + 40), u32(packet.length - 40));
        byte[] meta = box(
                "meta",
                u32(0),
                box("iinf", u32(0), u16(2), item(1, "Exif", ""), item(2, "mime", "\0application/rdf+xml\0")),
                box("iloc", u32(0), bytes("4400"), u16(2), deleted, split));

        Metadata metadata = read(join(type, data, meta));

        assertThat(metadata.xmp()).containsEntry("photoshop:City", "Bern");
        assertThat(metadata.warnings()).isEmpty();
    }

    private static byte[] item(int id, String type, String name) {
        return box("infe", bytes("02000000"), u16(id), u16(0), ascii(type + name));
    }

    @Test
    void readsPhotoshopResourcesInEps() throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(resource(0x0404, CREDIT));
        String eps = "%!PS-Adobe-3.0 EPSF-3.0\n%BeginPhotoshop: " + hex.length() / 2 + "\n% " + hex
                + "\n%EndPhotoshop\nshowpage\n<?xpacket begin='' id=''?>" + CITY + "<?xpacket end='w'?>";

        assertThat(read(ascii(eps)).iim()).containsExactly(Map.of("2:110", "AFP"));
        assertThat(read(ascii(eps)).xmp()).containsEntry("photoshop:City", "Bern");
    }

    @Test
    void readsSidecarsInUtf16() throws IOException {
        byte[] sidecar = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + CITY).getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(sidecar).xmp()).containsEntry("photoshop:City", "Bern");
    }

    @Test
    void tellsWhetherTheIimIsNewer() throws IOException {
        byte[] digest = bytes("00112233445566778899AABBCCDDEEFF");

        assertThat(read(jpeg(app13(join(resource(0x0404, CREDIT), resource(0x0425, digest)))))
                        .digest())
                .isEqualTo(Metadata.Digest.DIFFERS);
        assertThat(read(jpeg(app13(resource(0x0404, CREDIT)))).digest()).isEqualTo(Metadata.Digest.ABSENT);
    }

    @Test
    void takesAPageOfSeveralForThePicture() throws IOException {
        Metadata metadata = read(Samples.bytes("4D4D002A 00000008 0003 00FE 0004 00000001 00000002"
                + "0100 0003 00000001 00960000 0101 0003 00000001 00640000 00000000"));

        assertThat(metadata.width()).isEqualTo(150);
        assertThat(metadata.height()).isEqualTo(100);
    }

    /** Eight bytes for each number, place and value: for scans of more than four gigabytes. */
    @Test
    void readsBigTiffInBothOrders() throws IOException {
        String big = "4D4D002B 0008 0000 0000000000000010 0000000000000004"
                + "0100 0004 0000000000000001 0000004000000000 0101 0004 0000000000000001 0000003000000000"
                + "013B 0002 0000000000000006 4C656E6142000000"
                + "02BC 0001 %016X 0000000000000070 0000000000000000".formatted(CITY.length());
        String little = "49492B00 0800 0000 1000000000000000 0300000000000000"
                + "0001 0400 0100000000000000 4000000000000000 0101 0400 0100000000000000 3000000000000000"
                + "3B01 0200 0900000000000000 5C00000000000000 0000000000000000 4272616E6474204C00";

        Metadata first = read(join(bytes(big), ascii(CITY)));
        assertThat(first.warnings()).isEmpty();
        assertThat(first.width()).isEqualTo(64);
        assertThat(first.exif()).containsEntry("IFD0:Artist", "LenaB");
        assertThat(first.xmp()).containsEntry("photoshop:City", "Bern");
        Metadata second = read(bytes(little));
        assertThat(second.warnings()).isEmpty();
        assertThat(second.height()).isEqualTo(48);
        assertThat(second.exif()).containsEntry("IFD0:Artist", "Brandt L");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4D4D002B 0008 0000 7FFFFFFFFFFFFFFF",
                "4D4D002B 0008 0000 FFFFFFFFFFFFFFF0",
                "4D4D002B 0008 0000 0000000000000010 7FFFFFFFFFFFFFFF 0100",
                "4D4D002B 0008 0000 0000000000000010 FFFFFFFFFFFFFFFF 0100",
                "4D4D002B 0008 0000 0000000000000010 0000000000000001 02BC 0001 7FFFFFFFFFFFFFFF 0000000000000010",
                "4D4D002B 0008 0000 0000000000000010 0000000000000001 02BC 000C 2000000000000001 0000000000000010",
                "4D4D002B 0008 0000 0000000000000010 0000000000000001 013B 0002 0000000000000010 7FFFFFFFFFFFFFF8",
                "4D4D002B 0008 0000 0000000000000010 0000000000000000 0000000000000010"
            })
    void tellsOfNumbersInBigTiffThatCannotBe(String file) throws IOException {
        Metadata metadata = read(bytes(file));

        assertThat(metadata.exif()).isEmpty();
        assertThat(metadata.warnings()).isNotEmpty();
    }

    @Test
    void readsNoPictureData() throws IOException {
        Path file = folder.resolve("large.jpg");
        Files.write(file, join(jpeg(app1(CITY)), new byte[1024]));
        try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(64L << 30);
            channel.write(ByteBuffer.allocate(16));
        }
        long start = System.nanoTime();

        assertThat(new MetadataReader().read(file).xmp()).containsEntry("photoshop:City", "Bern");
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
    }

    private Metadata read(byte[] content) throws IOException {
        return new MetadataReader().read(Files.write(folder.resolve("file"), content));
    }
}
