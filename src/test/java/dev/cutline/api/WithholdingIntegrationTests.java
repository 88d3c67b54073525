package dev.cutline.api;

import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.access.Keys;
import dev.cutline.access.Role;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.RestClient;

/** Pictures that the desk has and nobody may use. */
@DeskTest
class WithholdingIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    Keys keys;

    @Autowired
    DeskClient desk;

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

    private String upload(String name, String job) throws IOException {
        return desk.upload(
                        name,
                        Pictures.jpeg(),
                        Map.of("credit", "Jane Doe/AFP", "iptc", "{\"jobid\":\"%s\"}".formatted(job)))
                .at("/id")
                .asString();
    }
}
