package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.TestDesk;
import dev.cutline.access.Keys;
import dev.cutline.access.Role;
import dev.cutline.api.DeskClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import org.w3c.dom.Element;

/** Whose picture is this, may it be handed out, and where was it published: over HTTP, with a real Elasticsearch. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class LicensingIntegrationTests {

    private static final String IPTC = """
            {"jobid":"%s","imageSupplierImageId":"S-%s","creatorNames":["Jane <i>Doe</i>"],"headline":"Rain","cityName":"Oslo",
             "webstatementRights":"https://example.com/terms","dateCreated":"2026-03-17T08:15:00+01:00"}""";

    private static final MediaType NINJS = MediaType.valueOf("application/vnd.iptc.ninjs+json");
    private static final MediaType XMP = MediaType.valueOf("application/rdf+xml");

    @LocalServerPort
    int port;

    @Autowired
    Keys keys;

    private DeskClient desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDesk.use(registry, LicensingIntegrationTests.class);
    }

    @BeforeEach
    void call() {
        desk = new DeskClient("http://127.0.0.1:" + port).ready();
    }

    @Test
    void looksManyKeysOfAllKindsUpInTheirOrder() throws IOException {
        String first = upload("Look_Up 1.JPG", "L1");
        String second = upload("look_up 2.jpg", "L2");
        String keys = """
                {"keys":[{"jobid":"l2"},{"filename":"nobody.jpg"},{"id":"%s"},{"filename":"/some/LOOK_up 1.png"},
                 {"supplierId":"S-L1"},{"filename":"look_up 2.jpg"},{"documentId":"xmp.did:none"}]}""";
        Answer answer = desk.send(HttpMethod.POST, "/api/credits/lookup", keys.formatted(first));

        assertThat(answer.status()).isEqualTo(200);
        List<String> found = new ArrayList<>();
        answer.at("/results")
                .forEach(result -> found.add(result.at("/matches/0/photoId").asString("") + " "
                        + result.at("/matches/0/matchedBy").asString("")));
        assertThat(found)
                .containsExactly(
                        second + " jobid",
                        " ",
                        first + " id",
                        first + " filename",
                        first + " supplierId",
                        second + " filename",
                        " ");
        assertThat(answer.at("/results/0/key/jobid").asString()).isEqualTo("l2");
        assertThat(answer.at("/complete").asBoolean()).isTrue();
    }

    @Test
    void prefersTheFileNameAsItIsWritten() throws IOException {
        upload("same name.png", "N1");
        String exact = upload("same name.jpg", "N2");
        assertThat(desk.get("/api/credits?filename={name}", "same name.jpg").at("/matches"))
                .hasSize(1)
                .first()
                .satisfies(match -> assertThat(match.at("/photoId").asString()).isEqualTo(exact));
        assertThat(desk.get("/api/credits?filename={name}", "Same Name").at("/matches"))
                .hasSize(2);
    }

    @Test
    void refusesTooManyKeysAndKeysThatAreNone() {
        String many = IntStream.range(0, 1001)
                .mapToObj(i -> "{\"jobid\":\"" + i + "\"}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        assertProblem(
                desk.send(HttpMethod.POST, "/api/credits/lookup", "{\"keys\":[" + many + "]}"), 413, "too-many-keys");
        for (String key : List.of("{}", "{\"job\":\"x\"}", "{\"id\":\"a\",\"jobid\":\"b\"}", "{\"id\":null}")) {
            Answer answer =
                    desk.send(HttpMethod.POST, "/api/credits/lookup", "{\"keys\":[{\"id\":\"x\"}," + key + "]}");
            assertProblem(answer, 422, "member-invalid");
            assertThat(answer.at("/property").asString()).isEqualTo("keys[1]");
        }
        assertThat(desk.get("/api/credits?documentId=xmp.did:unknown").at("/matches"))
                .isEmpty();
        assertThat(desk.get("/api/credits?id=unknown").at("/matches")).isEmpty();
    }

    @Test
    void asksWhichPictureIsMeantWhereNoneIsNamed() {
        assertProblem(desk.get("/api/credits?file=AFP_33BK4QX.jpg"), 400, "key-missing");
        assertThat(desk.get("/api/credits?filename=nobody-knows.jpg").at("/matches"))
                .isEmpty();
    }

    @Test
    void answersInTheFormThatIsAskedFor() throws IOException {
        String id = upload("forms.jpg", "F1");
        String photo = "/api/photos/" + id;
        Answer linked = desk.get(photo, MediaType.valueOf("application/ld+json"));
        assertThat(linked.headers().getContentType()).hasToString("application/ld+json");
        assertThat(linked.at("/@type").asString()).isEqualTo("ImageObject");
        assertThat(linked.at("/contentUrl").asString())
                .startsWith("http://127.0.0.1:")
                .endsWith(id + "/original");
        assertThat(linked.at("/license").asString()).isEqualTo("https://example.com/terms");
        assertThat(linked.at("/acquireLicensePage").asString()).startsWith("http");
        assertThat(linked.at("/creditText").asString()).isEqualTo(text(photo, MediaType.TEXT_PLAIN));

        String figure = text(photo, MediaType.TEXT_HTML);
        assertThat(figure)
                .contains("<figure", "<figcaption>It &lt;rains&gt; in Oslo.", "class=\"credit\"")
                .doesNotContain("<i>", "<rains>");
        assertThat(text(photo, XMP)).contains("x:xmpmeta", "Oslo");

        Answer ninjs = desk.get(photo + "/ninjs");
        assertThat(ninjs.at("/type").asString()).isEqualTo("picture");
        assertThat(ninjs.at("/headlines/0/value").asString()).isEqualTo("Rain");
        assertThat(ninjs.at("/contentCreated").asString()).startsWith("2026-03-17T08:15");
        assertThat(ninjs.at("/renditions/0/href").asString()).endsWith("/original");

        assertThat(text("/api/credits?jobid=F1", MediaType.TEXT_HTML)).isEqualTo(figure);
        assertThat(text("/api/credits?jobid=F1", MediaType.TEXT_PLAIN)).isEqualTo(text(photo, MediaType.TEXT_PLAIN));
        assertThat(desk.get("/api/credits?jobid=F1", NINJS)
                        .at("/0/headlines/0/value")
                        .asString())
                .isEqualTo("Rain");
        assertThat(desk.get(photo, NINJS).body()).isEqualTo(ninjs.body());
        assertThat(text("/api/credits?jobid=F1", XMP)).isEqualTo(text(photo, XMP));
        assertThat(desk.get(photo).headers().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(desk.get(photo, MediaType.IMAGE_PNG).status()).isEqualTo(406);
    }

    @Test
    void tellsSeveralPhotosApartInOneDocument() throws Exception {
        String first = upload("apart.jpg", "A1");
        String second = upload("apart.png", "A1");
        byte[] xmp = desk.get("/api/credits?jobid=A1", XMP).body();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xmp))
                .getDocumentElement();

        assertThat(root.getLocalName()).isEqualTo("RDF");
        assertThat(IntStream.range(0, root.getChildNodes().getLength())
                        .mapToObj(root.getChildNodes()::item)
                        .map(each -> ((Element) each).getAttributeNS(root.getNamespaceURI(), "about"))
                        .map(about -> about.substring(about.lastIndexOf('/') + 1)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(text("/api/credits?jobid=nobody", XMP)).contains("RDF").doesNotContain("Description");
    }

    @Test
    void refusesBodiesBeyondMeasure() throws Exception {
        String body = "{\"lines\":[\"" + "a".repeat(17 << 20) + "\"]}";
        assertProblem(desk.send(HttpMethod.POST, "/api/credits/parse", body), 413, "body-too-long");
        HttpRequest unmeasured = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/credits/parse"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(unmeasured, BodyHandlers.ofString())
                        .body())
                .contains("body-too-long");
        String many = "{\"lines\":[" + "\"AFP\",".repeat(10_000) + "\"AFP\"]}";
        assertProblem(desk.send(HttpMethod.POST, "/api/credits/parse", many), 413, "content-too-large");
    }

    @Test
    void withholdsWithdrawnPicturesFromAllButLibrariansUntilThatIsLifted() throws IOException {
        String killed = upload("kill.jpg", "K1");
        upload("kill too.jpg", "K1");
        Answer report = desk.send(
                HttpMethod.POST,
                "/api/withdrawals",
                "{\"ids\":[\"%s\",\"unknown\"],\"jobids\":[\"k1\",\"none\"],\"reason\":\"Wrong person named.\"}"
                        .formatted(killed));
        assertThat(report.at("/results")).hasSize(4);
        assertThat(report.at("/results/0/outcome").asString()).isEqualTo("withdrawn");
        assertThat(report.at("/results/1/outcome").asString()).isEqualTo("unknown");
        assertThat(report.at("/results/2/photos")).hasSize(2);
        assertThat(report.at("/results/3/outcome").asString()).isEqualTo("unknown");

        for (String file : List.of("original", "download", "thumbnail", "preview")) {
            assertProblem(desk.get("/api/photos/" + killed + "/" + file), 451, "photo-withdrawn");
        }
        String key = keys.handOut("Lena", Role.LIBRARIAN, "test");
        assertThat(RestClient.create()
                        .get()
                        .uri("http://127.0.0.1:" + port + "/api/photos/" + killed + "/original")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(desk.get("/api/photos/" + killed).at("/withdrawn/reason").asString())
                .isEqualTo("Wrong person named.");
        assertThat(desk.get("/api/credits?id=" + killed)
                        .at("/matches/0/licence/reasons/0/message")
                        .asString())
                .contains("Wrong person named.");

        desk.send(HttpMethod.POST, "/api/withdrawals/lifted", "{\"ids\":[\"" + killed + "\"]}");
        assertThat(desk.get("/api/photos/" + killed + "/original").status()).isEqualTo(200);
        assertThat(desk.get("/api/photos/" + killed + "/revisions").at("/revisions"))
                .hasSize(3);
        assertProblem(
                desk.send(HttpMethod.POST, "/api/withdrawals", "{\"ids\":[\"" + killed + "\"]}"), 400, "bad-request");
    }

    @Test
    void withholdsEmbargoedPicturesUntilTheirTime() throws IOException {
        String early = desk.upload(
                        "early.jpg",
                        Pictures.jpeg(),
                        Map.of(
                                "credit",
                                "Jane Doe/AFP",
                                "iptc",
                                "{\"instructions\":\"EMBARGOED UNTIL 06:00 GMT 1 JANUARY 2049\"}"))
                .at("/id")
                .asString();
        assertProblem(desk.get("/api/photos/" + early + "/preview"), 403, "photo-embargoed");
        assertThat(desk.get("/api/photos/" + early + "/ninjs").at("/pubStatus").asString())
                .isEqualTo("withheld");
    }

    @Test
    void keepsUsagesBesideTheRecordAndFindsUsedPictures() throws IOException {
        String id = upload("used.jpg", "U1");
        String usages = "/api/photos/" + id + "/usages";
        String usage =
                "{\"publication\":\"The Daily\",\"page\":\"4\",\"date\":\"2026-10-17\",\"fee\":30,\"currency\":\"EUR\"}";
        Answer entered = desk.send(HttpMethod.POST, usages, usage);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.at("/medium").asString()).isEqualTo("print");
        assertThat(desk.send(HttpMethod.POST, usages, usage).status()).isEqualTo(200);
        assertThat(desk.get("/api/photos/" + id).at("/usages")).hasSize(1);
        assertThat(desk.get("/api/photos/" + id).at("/revision").asInt()).isOne();
        awaitTotal("is:used id:" + id, 1);
        assertThat(desk.get("/api/photos?q=id:" + id)
                        .at("/items/0/photo/usages/0/publication")
                        .asString())
                .isEqualTo("The Daily");

        assertThat(desk.send(HttpMethod.DELETE, usages + "/" + entered.at("/id").asString(), "")
                        .status())
                .isEqualTo(204);
        assertThat(desk.get(usages).at("/usages")).isEmpty();
        awaitTotal("is:used id:" + id, 0);
        assertProblem(desk.send(HttpMethod.DELETE, usages + "/x", ""), 404, "usage-not-found");
        for (String wrong : List.of("date", "publication", "url", "fee", "currency", "colour")) {
            String body = "{\"publication\":\"P\",\"date\":\"2026-10-17\",\"" + wrong + "\":\"?\"}";
            Answer answer = desk.send(
                    HttpMethod.POST, usages, wrong.equals("publication") ? "{\"date\":\"2026-01-01\"}" : body);
            assertProblem(answer, 422, "member-invalid");
            assertThat(answer.at("/property").asString()).isEqualTo(wrong);
        }
    }

    @Test
    void reportsWhatIsOwedByAgencyAndPhotographer(@TempDir Path folder) throws IOException {
        desk.send(
                HttpMethod.PUT,
                "/api/agencies/dpa",
                "{\"terms\":\"per-use\",\"price\":45,\"currency\":\"EUR\",\"uses\":{\"web\":{\"terms\":\"included\"}}}");
        String id = desk.upload("owed.jpg", Pictures.jpeg(), Map.of("credit", "Foto: Lena Brandt/dpa"))
                .at("/id")
                .asString();
        String usages = "/api/photos/" + id + "/usages";
        desk.send(HttpMethod.POST, usages, "{\"publication\":\"=Daily\",\"page\":\"1\",\"date\":\"2025-02-28\"}");
        desk.send(
                HttpMethod.POST,
                usages,
                "{\"publication\":\"Web\",\"url\":\"https://x.org/a\",\"date\":\"2025-02-01\"}");
        desk.send(HttpMethod.POST, usages, "{\"publication\":\"Daily\",\"page\":\"1\",\"date\":\"2025-03-01\"}");

        Answer report = desk.get("/api/reports/credits?month=2025-02");
        assertThat(report.at("/lines")).hasSize(2);
        assertThat(report.at("/lines/0/terms").asString()).isEqualTo("included");
        assertThat(report.at("/totals").toString())
                .contains("\"agency\":\"dpa\"", "\"photographer\":\"Lena Brandt\"", "45");

        String csv = new String(
                desk.get("/api/reports/credits?month=2025-02&format=csv").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("dpa,Lena Brandt,2025-02-28,'=Daily,print", "per-use,45.00,EUR");

        Path sheets = folder.resolve("report.xlsx");
        Files.write(
                sheets,
                desk.get("/api/reports/credits?month=2025-02&format=xlsx").body());
        List<String> entries;
        try (ZipFile zip = new ZipFile(sheets.toFile())) {
            entries = zip.stream().map(ZipEntry::getName).toList();
        }
        assertThat(entries).contains("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
        assertProblem(desk.get("/api/reports/credits?month=soon"), 400, "bad-request");
        desk.send(HttpMethod.DELETE, "/api/agencies/dpa", "");
    }

    @Test
    void showsPagesForContractsUsagesKillNoticesAndReports() throws IOException {
        String id = upload("pages.jpg", "P1");
        desk.send(
                HttpMethod.POST,
                "/api/photos/" + id + "/usages",
                "{\"publication\":\"The <Daily>\",\"page\":\"4\",\"date\":\"2024-10-17\",\"credit\":\"Doe/AFP\"}");
        assertThat(page("/agencies?name=france-presse")).contains("/agencies/AFP", "none");
        assertThat(page("/agencies/AFP")).contains("Agence France-Presse", "contract.uses.tv.terms");
        assertThat(page("/agencies/RFE/RL")).contains("RFE/RL");
        assertThat(page("/photos/" + id + "?tab=usages")).contains("The &lt;Daily&gt;", "page 4", "Differs");
        assertThat(page("/photos/" + id + "?for=web&in=DE")).contains("value=\"Germany\"");
        assertThat(page("/photos/" + id + "?in=Narnia")).contains("is no country");
        assertThat(page("/withdrawals")).contains("Kill notices");
        assertThat(page("/reports?month=2024-10")).contains("The &lt;Daily&gt;", "no contract");
        assertThat(page("/reports?month=1999-01")).contains("Nothing was entered");
        assertThat(desk.get("/agencies/Reutrs", MediaType.TEXT_HTML).status()).isEqualTo(404);
    }

    private String page(String uri) {
        Answer page = desk.get(uri, MediaType.TEXT_HTML);
        assertThat(page.status()).as(uri).isEqualTo(200);
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private String upload(String name, String job) throws IOException {
        return desk.upload(
                        name,
                        Pictures.jpeg(),
                        Map.of(
                                "caption",
                                "It <rains> in Oslo.",
                                "credit",
                                "Jane Doe/AFP",
                                "iptc",
                                IPTC.formatted(job, job)))
                .at("/id")
                .asString();
    }

    private String text(String uri, MediaType form) {
        return new String(desk.get(uri, form).body(), StandardCharsets.UTF_8);
    }

    private void awaitTotal(String query, int total) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (desk.get("/api/photos?q={query}", query).at("/total").asInt(-1) != total && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(desk.get("/api/photos?q={query}", query).at("/total").asInt())
                .isEqualTo(total);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(answer.at("/code").asString()).isEqualTo(code);
    }
}
