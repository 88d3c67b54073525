package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.box;
import static dev.cutline.metadata.Samples.bytes;
import static dev.cutline.metadata.Samples.chunk;
import static dev.cutline.metadata.Samples.deflated;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.png;
import static dev.cutline.metadata.Samples.u16;
import static dev.cutline.metadata.Samples.u32;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.Metadata.Warning;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that are made to take all memory, or to be gone down into without end. */
class BombTests {

    private static final byte[] FTYP = box("ftyp", ascii("heic\0\0\0\0heic"));
    private static final int DEEP = 100_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"moov", "trak", "minf"})
    void readsBoxesThatLieInOneAnother(String type) throws IOException {
        ByteBuffer boxes = ByteBuffer.allocate(8 * DEEP);
        while (boxes.hasRemaining()) {
            boxes.putInt(boxes.remaining()).put(ascii(type));
        }

        assertThat(codes(join(FTYP, boxes.array()))).contains("box-depth");
    }

    @Test
    void readsBoxesOfCameraMakersThatLieInOneAnother() throws IOException {
        byte[] canon = bytes("85C0B687820F11E08111F4CE462B6A48");
        ByteBuffer boxes = ByteBuffer.allocate(24 * DEEP);
        while (boxes.hasRemaining()) {
            boxes.putInt(boxes.remaining()).put(ascii("uuid")).put(canon);
        }

        assertThat(codes(join(FTYP, boxes.array()))).contains("box-depth");
    }

    /** A stream of Brotli (RFC 7932) may hold its bytes as they are: three bytes ahead of them, one behind. */
    @Test
    void readsPackedBoxesThatLieInOneAnother() throws IOException {
        byte[] inner = ascii("none");
        while (inner.length < 1 << 16) {
            inner = join(ascii("brob"), stored(Arrays.copyOf(inner, Math.min(inner.length, (1 << 16) - 1))));
        }

        assertThat(codes(join(bytes("0000000C 4A584C20 0D0A870A"), box("ftyp", ascii("jxl ")), box("brob", inner))))
                .contains("box-depth");
    }

    private static byte[] stored(byte[] content) {
        // Window of 16 bits, not the last block, four nibbles of length, stored; then an empty last block.
        int header = content.length - 1 << 4 | 1 << 20;
        return join(new byte[] {(byte) header, (byte) (header >> 8), (byte) (header >> 16)}, content, new byte[] {3});
    }

    @Test
    void unpacksNoMoreThanItsShare() throws IOException {
        byte[] profile = ascii("\nexif\n8000000\n" + "00".repeat(8_000_000));
        byte[] packed = chunk("zTXt", join(ascii("Raw profile type exif\0\0"), deflated(profile)));
        byte[][] chunks = new byte[200][];
        Arrays.fill(chunks, packed);

        assertThat(codes(png(chunks))).contains("too-large");
    }

    @Test
    void joinsNoMoreThanItsShare() throws IOException {
        int items = 200;
        List<byte[]> entries = new ArrayList<>();
        List<byte[]> places = new ArrayList<>();
        byte[] extents =
                join(Arrays.stream(new byte[250][]).map(none -> u16(0xFFFF)).toArray(byte[][]::new));
        for (int id = 1; id <= items; id++) {
            entries.add(box("infe", bytes("02000000"), u16(id), u16(0), ascii("Exif"), new byte[] {0}));
            places.add(join(u16(id), u16(0), u16(250), extents));
        }
        byte[] iinf = box("iinf", u32(0), u16(items), join(entries.toArray(byte[][]::new)));
        byte[] iloc = box("iloc", u32(0), bytes("0200"), u16(items), join(places.toArray(byte[][]::new)));
        byte[] file = join(FTYP, box("meta", u32(0), iinf, iloc), box("mdat", new byte[1 << 16]));

        assertThat(codes(file)).contains("too-large");
    }

    private List<String> codes(byte[] file) throws IOException {
        return new MetadataReader()
                .read(Files.write(folder.resolve("bomb"), file)).warnings().stream()
                        .map(Warning::code)
                        .toList();
    }
}
