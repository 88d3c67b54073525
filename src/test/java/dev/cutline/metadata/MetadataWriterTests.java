package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataWriterTests {

    static final Map<String, Object> CHANGE = Map.of(
            "creatorNames", List.of("Zoë Müller", "정연제"),
            "creditLine", "JUNG YEON-JE/AFP via Getty Images",
            "description", Map.of("x-default", "A caption 😀", "de", "Ein Text"),
            "dateCreated", "2023-03-17T08:15:00+09:00",
            "locationsShown", List.of(Map.of("City", "Paris", "LocationId", List.of("a", "b"))));

    private final MetadataWriter writer = new MetadataWriter();
    private final MetadataReader reader = new MetadataReader();

    @TempDir
    private Path folder;

    static List<Arguments> formats() {
        return List.of(
                Arguments.of("jpg", Samples.jpeg()),
                Arguments.of("png", Samples.png()),
                Arguments.of("webp", Samples.webp()),
                Arguments.of("tif", Samples.tiff()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void writesWhatIsReadAgain(String format, byte[] picture) throws IOException {
        Path source = file(picture);
        Path target = write(source, CHANGE);
        Metadata metadata = reader.read(target);

        assertThat(metadata.warnings()).isEmpty();
        assertThat(metadata.width()).isEqualTo(64);
        assertThat(metadata.xmp())
                .containsEntry("dc:creator", List.of("Zoë Müller", "정연제"))
                .containsEntry("photoshop:Credit", "JUNG YEON-JE/AFP via Getty Images")
                .containsEntry("dc:description", Map.of("x-default", "A caption 😀", "de", "Ein Text"))
                .containsEntry("Iptc4xmpExt:LocationShown", CHANGE.get("locationsShown"));
        assertThat(ImageData.sha256(target)).isEqualTo(ImageData.sha256(source));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void changesNoByteWhenNothingIsNew(String format, byte[] picture) throws IOException {
        Path first = write(file(picture), CHANGE);
        byte[] once = Files.readAllBytes(first);

        assertThat(Files.readAllBytes(write(first, CHANGE))).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"aaé, 3, aa", "aaé, 4, aaé", "a😀, 4, a", "정연제, 7, 정연"})
    void cutsBetweenCharacters(String text, int limit, String cut) {
        assertThat(new String(IimEditor.cut(text, limit), StandardCharsets.UTF_8))
                .isEqualTo(cut);
    }

    @Test
    void keepsForeignPropertiesInXmp() throws IOException {
        Path source = file(Samples.jpeg(
                Samples.app1(Samples.xmp("<n:Own xmlns:n='urn:own'>kept</n:Own><dc:Rights>old</dc:Rights>"))));
        Metadata metadata = reader.read(write(source, Map.of("copyrightNotice", "new")));

        assertThat(metadata.xmp())
                .containsEntry("n:Own", "kept")
                .containsEntry("dc:rights", Map.of("x-default", "new"));
    }

    @Test
    void takesAwayWhatIsNull() throws IOException {
        Path source = write(file(Samples.jpeg()), CHANGE);
        Map<String, Object> change = new HashMap<>();
        change.put("creditLine", null);
        Metadata metadata = reader.read(write(source, change));

        assertThat(metadata.xmp()).doesNotContainKey("photoshop:Credit").containsKey("dc:creator");
        assertThat(metadata.iim().get(0)).doesNotContainKey("2:110").containsKey("2:080");
    }

    @Test
    void renewsTheTextsOfExifWhereTheyExist() throws IOException {
        Metadata metadata = reader.read(write(file(Samples.tiff()), CHANGE));

        assertThat(metadata.exif()).containsEntry("IFD0:Artist", "Zoë Müller; 정연제");
        assertThat(metadata.exif()).doesNotContainKey("IFD0:ImageDescription");
    }

    @Test
    void keepsWhatACarelessProgramWroteWithABareAmpersand() throws IOException {
        Path source = file(Samples.jpeg(Samples.app1(Samples.xmp("<photoshop:City>A & B</photoshop:City>"))));

        assertThat(new MetadataReader()
                        .read(write(source, Map.of("creditLine", "AFP")))
                        .xmp())
                .containsEntry("photoshop:City", "A & B")
                .containsEntry("photoshop:Credit", "AFP");
    }

    @Test
    void signsTheXmpThatItWrites() throws IOException {
        assertThat(Files.readString(write(file(Samples.jpeg()), CHANGE), StandardCharsets.ISO_8859_1))
                .contains("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" x:xmptk=\"Cutline\">");
    }

    @Test
    void leavesTheCopyReadableForWhoeverMayReadTheSource() throws IOException {
        Path source = file(Samples.jpeg());
        Files.setPosixFilePermissions(source, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(Files.getPosixFilePermissions(write(source, CHANGE)))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void writesCaptionsThatAreLongInManyBytes() throws IOException {
        String caption = "東京の首相官邸で記者会見する。".repeat(4_000);
        Path target = write(file(Samples.jpeg()), Map.of("description", caption));

        assertThat(reader.read(target).xmp()).containsEntry("dc:description", Map.of("x-default", caption));
    }

    @Test
    void refusesWhatTheStandardForbids() throws IOException {
        Path source = file(Samples.jpeg());
        byte[] before = Files.readAllBytes(source);

        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("colour", "red"),
                Map.of("creatorNames", "one"),
                Map.of("dateCreated", "yesterday"),
                Map.of("maxAvailWidth", "wide"),
                Map.of("locationsShown", List.of(Map.of("Town", "x"))))) {
            assertThatThrownBy(() -> writer.write(source, source, change))
                    .isInstanceOf(InvalidProperty.class)
                    .hasMessageContaining(change.keySet().iterator().next());
        }
        assertThat(Files.readAllBytes(source)).isEqualTo(before);
        assertThatThrownBy(() -> writer.write(file(Samples.ascii("text")), source, CHANGE))
                .isInstanceOf(NotWritable.class);
    }

    @Test
    void givesASidecarForOtherFormats() throws IOException {
        byte[] sidecar = writer.sidecar(file(Samples.ascii("GIF89a")), CHANGE);

        assertThat(reader.read(file(sidecar)).xmp()).containsEntry("dc:creator", List.of("Zoë Müller", "정연제"));
    }

    @Test
    void writesRecordsOfAllPropertiesThatAreReadAgain() throws IOException {
        Random random = new Random(66);
        for (int i = 0; i < 500; i++) {
            Map<String, Object> record = Records.record(random);
            Path target = write(file((byte[]) formats().get(i % 4).get()[1]), record);
            Map<String, Object> xmp = reader.read(target).xmp();

            record.forEach((id, value) -> assertThat(
                            xmp.get(IptcProperties.byId(id).orElseThrow().xmp()))
                    .as(id)
                    .isEqualTo(value));
        }
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
