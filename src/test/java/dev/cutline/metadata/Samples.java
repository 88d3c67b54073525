package dev.cutline.metadata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/** Small files of several kinds, put together byte by byte, with the same metadata in each. */
final class Samples {

    static final String XMP_HEADER = "http://ns.adobe.com/xap/1.0/\0";
    private static final byte[] PICTURE = bytes("FFC0 0011 08 0030 0040 03 012200 021101 031101"
            + "FFDA 000C 03 0100 0211 0311 003F00 1234 FF00 5678 FFD9");

    private Samples() {}

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] u16(int number) {
        return ByteBuffer.allocate(2).putShort((short) number).array();
    }

    static byte[] u32(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    /** An XMP packet without wrapper, with these properties in it. */
    static String xmp(String properties) {
        return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' xmlns:exif='http://ns.adobe.com/exif/1.0/'"
                + " xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/' xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/'"
                + " xmlns:ext='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'>" + properties
                + "</rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    static byte[] dataset(int number, byte[] value) {
        return join(new byte[] {0x1C, 2, (byte) number}, u16(value.length), value);
    }

    static byte[] dataset(int number, String value, Charset charset) {
        return dataset(number, value.getBytes(charset));
    }

    static byte[] resource(int number, byte[] content) {
        return join(ascii("8BIM"), u16(number), u16(0), u32(content.length), content, new byte[content.length & 1]);
    }

    static byte[] segment(int marker, byte[] content) {
        return join(u16(0xFF00 | marker), u16(content.length + 2), content);
    }

    static byte[] app13(byte[] resources) {
        return segment(0xED, join(ascii("Photoshop 3.0\0"), resources));
    }

    static byte[] app1(String xmp) {
        return segment(0xE1, join(ascii(XMP_HEADER), xmp.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] jpeg(byte[]... segments) {
        return join(bytes("FFD8"), join(segments), PICTURE);
    }

    static byte[] chunk(String type, byte[] content) {
        return join(u32(content.length), ascii(type), content, u32(0));
    }

    static byte[] png(byte[]... chunks) {
        return join(
                bytes("89504E470D0A1A0A"),
                chunk("IHDR", join(u32(64), u32(48), bytes("08 02 00 00 00"))),
                join(chunks),
                chunk("IDAT", bytes("1234")),
                chunk("IEND", new byte[0]));
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    static byte[] box(String type, byte[]... content) {
        byte[] all = join(content);
        return join(u32(all.length + 8), ascii(type), all);
    }

    static byte[] webp() {
        byte[] picture = bytes("1000 00 9D012A 4000 3000 0102");
        byte[] chunk = join(ascii("VP8 "), little(picture.length), picture);
        return join(ascii("RIFF"), little(4 + chunk.length), ascii("WEBP"), chunk);
    }

    static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /** Width, height, an artist and one strip of four bytes. */
    static byte[] tiff() {
        return join(
                bytes("4D4D002A 00000008 0005"),
                bytes("0100 0004 00000001 00000040 0101 0004 00000001 00000030 0111 0004 00000001 0000004A"),
                bytes("0117 0004 00000001 00000004 013B 0002 00000004 41464100 00000000 CAFEBABE"));
    }

    /** Of each kind one, with credit, city and creator. */
    static List<byte[]> all() {
        byte[] iim = join(
                dataset(80, "Zoë Müller", StandardCharsets.UTF_8),
                dataset(110, "AFP", StandardCharsets.UTF_8),
                dataset(55, ascii("20230317")));
        String xmp = xmp(
                "<photoshop:City>Zürich</photoshop:City><dc:creator><rdf:Seq><rdf:li>Zoë Müller</rdf:li>"
                        + "</rdf:Seq></dc:creator><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>T</rdf:li></rdf:Alt></dc:title>");
        byte[] packet = xmp.getBytes(StandardCharsets.UTF_8);
        return List.of(
                jpeg(app13(resource(0x0404, iim)), app1(xmp)),
                webp(),
                tiff(),
                png(chunk("iTXt", join(ascii("XML:com.adobe.xmp\0\0\0\0\0"), packet))),
                join(bytes("0000000C 4A584C20 0D0A870A"), box("ftyp", ascii("jxl \0\0\0\0jxl ")), box("xml ", packet)),
                packet);
    }
}
