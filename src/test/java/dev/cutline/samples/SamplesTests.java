package dev.cutline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplesTests {

    private static final Path SAMPLES = SampleWriter.FOLDER;
    private static final List<String> COMPANIONS =
            List.of("README.md", "captions.csv", "what-the-test-means.html", "what-the-test-means.txt");
    /** The names that ExifTool has for them in XMP and in IIM. */
    private static final Map<String, List<String>> TAGS = Map.of(
            "description", List.of("Description", "Caption-Abstract"),
            "headline", List.of("Headline", "Headline"),
            "creditLine", List.of("Credit", "Credit"),
            "source", List.of("Source", "Source"),
            "instructions", List.of("Instructions", "SpecialInstructions"),
            "cityName", List.of("City", "City"),
            "jobid", List.of("TransmissionReference", "OriginalTransmissionReference"),
            "copyrightNotice", List.of("Rights", "CopyrightNotice"));

    @BeforeAll
    static void writesThemWhenAsked() throws IOException {
        if (Boolean.getBoolean("samples.write")) {
            SampleWriter.main();
        }
    }

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areWrittenAgainByteForByte(Sample sample) throws IOException {
        for (Map.Entry<Path, byte[]> file : SampleWriter.files(sample).entrySet()) {
            assertThat(file.getKey()).hasBinaryContent(file.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void needNothingOfTheirOldMetadata(Sample sample) throws IOException {
        byte[] committed = Files.readAllBytes(SAMPLES.resolve(sample.name()));
        byte[] bare = PictureContainer.of(committed).with(new PictureContainer.Blocks(null, null, null));
        assertThat(bare.length).isLessThanOrEqualTo(committed.length);
        assertThat(SampleWriter.write(sample, bare)).isEqualTo(committed);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void areLargeEnoughToPrint(Sample sample) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(SAMPLES.resolve(sample.name()).toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            assertThat(readers).hasNext();
            ImageReader reader = readers.next();
            reader.setInput(in);
            assertThat(Math.max(reader.getWidth(0), reader.getHeight(0))).isGreaterThanOrEqualTo(1600);
            reader.dispose();
        }
    }

    @Test
    void areAllInTheTableAndInTheReadme() throws IOException {
        List<String> expected = new ArrayList<>(COMPANIONS);
        for (Sample sample : Sample.all()) {
            SampleWriter.files(sample).keySet().forEach(file -> expected.add(fileName(file)));
        }
        assertThat(files().map(SamplesTests::fileName)).containsExactlyInAnyOrderElementsOf(expected);
        expected.remove("README.md");
        assertThat(Files.readString(SAMPLES.resolve("README.md"))).contains(expected);
    }

    @Test
    void stayWithinEightMegabytesTogether() throws IOException {
        assertThat(files().mapToLong(file -> file.toFile().length()).sum()).isLessThanOrEqualTo(8_000_000);
        assertThat(files().filter(file -> fileName(file).matches("(?i).*\\.jpg")))
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void satisfyExiftool() throws IOException, InterruptedException {
        assumeTrue(ExifTool.isInstalled(), "exiftool is not installed");
        String said = ExifTool.run("-q", "-validate", "-warning", "-a", "-T", "-FileName", "-Validate", "-Warning");
        assertThat(said.lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).contains("\tOK\t-"));
    }

    @Test
    void giveExiftoolTheValuesOfTheTable() throws IOException, InterruptedException {
        assumeTrue(ExifTool.isInstalled(), "exiftool is not installed");
        Map<String, JsonNode> said = new HashMap<>();
        String json = ExifTool.run("-q", "-m", "-json", "-G", "-XMP:all", "-IPTC:all");
        for (JsonNode file : JsonMapper.shared().readTree(json)) {
            said.put(fileName(Path.of(file.get("SourceFile").asString())), file);
        }
        for (Sample sample : Sample.all()) {
            assertValues(sample, Objects.requireNonNull(said.get(sample.name()), sample.name()));
        }
        JsonNode sidecar = Objects.requireNonNull(said.get("DPA_20230306_0141.xmp"));
        assertThat(sidecar.path("XMP:Credit").asString()).isEqualTo("Handout/Mountain Rescue via dpa");
    }

    /** The IIM holds the beginning of a value that is longer than IIM allows. */
    private static void assertValues(Sample sample, JsonNode said) {
        TAGS.forEach((id, tags) -> {
            if (sample.blocks().contains(Sample.Block.XMP) && sample.iptc().get(id) instanceof String value) {
                assertThat(said.path("XMP:" + tags.get(0)).asString()).isEqualTo(value);
            }
            if (sample.blocks().contains(Sample.Block.IIM) && sample.iim().get(id) instanceof String value) {
                String iim = said.path("IPTC:" + tags.get(1)).asString();
                assertThat(iim).isNotEmpty();
                assertThat(value).startsWith(iim);
            }
        });
    }

    @Test
    void haveACaptionSheetForThosePicturesThatSayNothing() throws IOException {
        List<String> rows = Files.readAllLines(SAMPLES.resolve("captions.csv"));
        assertThat(rows.get(0)).startsWith("filename,caption,byline,credit,source,city,country,date");
        assertThat(rows.stream().skip(1).map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyElementsOf(Sample.all().stream()
                        .filter(sample -> sample.iptc().isEmpty())
                        .map(Sample::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void haveAnArticleThatPrintsItsLeadPictureWithCredit(String article) throws IOException {
        assertThat(Files.readString(SAMPLES.resolve(article)))
                .contains("AFP_33BK4QX.jpg", "Jung Yeon-je/AFP via Getty Images");
    }

    static List<String> articles() {
        return COMPANIONS.subList(2, 4);
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.toList().stream();
        }
    }

    private static String fileName(Path file) {
        return file.getFileName().toString();
    }
}
