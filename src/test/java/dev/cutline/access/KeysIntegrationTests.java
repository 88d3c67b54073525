package dev.cutline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.LOCATION;

import dev.cutline.DeskTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A desk that asks everybody for a key. */
@DeskTest("cutline.access.without-key=nobody")
@AutoConfigureMockMvc
class KeysIntegrationTests {

    @Autowired
    Keys keys;

    @Autowired
    MockMvcTester desk;

    @Test
    void asksStrangersForAKey() {
        MvcTestResult program = desk.get().uri("/api/keys").exchange();

        assertThat(program).hasStatus(401);
        assertThat(program).bodyJson().extractingPath("$.code").isEqualTo("key-needed");
        assertThat(desk.get().uri("/upload"))
                .hasStatus(302)
                .headers()
                .hasValue(LOCATION, "/me?refused=key-needed&from=%2Fupload");
        assertThat(desk.get().uri("/me")).hasStatusOk();
        assertThat(desk.get().uri("/actuator/health").exchange().getResponse().getStatus())
                .isNotEqualTo(401);
    }

    @Test
    void saysWhyItDoesNotAnswerToANameOrAnAddress() {
        MvcTestResult stranger = desk.get()
                .uri("/api/photos")
                .with(request -> {
                    request.setServerName("desk.example.org");
                    return request;
                })
                .exchange();

        assertThat(stranger).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("host-unknown");
        assertThat(desk.get().uri(URI.create("/api//photos")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("address-malformed");
        assertThat(desk.get().uri(URI.create("/photos//")))
                .hasStatus(400)
                .bodyText()
                .startsWith("No page has such an address");
    }

    @Test
    void knowsPeopleByTheirKeyInAHeaderOrACookie() {
        String key = keys.handOut("Ines Okafor", Role.VIEWER, "test");

        assertThat(desk.get().uri("/credits").header(AUTHORIZATION, "Bearer " + key))
                .hasStatusOk();
        assertThat(desk.get().uri("/me").cookie(new Cookie(Cookies.KEY, key)))
                .bodyText()
                .contains("Ines Okafor", ">IO<");
        assertThat(desk.get().uri("/upload").header(AUTHORIZATION, "Bearer nonsense"))
                .hasStatus(401);
    }

    @Test
    void allowsWhatTheRoleAllows() {
        Map<Role, Integer> keysOf = Map.of(Role.AGENCY, 403, Role.VIEWER, 403, Role.EDITOR, 403, Role.LIBRARIAN, 200);
        keysOf.forEach((role, status) -> assertThat(desk.get().uri("/api/keys").header(AUTHORIZATION, bearer(role)))
                .as(role.toString())
                .hasStatus(status));
        Map<Role, Integer> uploads = Map.of(Role.AGENCY, 400, Role.VIEWER, 403, Role.EDITOR, 400);
        uploads.forEach((role, status) -> assertThat(desk.post()
                        .uri("/api/photos")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .header(AUTHORIZATION, bearer(role)))
                .as(role.toString())
                .hasStatus(status));
        assertThat(desk.get().uri("/credits").header(AUTHORIZATION, bearer(Role.AGENCY)))
                .hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # request, roles that may
            GET /api/photos?q=x, viewer editor librarian
            HEAD /api/photos?q=x, viewer editor librarian
            GET /, viewer editor librarian
            HEAD /credits, viewer editor librarian
            POST /api/credits/lookup, viewer editor librarian
            POST /api/credits/match, viewer editor librarian
            POST /api/captions/parse, viewer editor librarian
            POST /api/restrictions/parse, viewer editor librarian
            POST /api/articles, viewer editor librarian
            POST /api/photos, agency editor librarian
            POST /api/photos/known, agency editor librarian
            POST /api/companions, agency editor librarian
            GET /api/companions, viewer editor librarian
            POST /api/companions/joins, editor librarian
            PATCH /api/photos/a, editor librarian
            PUT /api/photos/a/withdrawal, editor librarian
            POST /api/withdrawals, editor librarian
            POST /api/batches, editor librarian
            POST /api/corrections, editor librarian
            POST /api/index/rebuild, editor librarian
            PUT /api/agencies/x, editor librarian
            DELETE /api/agencies/x, editor librarian
            GET /api/keys, librarian
            POST /api/keys, librarian
            DELETE /api/keys/x, librarian
            GET /me, nobody agency viewer editor librarian
            GET /js/none.js, nobody agency viewer editor librarian
            """)
    void letsEachRoleDoWhatItMayAndNoMore(String request, String roles) {
        String[] parts = request.split(" ");
        List<String> allowed = Stream.of(Role.values())
                .filter(role -> isLetThrough(role, HttpMethod.valueOf(parts[0]), parts[1]))
                .map(Role::toString)
                .toList();

        assertThat(String.join(" ", allowed)).isEqualTo(roles);
    }

    private boolean isLetThrough(Role role, HttpMethod method, String address) {
        var request = desk.method(method).uri(address).contentType(MediaType.TEXT_PLAIN);
        MvcTestResult result = (role == Role.NOBODY ? request : request.header(AUTHORIZATION, bearer(role))).exchange();
        String location = result.getResponse().getHeader(LOCATION);
        int status = result.getResponse().getStatus();
        return status != 401 && status != 403 && (location == null || !location.startsWith("/me?refused"));
    }

    @Test
    void voidsAKeyWhenItsHolderGetsAnotherOrLosesIt() {
        String first = keys.handOut("Getty feed", Role.VIEWER, "test");
        String second = keys.handOut("Getty feed", Role.VIEWER, "test");

        assertThat(keys.holder(first)).isEmpty();
        assertThat(keys.holder(second))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Getty feed"));

        keys.revoke("Getty feed", "test");

        assertThat(keys.holder(second)).isEmpty();
    }

    private String bearer(Role role) {
        return "Bearer " + keys.handOut("A " + role, role, "test");
    }
}
