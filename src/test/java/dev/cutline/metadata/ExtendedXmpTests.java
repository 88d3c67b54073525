package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.app1;
import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.join;
import static dev.cutline.metadata.Samples.jpeg;
import static dev.cutline.metadata.Samples.segment;
import static dev.cutline.metadata.Samples.u32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.metadata.container.Damaged;
import dev.cutline.metadata.container.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XMP in parts, as JPEG has it where it is long. */
class ExtendedXmpTests {

    private static final String GUID = "0123456789ABCDEF0123456789ABCDEF";
    private static final String OTHER = "F".repeat(32);
    private static final int LARGEST = 16 << 20;

    @TempDir
    Path folder;

    private final ExtendedXmp extended = new ExtendedXmp(GUID);

    @Test
    void joinsPartsInWhateverOrderTheyStand() {
        add(GUID, 8, 5, "rld");
        add(GUID, 8, 0, "a w");
        add(GUID, 8, 3, "o-");

        assertThat(extended.packet()).asString().isEqualTo("a wo-rld");
    }

    @Test
    void passesPartsOfOtherPacketsOver() {
        add(OTHER, 3, 0, "xyz");
        add(GUID, 3, 0, "abc");

        assertThat(extended.packet()).asString().isEqualTo("abc");
    }

    @Test
    void seesThatAPartIsMissingThoughAnotherStandsTwice() {
        add(GUID, 6, 0, "abc");
        add(GUID, 6, 0, "abc");

        assertThatThrownBy(extended::packet).isInstanceOf(Damaged.class).hasMessageContaining("3 bytes");
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatThrownBy(() -> add(GUID, 3, 1, "abc")).isInstanceOf(Damaged.class);
        assertThatThrownBy(() -> add(GUID, LARGEST + 1, 0, "abc")).isInstanceOf(Damaged.class);
        add(GUID, 6, 0, "abc");
        assertThatThrownBy(() -> add(GUID, 7, 3, "abc"))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("disagree");
        assertThatThrownBy(() -> new ExtendedXmp(OTHER).packet()).isInstanceOf(Damaged.class);
    }

    /** Each part of another packet of sixteen megabytes: a file of 100 KB would ask for many gigabytes. */
    @Test
    void makesNoRoomForPacketsThatNobodyAsksFor() throws IOException {
        List<byte[]> segments = new ArrayList<>(List.of(app1(Samples.xmp(note(GUID)))));
        for (int i = 0; i < 1_000; i++) {
            segments.add(part("%032d".formatted(i), LARGEST, 0, "x"));
        }
        Metadata metadata = new MetadataReader().read(file(segments.toArray(byte[][]::new)));

        assertThat(metadata.warnings()).extracting(Metadata.Warning::code).contains("xmp-extension");
    }

    @Test
    void isLeftOutOfWhatIsWrittenWhereItIsIncomplete() throws IOException {
        Path source = file(
                app1(Samples.xmp("<photoshop:City>Bern</photoshop:City>" + note(GUID))), part(GUID, 100, 50, "part"));
        Path target = folder.resolve("written.jpg");
        Map<String, Object> change = Map.of("headline", "Dawn");
        List<Metadata.Warning> warnings = new MetadataWriter().write(source, target, change);
        byte[] sidecar = new MetadataWriter().sidecar(source, change);

        assertThat(warnings).extracting(Metadata.Warning::code).containsExactly("xmp-extension");
        for (Path written : List.of(target, Files.write(folder.resolve("a.xmp"), sidecar))) {
            Metadata metadata = new MetadataReader().read(written);
            assertThat(metadata.warnings()).isEmpty();
            assertThat(metadata.xmp())
                    .containsEntry("photoshop:City", "Bern")
                    .containsEntry("photoshop:Headline", "Dawn");
        }
    }

    private static String note(String guid) {
        return "<n:HasExtendedXMP xmlns:n='http://ns.adobe.com/xmp/note/'>" + guid + "</n:HasExtendedXMP>";
    }

    private void add(String guid, int length, int offset, String content) {
        extended.add(Source.of(join(ascii(guid), u32(length), u32(offset), ascii(content))));
    }

    private static byte[] part(String guid, int length, int offset, String content) {
        return segment(
                0xE1,
                join(
                        ascii("http://ns.adobe.com/xmp/extension/\0"),
                        join(ascii(guid), u32(length), u32(offset), ascii(content))));
    }

    private Path file(byte[]... segments) throws IOException {
        return Files.write(folder.resolve("a.jpg"), jpeg(segments));
    }
}
