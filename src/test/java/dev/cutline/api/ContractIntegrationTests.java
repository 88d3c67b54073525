package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.TestDesk;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The sentences of the contract that integrators lean on, tried with what they get wrong. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ContractIntegrationTests {

    @LocalServerPort
    int port;

    private DeskClient desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDesk.use(registry, ContractIntegrationTests.class);
    }

    @BeforeEach
    void call() {
        desk = new DeskClient("http://127.0.0.1:" + port).ready();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().getContentType()).hasToString("application/problem+json");
        assertThat(answer.at("/code").asString()).isEqualTo(code);
    }

    @Test
    void answersAPhotoAsOfNowToWhoHasTheRevisionAlready() throws IOException {
        Answer taken = desk.upload("same-revision.jpg", Pictures.jpeg(), Map.of());
        String uri = "/api/photos/" + taken.at("/id").asString();
        desk.send(HttpMethod.POST, uri + "/usages", "{\"publication\":\"The Merrin Courier\",\"date\":\"2026-11-02\"}");

        Answer again = desk.getUnless(uri, taken.headers().getETag());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.headers().getETag()).isEqualTo(taken.headers().getETag());
        assertThat(again.headers().getVary()).containsExactly("Accept");
        assertThat(again.at("/usages/0/publication").asString()).isEqualTo("The Merrin Courier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/photos?size=many             | “size” must be a whole number, not “many”.
        /api/photos/x/revisions/first     | “number” must be a whole number, not “first”.
        /api/photos/x/download?size=3     | “size” must be original, 2048 or 1200.
        /api/agencies?contract=perhaps    | “contract” must be true or false, not “perhaps”.
        /api/reports/credits?month=March  | “month” must be a month such as 2026-10, not “March”.
        /api/reports/credits?month=2026-10&format=doc | “format” must be json, csv, xlsx, not “doc”.
        """)
    void saysWhatBelongsIntoAnAddress(String address, String detail) {
        Answer answer = desk.get(URI.create("http://127.0.0.1:" + port + address));

        assertProblem(answer, 400, "bad-request");
        assertThat(answer.at("/detail").asString()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/photos/%00",
                "/api/agencies/a%2Fb",
                "/api/photos/..%2f",
                "/api/photos?q=a b",
                "/api/photos?q={x}"
            })
    void answersWhatTomcatRefusesByAProblem(String address) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"code\":\"request-unreadable\"")
                .doesNotContain("<html");
    }

    @Test
    void keepsThePageForPeopleWhoseAddressTomcatRefuses() throws IOException {
        assertThat(raw("GET /photos/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("<html");
    }

    /** As programs send it that don't check what they write. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void makesOneRevisionOfAKillNoticeThatComesTwice() throws IOException {
        Answer taken = desk.upload("killed-twice.jpg", Pictures.jpeg(), Map.of());
        String uri = "/api/photos/" + taken.at("/id").asString() + "/withdrawal";

        Answer first = desk.send(HttpMethod.PUT, uri, "{\"reason\":\"Wrong person\"}");
        Answer again = desk.send(HttpMethod.PUT, uri, "{\"reason\":\"Wrong person\"}");
        Answer another = desk.send(HttpMethod.PUT, uri, "{\"reason\":\"Court order!\"}");

        assertThat(again.at("/revision").asInt())
                .isEqualTo(first.at("/revision").asInt());
        assertThat(again.at("/withdrawn")).isEqualTo(first.at("/withdrawn"));
        assertThat(another.at("/revision").asInt())
                .isEqualTo(first.at("/revision").asInt() + 1);
        assertThat(first.at("/licence/reasons/0/message").asString())
                .startsWith("Withdrawn: Wrong person. Take it out of pages");
        assertThat(another.at("/licence/reasons/0/message").asString())
                .startsWith("Withdrawn: Court order! Take it out of pages");
    }

    @Test
    void answersAnUploadWithTheWholePhoto() throws IOException {
        byte[] picture = Pictures.jpeg();
        Answer taken = desk.upload("whole.jpg", picture, Map.of());
        String uri = "/api/photos/" + taken.at("/id").asString();
        desk.send(HttpMethod.POST, uri + "/usages", "{\"publication\":\"The Merrin Courier\",\"date\":\"2026-11-02\"}");

        Answer again = desk.upload("whole.jpg", picture, Map.of());
        assertThat(taken.at("/usages").isEmpty()).isTrue();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(desk.get(uri).json());
        assertThat(again.at("/usages/0/publication").asString()).isEqualTo("The Merrin Courier");
    }

    @Test
    void tellsFromWhatToWhatARevisionChanged() throws IOException {
        Answer taken = desk.upload("history.jpg", Pictures.jpeg(), Map.of("iptc", "{\"headline\":\"Before\"}"));
        String id = taken.at("/id").asString();
        desk.patch(id, taken.headers().getETag(), "{\"iptc\":{\"headline\":\"After\",\"cityName\":\"Albi\"}}");

        Answer all = desk.get("/api/photos/{id}/revisions", id);
        assertThat(all.at("/revisions/0/changes").isEmpty()).isTrue();
        assertThat(all.at("/revisions/1/changes"))
                .hasToString("[{\"property\":\"cityName\",\"before\":null,\"after\":\"Albi\"},"
                        + "{\"property\":\"headline\",\"before\":\"Before\",\"after\":\"After\"}]");
        assertThat(all.at("/revisions/1/iptc/headline").asString()).isEqualTo("After");
        assertThat(desk.get("/api/photos/{id}/revisions/2", id).json()).isEqualTo(all.at("/revisions/1"));
        assertThat(desk.get("/api/photos/{id}/revisions/1", id).json()).isEqualTo(all.at("/revisions/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"x\"", "5", "{", "{\"headline\":", "true"})
    void refusesValuesThatAreNoObject(String iptc) throws IOException {
        assertProblem(desk.upload("x.jpg", Pictures.jpeg(), Map.of("iptc", iptc)), 400, "part-unusable");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "attachment; filename*=foo''a", "attachment; filename=\"=?x?Q?a?=\""})
    void refusesANameThatCannotBeRead(String disposition) throws IOException {
        assertProblem(desk.uploadBare(disposition, Pictures.jpeg()), 400, "part-unusable");
    }
}
