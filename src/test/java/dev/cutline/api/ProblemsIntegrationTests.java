package dev.cutline.api;

import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What callers get wrong, and how they are told. */
@DeskTest
class ProblemsIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    DeskClient desk;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # method | address | type of the body | status | detail
            GET  | /api/suggest            | -                | 400 | “field” is missing in the address. See /api/docs.
            POST | /api/credits/parse      | text/plain       | 415 | text/plain;charset=UTF-8 isn’t taken here. Send one of [application/json
            POST | /api/credits/parse      | application/json | 400 | “lines” is missing.
            POST | /api/captions/parse     | application/json | 400 | “captions” is missing.
            POST | /api/credits/match      | multipart/form-data;boundary=x | 400 | The part “file” is missing. Send a multipart form that has it; see /api/docs.
            """)
    void saysInOneLanguageWhatIsMissing(String method, String address, String type, int status, String detail)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept-Language", "de")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body(type)));
        if (!type.equals("-")) {
            request.header("Content-Type", type);
        }
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new JsonMapper().readTree(answer.body()).at("/detail").asString())
                .startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # body | detail
            {"lines":          | The body isn't JSON: look at line 1, column
            {"lines": "AFP"}   | “lines” isn't of the kind that belongs here; see /api/docs.
            []                 | The body isn't the JSON that belongs here; see /api/docs.
            """)
    void saysWhereJsonIsAnother(String body, String detail) {
        Answer answer = desk.send(HttpMethod.POST, "/api/credits/parse", body);

        assertProblem(answer, 400, "bad-request");
        assertThat(answer.at("/detail").asString()).startsWith(detail);
    }

    @Test
    void namesTheChoicesWhereJsonChoosesNone() {
        Answer answer = desk.send(
                HttpMethod.POST,
                "/api/batches",
                "{\"ids\":[\"a\"],\"action\":{\"do\":\"fill\",\"lines\":[{\"property\":\"headline\",\"how\":\"maybe\",\"text\":\"x\"}]}}");

        assertProblem(answer, 400, "bad-request");
        assertThat(answer.at("/detail").asString())
                .startsWith("“action.lines[0].how” must be one of replace, ")
                .contains("if-empty");
    }

    private static String body(String type) {
        return type.startsWith("multipart")
                ? "--x\r\nContent-Disposition: form-data; name=\"y\"\r\n\r\nz\r\n--x--\r\n"
                : "{}";
    }
}
