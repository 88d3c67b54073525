package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.cutline.TestDesk;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way of a photo over HTTP, with a real Elasticsearch. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PhotosIntegrationTests {

    @LocalServerPort
    int port;

    private DeskClient desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDesk.use(registry, PhotosIntegrationTests.class);
        registry.add("cutline.intake.max-size", () -> "2MB");
        registry.add("cutline.intake.max-pixels", () -> "5000000");
    }

    @BeforeEach
    void call() {
        desk = new DeskClient("http://127.0.0.1:" + port).ready();
    }

    @Test
    void answersTheCreditOfASampleByIdAndReference() {
        Answer taken = desk.upload(Path.of("samples/AFP_33BK4QX.jpg"));
        String id = taken.at("/id").asString();

        assertThat(taken.status()).isIn(200, 201);
        assertThat(taken.at("/indexed").asBoolean()).isTrue();
        assertThat(taken.at("/credit/creators")).hasToString("[\"Jung Yeon-je\"]");
        assertThat(taken.at("/credit/chain")).hasToString("[\"AFP\",\"Getty Images\"]");
        assertThat(taken.at("/iptc/creatorNames")).hasToString("[\"JUNG YEON-JE\"]");
        for (String uri : List.of(
                "/api/credits?id=" + id,
                "/api/credits?sha256=" + id,
                "/api/credits?filename=AFP_33BK4QX.jpg",
                "/api/credits?filename=afp_33bk4qx",
                "/api/credits?jobid=" + taken.at("/iptc/jobid").asString())) {
            assertThat(desk.get(uri).at("/matches/0/photoId").asString())
                    .as(uri)
                    .isEqualTo(id);
            assertThat(desk.get(uri).at("/matches/0/credit/supplier").asString())
                    .as(uri)
                    .isEqualTo("Getty Images");
        }
        assertThat(new String(
                        desk.get("/api/photos/" + id, MediaType.TEXT_PLAIN).body(), StandardCharsets.UTF_8))
                .isEqualTo("Jung Yeon-je/AFP via Getty Images");
    }

    @Test
    void answersWhatExifToolWrote(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("written.jpg"), Pictures.jpeg());
        Process exifTool = exifTool(
                "-IPTC:By-line=JUNG YEON-JE",
                "-IPTC:Credit=AFP via Getty Images",
                "-IPTC:Source=AFP",
                "-IPTC:Caption-Abstract=Ferries wait out a typhoon in the port of Busan.",
                "-IPTC:City=Busan",
                "-IPTC:Country-PrimaryLocationName=South Korea",
                "-IPTC:DateCreated=2023:03:17",
                "-IPTC:ObjectName=SKOREA-TYPHOON",
                "-IPTC:OriginalTransmissionReference=775990001",
                file.toString());
        assertThat(exifTool.waitFor()).isZero();

        Answer taken = desk.upload(file);
        String id = taken.at("/id").asString();

        Map.of(
                        "creditLine", "AFP via Getty Images",
                        "source", "AFP",
                        "description", "Ferries wait out a typhoon in the port of Busan.",
                        "cityName", "Busan",
                        "countryName", "South Korea",
                        "dateCreated", "2023-03-17",
                        "title", "SKOREA-TYPHOON",
                        "jobid", "775990001")
                .forEach((property, value) -> assertThat(desk.get("/api/photos/{id}", id)
                                .at("/iptc/" + property)
                                .asString())
                        .isEqualTo(value));
        for (String query : List.of(
                "typhoon ferries",
                "by:jung",
                "credit:\"AFP via Getty\"",
                "source:AFP typhoon",
                "city:Busan",
                "date:2023-03-17 typhoon",
                "slug:SKOREA-TYPHOON",
                "job:775990001",
                "supplier:getty typhoon")) {
            assertThat(desk.get("/api/photos?q={q}", query).at("/items").findValuesAsString("id"))
                    .as(query)
                    .contains(id);
        }
        assertThat(desk.get("/api/photos?q=typhoon").at("/facets/city/0/value").asString())
                .isEqualTo("Busan");
        assertThat(desk.get("/api/credits?jobid=775990001").at("/matches/0/credit/creators"))
                .hasToString("[\"Jung Yeon-je\"]");
    }

    private static Process exifTool(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("exiftool", "-q", "-overwrite_original"));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            return abort("exiftool isn't installed");
        }
    }

    @Test
    void keepsTheOriginalByteForByte() throws IOException {
        byte[] picture = Pictures.jpeg();
        String id = desk.upload("plain.jpg", picture, Map.of()).at("/id").asString();

        Answer original = desk.get("/api/photos/{id}/original", id);
        assertThat(original.body()).isEqualTo(picture);
        assertThat(original.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(original.headers().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
    }

    @Test
    void findsEveryPictureOfARush() throws IOException {
        for (int i = 0; i < 60; i++) {
            Resource picture = DeskClient.named("rush.jpg", Pictures.jpeg());
            desk.upload("/api/photos", picture, Map.of("caption", "A rush of pictures"));
        }
        // The last one is waited for, and refreshes what search sees.
        desk.upload("last.jpg", Pictures.jpeg(), Map.of("caption", "A rush of pictures"));

        assertThat(desk.get("/api/photos?q=rush").at("/total").asInt()).isEqualTo(61);
    }

    @Test
    void saysWhenTheSameBytesWereThereBefore() throws IOException {
        byte[] picture = Pictures.jpeg();

        assertThat(desk.upload("first.jpg", picture, Map.of()).status()).isEqualTo(201);
        Answer again = desk.upload("second.jpg", picture, Map.of());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/file/name").asString()).isEqualTo("first.jpg");
    }

    @Test
    void takesWhatComesBesideThePicture() throws IOException {
        Answer taken = desk.upload(
                "beside.jpg",
                Pictures.jpeg(),
                Map.of("caption", "Ferries wait in the port of Merrin.", "credit", "Ines Okafor/Staff"));

        assertThat(taken.at("/iptc/description").asString()).isEqualTo("Ferries wait in the port of Merrin.");
        assertThat(taken.at("/origin/description").asString()).isEqualTo("supplied");
        assertThat(taken.at("/credit/creators/0").asString()).isEqualTo("Ines Okafor");
        assertThat(desk.get("/api/photos?q={q}", "ferry").at("/items/0/photo/id"))
                .isEqualTo(taken.at("/id"));
    }

    @Test
    void takesAPictureThatIsTheWholeBody() throws IOException {
        Answer taken = desk.uploadBare("attachment; filename*=UTF-8''Z%C3%BCrich%20%2Aa.jpg", Pictures.jpeg());

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/file/name").asString()).isEqualTo("Zürich *a.jpg");
        assertThat(desk.uploadBare("", Pictures.jpeg()).at("/file/name").asString())
                .isEqualTo("unnamed");
        assertThat(desk.uploadBare("", new byte[0]).status()).isEqualTo(422);
        assertThat(desk.uploadBare("", new byte[3_000_000]).status()).isEqualTo(413);
        assertThat(desk.uploadBare("", "just text".getBytes(StandardCharsets.UTF_8))
                        .at("/code")
                        .asString())
                .isEqualTo("not-a-picture");
    }

    @Test
    void joinsASidecar() throws IOException {
        Answer taken = desk.upload(
                "DPA_20230306_0141.jpg",
                Pictures.jpeg(),
                Map.of(
                        "sidecar",
                        DeskClient.named("a.xmp", Files.readAllBytes(Path.of("samples/DPA_20230306_0141.xmp")))));

        assertThat(taken.at("/iptc/description").asString()).isNotBlank();
        assertThat(taken.at("/origin/description").asString()).isEqualTo("sidecar dc:description");
    }

    @Test
    void editsOnTopOfTheRevisionThatWasRead() throws IOException {
        Answer taken = desk.upload("edit.jpg", Pictures.jpeg(), Map.of("caption", "Before"));
        String id = taken.at("/id").asString();
        String tag = taken.headers().getETag();
        String change = "{\"iptc\":{\"description\":\"After\"}}";

        assertThat(tag).isEqualTo("\"1\"");
        assertThat(desk.patch(id, "", change).status()).isEqualTo(428);
        Answer edited = desk.patch(id, tag, change);
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.headers().getETag()).isEqualTo("\"2\"");
        assertThat(edited.at("/iptc/description").asString()).isEqualTo("After");
        assertThat(edited.at("/origin/description").asString()).isEqualTo("desk");
        Answer stale = desk.patch(id, tag, change);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.at("/code").asString()).isEqualTo("edited-meanwhile");
        Answer wrong = desk.patch(id, "\"2\"", "{\"iptc\":{\"hedline\":\"x\"}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/property").asString()).isEqualTo("hedline");
        assertThat(desk.get("/api/photos/{id}/revisions", id)
                        .at("/revisions/1/change/by")
                        .asString())
                .isEqualTo("desk");
    }

    @Test
    void handsOutTheDesksCaptionInsideTheSamePicture() throws IOException {
        Answer taken = desk.upload(Path.of("samples/GettyImages-1473320118.jpg"));
        String id = taken.at("/id").asString();
        desk.patch(id, taken.headers().getETag(), "{\"iptc\":{\"description\":\"Retter in Albi – 구조대\"}}");

        Answer download = desk.get("/api/photos/{id}/download", id);
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers().getContentDisposition().getFilename()).isEqualTo("GettyImages-1473320118.jpg");
        Answer again = desk.upload("again.jpg", download.body(), Map.of());
        assertThat(again.at("/id").asString()).isNotEqualTo(id);
        assertThat(again.at("/file/pixelsSha256")).isEqualTo(taken.at("/file/pixelsSha256"));
        assertThat(again.at("/iptc/description").asString()).isEqualTo("Retter in Albi – 구조대");
        assertThat(again.at("/conflicts").size()).isZero();
    }

    @Test
    void withdrawsAndRestores() throws IOException {
        String id = desk.upload("kill.jpg", Pictures.jpeg(), Map.of("credit", "Ines Okafor/AFP"))
                .at("/id")
                .asString();

        Answer killed = desk.send(HttpMethod.PUT, "/api/photos/{id}/withdrawal", "{\"reason\":\"Wrong person\"}", id);
        assertThat(killed.at("/licence/status").asString()).isEqualTo("blocked");
        assertThat(killed.at("/withdrawn/reason").asString()).isEqualTo("Wrong person");
        Answer lifted = desk.send(HttpMethod.DELETE, "/api/photos/{id}/withdrawal", "{}", id);
        assertThat(lifted.at("/withdrawn").isNull()).isTrue();
    }

    @Test
    void refusesWhatIsNotAPicture() {
        for (byte[] content : List.of("just text".getBytes(StandardCharsets.UTF_8), new byte[] {0x4D, 0x5A, 0, 0})) {
            Answer answer = desk.upload("picture.jpg", content, Map.of());
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.at("/code").asString()).isEqualTo("not-a-picture");
        }
    }

    @Test
    void refusesEmptyAndHopelessFilesAndTakesCutOnes() throws IOException {
        byte[] picture = Pictures.jpeg();

        assertThat(desk.upload("empty.jpg", new byte[0], Map.of()).status()).isEqualTo(422);
        assertThat(desk.upload("stub.jpg", Arrays.copyOf(picture, 40), Map.of()).status())
                .isEqualTo(422);
        Answer cut = desk.upload("cut.jpg", Arrays.copyOf(picture, picture.length - 200), Map.of());
        assertThat(cut.status()).isEqualTo(201);
        assertThat(cut.at("/warnings").size()).isPositive();
    }

    @Test
    void saysWhetherASmallCopyWillCome() throws Exception {
        String shown =
                desk.upload("shown.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();
        String hopeless = desk.upload("hopeless.png", Bombs.png(100, 100), Map.of())
                .at("/id")
                .asString();

        assertThat(settled(shown).status()).isEqualTo(200);
        Answer never = settled(hopeless);
        assertThat(never.status()).isEqualTo(404);
        assertThat(never.at("/code").asString()).isEqualTo("copy-impossible");
        assertThat(never.headers().getFirst("Retry-After")).isNull();
    }

    /** The thumbnail, once it no longer says that it is coming. */
    private Answer settled(String id) throws InterruptedException {
        Answer answer = desk.get("/api/photos/{id}/thumbnail", id);
        for (int i = 0; i < 200 && answer.headers().getFirst("Retry-After") != null; i++) {
            Thread.sleep(50);
            answer = desk.get("/api/photos/{id}/thumbnail", id);
        }
        return answer;
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] large = Arrays.copyOf(Pictures.jpeg(), 3_000_000);

        assertThat(desk.upload("large.jpg", large, Map.of()).status()).isEqualTo(413);
        assertThat(desk.upload("bomb.png", Bombs.png(30_000, 30_000), Map.of()).status())
                .isEqualTo(413);
    }

    @Test
    void answersProblemsWithACodeAndNoStackTrace() {
        Answer missing = desk.get("/api/photos/{id}", "0".repeat(64));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(missing.at("/code").asString()).isEqualTo("photo-not-found");
        Answer broken = desk.send(HttpMethod.POST, "/api/credits/parse", "{\"lines\":");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(new String(broken.body(), StandardCharsets.UTF_8)).doesNotContain("Exception", "\tat ");
    }

    @Test
    void answersHostileRequestsWithTheCallersMistake() throws IOException {
        Answer taken = desk.upload("edit.jpg", Pictures.jpeg(), Map.of());
        String id = taken.at("/id").asString();
        for (String patch : List.of("{}", "{\"iptc\":null}", "[]", "null", "{\"iptc\":[]}", "nonsense")) {
            assertProblem(desk.patch(id, "\"1\"", patch), 400, "bad-request");
        }
        for (String patch : List.of(
                "{\"iptc\":{\"nonsense\":\"x\"}}",
                "{\"iptc\":{\"headline\":5}}",
                "{\"iptc\":{\"keywords\":[[\"x\"]]}}",
                "{\"iptc\":{\"dateCreated\":\"2023-02-31\"}}")) {
            assertProblem(desk.patch(id, "\"1\"", patch), 422, "property-invalid");
        }
        assertProblem(desk.get("/api/nothing"), 404, "not-found");
        assertProblem(desk.send(HttpMethod.DELETE, "/api/photos/{id}", "{}", id), 405, "method-not-allowed");
        assertProblem(desk.get("/api/photos?size=many"), 400, "bad-request");
        assertProblem(desk.get(URI.create("http://127.0.0.1:" + port + "/api/photos?q=%FF%FE")), 400, "bad-request");
        for (String cursor : List.of("[\"taken\",\"x\",\"y\"]", "[\"taken\",1,2]", "[]", "{}")) {
            String after = Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
            assertProblem(desk.get("/api/photos?after={after}", after), 400, "cursor-unknown");
        }
        assertProblem(desk.upload("x.jpg", Pictures.jpeg(), Map.of("iptc", "{bad")), 400, "part-unusable");
        assertProblem(
                desk.upload("x.jpg", Pictures.jpeg(), Map.of("file", DeskClient.named("y.jpg", Pictures.jpeg()))),
                400,
                "part-unusable");
        assertProblem(desk.upload("large.jpg", new byte[3_000_000], Map.of()), 413, "picture-too-large");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
        assertThat(answer.at("/detail").asString()).isNotBlank();
    }

    @Test
    void makesNoRevisionOfWhatChangesNothing() throws IOException {
        String id = desk.upload("same.jpg", Pictures.jpeg(), Map.of("iptc", "{\"headline\":\"Same\"}"))
                .at("/id")
                .asString();

        assertThat(desk.patch(id, "*", "{\"iptc\":{\"headline\":\"Same\"}}")
                        .at("/revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.send(HttpMethod.DELETE, "/api/photos/{id}/withdrawal", "{}", id)
                        .at("/revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.patch(id, "*", "{\"iptc\":{\"headline\":\"Half \\ud800 a character\"}}")
                        .at("/iptc/headline")
                        .asString())
                .isEqualTo("Half  a character");
    }

    @Test
    void takesPicturesOfHostileNames() throws IOException {
        assertThat(nameOf("../../x.jpg")).isEqualTo("x.jpg");
        assertThat(nameOf("..")).isEqualTo("unnamed");
        assertThat(nameOf("a\u202Egpj.exe")).isEqualTo("agpj.exe");
        assertThat(nameOf("n".repeat(500) + ".jpg")).hasSize(255).endsWith("n.jpg");
    }

    private String nameOf(String sent) throws IOException {
        return desk.upload(sent, Pictures.jpeg(), Map.of()).at("/file/name").asString();
    }

    @Test
    void saysWhenASidecarCannotBeRead() throws IOException {
        Answer taken = desk.upload(
                "with.jpg", Pictures.jpeg(), Map.of("sidecar", DeskClient.named("with.xmp", new byte[] {1, 2, 3})));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/warnings/0/code").asString()).isEqualTo("sidecar-unreadable");
    }

    @Test
    void parsesLinesInTheirOrder() {
        Answer answer = desk.send(
                HttpMethod.POST,
                "/api/credits/parse",
                "{\"lines\":[\"JUNG YEON-JE/AFP via Getty Images\",\"REUTERS/Kim Hong-Ji\"]}");

        assertThat(answer.at("/credits/0/creators/0").asString()).isEqualTo("Jung Yeon-je");
        assertThat(answer.at("/credits/0/source").asString()).isEqualTo("AFP");
        assertThat(answer.at("/credits/1/chain")).hasToString("[\"Reuters\"]");
    }

    @Test
    void describesItself() {
        Answer docs = desk.get("/api/docs");

        assertThat(docs.at("/paths").propertyNames())
                .contains("/api/photos", "/api/photos/{id}", "/api/credits", "/api/credits/parse")
                .allMatch(path -> path.startsWith("/api/"));
        assertThat(docs.at("/info/title").asString()).isEqualTo("Cutline");
        docs.at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.at("/responses/default/content").propertyNames())
                            .containsExactly("application/problem+json");
                    assertThat(operation.at("/parameters"))
                            .allSatisfy(parameter -> assertThat(
                                            parameter.at("/description").asString())
                                    .as(parameter.toString())
                                    .isNotBlank());
                }));
    }
}
