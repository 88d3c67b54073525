package dev.cutline.cli;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient;
import dev.cutline.metadata.MetadataReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code lookup}, {@code export} and {@code reindex} against a running desk. */
@DeskTest
class DeskCommandsIntegrationTests {

    private static final Path SEOUL = Path.of("samples/AFP_33BK4QX.jpg");

    @LocalServerPort
    int port;

    @Autowired
    MetadataReader reader;

    @TempDir
    Path folder;

    @Autowired
    DeskClient desk;

    private String seoul = "";

    @BeforeEach
    void takeInASample() {
        seoul = desk.upload(SEOUL).at("/id").asString();
    }

    private record Run(int exit, String output, String messages) {}

    @Test
    void looksACreditUpByFileIdNameAndCopy() throws Exception {
        Path copy = smaller(SEOUL, folder.resolve("copy.jpg"));
        untilLikenessesAreKnown(copy);

        for (String wanted : List.of(SEOUL.toString(), seoul, "AFP_33BK4QX.jpg", copy.toString())) {
            Run run = run("lookup", wanted);

            assertThat(run.exit()).as(wanted).isZero();
            assertThat(run.output())
                    .as(wanted)
                    .containsPattern("(?m)^Credit +.*AFP")
                    .containsPattern("(?m)^Creators +\\S")
                    .contains(seoul);
        }
        assertThat(run("lookup", copy.toString()).output()).contains("likeness");
    }

    @Test
    void handsTheDesksAnswerOnAsItIs() {
        JsonNode answer = new JsonMapper()
                .readTree(run("lookup", "AFP_33BK4QX.jpg", "--json").output());

        assertThat(answer.at("/matches/0/photoId").asString()).isEqualTo(seoul);
        assertThat(answer.at("/matches/0/matchedBy").asString()).isEqualTo("filename");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nobody-knows-this.jpg", "0000000000000000000000000000000000000000000000000000000000000000"})
    void saysThatItKnowsNothing(String wanted) {
        assertThat(run("lookup", wanted).exit()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lookup x.jpg", "reindex"})
    void namesTheAddressThatIsNone(String line) {
        Run run = runBare(Stream.concat(Stream.of(line.split(" ")), Stream.of("--server", "desk:8080"))
                .toArray(String[]::new));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.messages()).contains("“desk:8080” is no address of a desk");
    }

    @Test
    void saysWhatOfAQueryItLeftOutAndThatNothingWasFound() {
        Run misread = run("export", "date:last-wek job:nothing-of-that-kind", "-o", folder.toString());

        assertThat(misread.exit()).isZero();
        assertThat(misread.messages())
                .contains("“date:last-wek” isn't a date, so it was left out. Did you mean “date:last-week”?");
        assertThat(misread.output()).contains("No picture was found, so nothing was fetched.");
    }

    @Test
    void exportsTheDesksWordInsideThePictures() throws Exception {
        String id = desk.upload("quay.jpg", jpeg(1), Map.of("caption", "exportable, before"))
                .at("/id")
                .asString();
        edit(id, 1, "description", "Exportable quay, with a comma; and “quotes”");
        String gone = desk.upload("gone.jpg", jpeg(2), Map.of("caption", "Exportable, withdrawn."))
                .at("/id")
                .asString();
        desk.send(HttpMethod.PUT, "/api/photos/{id}/withdrawal", "{\"reason\": \"Wrong person\"}", gone);
        desk.upload("other.jpg", jpeg(3), Map.of("caption", "Something else."));
        untilFound("exportable", 2);
        Path to = folder.resolve("out");

        Run first = run("export", "exportable", "-o", to.toString());

        assertThat(first.exit()).isOne();
        assertThat(first.output()).contains("1 fetched, 0 there already, 1 kept back");
        Path picture = to.resolve("quay-%s.jpg".formatted(id.substring(0, 12)));
        assertThat(reader.read(picture).xmp().toString()).contains("Exportable quay, with a comma; and “quotes”");
        List<CSVRecord> rows = rows(to.resolve("photos.csv"));
        assertThat(rows).hasSize(2);
        CSVRecord kept = row(rows, id);
        assertThat(kept.get("filename")).isEqualTo(picture.getFileName().toString());
        assertThat(kept.get("description")).isEqualTo("Exportable quay, with a comma; and “quotes”");
        assertThat(kept.get("revision")).isEqualTo("2");
        assertThat(row(rows, gone).get("kept back")).contains("Wrong person");
        assertThat(row(rows, gone).get("filename")).isEmpty();

        assertThat(run("export", "exportable", "-o", to.toString()).output()).contains("0 fetched, 1 there already");
        edit(id, 2, "headline", "Newer");
        untilFound("exportable headline:newer", 1);
        assertThat(run("export", "exportable", "-o", to.toString()).output()).contains("1 fetched, 0 there already");
        try (Stream<Path> files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(picture.getFileName().toString(), "photos.csv");
        }
    }

    @Test
    void exportsWhatAnImportTakesInAgain() throws Exception {
        String id = desk.upload("round.jpg", jpeg(4), Map.of("caption", "Roundtrip picture."))
                .at("/id")
                .asString();
        untilFound("roundtrip", 1);
        run("export", "roundtrip", "-o", folder.resolve("round").toString());

        assertThat(run("import", folder.resolve("round").toString()).exit()).isZero();

        untilFound("roundtrip", 2);
        assertThat(desk.get("/api/photos/{id}", id).at("/iptc/description").asString())
                .isEqualTo("Roundtrip picture.");
    }

    @Test
    void fillsTheIndexAnewFromTheArchive() throws Exception {
        long before = desk.get("/api/photos?size=0").at("/total").asLong();

        Run run = run("reindex");

        assertThat(run.exit()).isZero();
        assertThat(run.output()).matches("(?s)[1-9][\\d,]* photos indexed\\.\\s*");
        assertThat(desk.get("/api/photos?size=0").at("/total").asLong()).isEqualTo(before);
        assertThat(desk.get("/api/photos?q={q}", "id:" + seoul).at("/total").asInt())
                .isOne();
    }

    private void edit(String id, int revision, String property, String value) {
        String patch = "{\"iptc\": {\"%s\": \"%s\"}}".formatted(property, value);
        assertThat(desk.patch(id, "\"%d\"".formatted(revision), patch).status()).isEqualTo(200);
    }

    private void untilLikenessesAreKnown(Path copy) {
        patiently()
                .until(() -> !desk.upload("/api/credits/match", new FileSystemResource(copy), Map.of())
                        .at("/matches")
                        .isEmpty());
    }

    private void untilFound(String query, int count) {
        patiently()
                .until(() ->
                        desk.get("/api/photos?q={q}&size=0", query).at("/total").asInt(-1) == count);
    }

    private Run run(String... arguments) {
        return runBare(Stream.concat(Stream.of(arguments), Stream.of("--server", "http://127.0.0.1:" + port))
                .toArray(String[]::new));
    }

    private static Run runBare(String... arguments) {
        PrintStream output = System.out;
        PrintStream messages = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            System.setErr(err);
            int exit = CutlineCommand.run(arguments);
            return new Run(exit, said.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(output);
            System.setErr(messages);
        }
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private static CSVRecord row(List<CSVRecord> rows, String id) {
        return rows.stream().filter(row -> row.get("id").equals(id)).findFirst().orElseThrow();
    }

    private static Path smaller(Path picture, Path to) throws IOException {
        BufferedImage whole = ImageIO.read(picture.toFile());
        BufferedImage half = new BufferedImage(whole.getWidth() / 2, whole.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        half.createGraphics().drawImage(whole, 0, 0, half.getWidth(), half.getHeight(), null);
        ImageIO.write(half, "jpg", to.toFile());
        return to;
    }

    private static byte[] jpeg(int number) throws IOException {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(10 * number, 5, 30, 20 * number);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
