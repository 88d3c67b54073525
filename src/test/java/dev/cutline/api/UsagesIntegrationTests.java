package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** Where pictures were published, and what is owed for them. */
@DeskTest
class UsagesIntegrationTests {

    @Autowired
    DeskClient desk;

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

    private void awaitTotal(String query, int total) {
        patiently()
                .untilAsserted(() -> assertThat(desk.get("/api/photos?q={query}", query)
                                .at("/total")
                                .asInt())
                        .isEqualTo(total));
    }

    private String upload(String name, String job) throws IOException {
        return desk.upload(
                        name,
                        Pictures.jpeg(),
                        Map.of("credit", "Jane Doe/AFP", "iptc", "{\"jobid\":\"%s\"}".formatted(job)))
                .at("/id")
                .asString();
    }
}
