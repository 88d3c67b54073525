package dev.cutline.api;

import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Contracts over HTTP, and what they do to licences and searches. */
@DeskTest
class AgenciesIntegrationTests {

    private static final String INCLUDED = "{\"terms\":\"included\"}";

    @Autowired
    DeskClient desk;

    @BeforeEach
    void call() {
        for (JsonNode agency : desk.get("/api/agencies?contract=true").at("/agencies")) {
            desk.send(HttpMethod.DELETE, "/api/agencies/" + agency.at("/name").asString(), "");
        }
    }

    @Test
    void keepsAContractUnderTheCanonicalNameWhateverNameIsUsed() {
        Answer entered = desk.send(HttpMethod.PUT, "/api/agencies/Agence France-Presse", INCLUDED);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.at("/name").asString()).isEqualTo("AFP");

        Answer read = desk.get("/api/agencies/afp");
        assertThat(read.at("/contract/terms").asString()).isEqualTo("included");
        assertThat(read.headers().getETag()).isEqualTo(entered.headers().getETag());
        assertThat(desk.get("/api/agencies?contract=true").at("/agencies")).hasSize(1);
        assertThat(desk.get("/api/agencies?q=france-presse")
                        .at("/agencies/0/name")
                        .asString())
                .isEqualTo("AFP");
    }

    @Test
    void changesAContractOnlyOnTopOfTheNewestRevision() {
        String tag = desk.send(HttpMethod.PUT, "/api/agencies/dpa", INCLUDED)
                .headers()
                .getETag();
        String forbidden = "{\"terms\":\"forbidden\"}";

        assertProblem(desk.send(HttpMethod.PUT, "/api/agencies/dpa", forbidden), 428, "if-match-missing");
        assertThat(desk.put("/api/agencies/dpa", tag, forbidden).status()).isEqualTo(200);
        assertProblem(desk.put("/api/agencies/dpa", tag, INCLUDED), 412, "edited-meanwhile");
        assertThat(desk.get("/api/agencies/dpa/revisions").at("/revisions")).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|terms",
                "{\"terms\":\"free\"}|terms",
                "{\"terms\":\"included\",\"validUntil\":\"2026-01-01\"}|validUntil",
                "{\"terms\":\"included\",\"validTo\":\"soon\"}|validTo",
                "{\"terms\":\"included\",\"uses\":{\"fax\":{\"terms\":\"included\"}}}|uses",
                "{\"terms\":\"included\",\"uses\":{\"tv\":{\"terms\":\"per-use\"}}}|uses.tv.price",
                "{\"terms\":\"included\",\"contact\":{\"url\":\"ftp://x\"}}|contact.url",
                "[]|body"
            })
    void namesTheMemberThatIsWrong(String contract, String member) {
        Answer answer = desk.send(HttpMethod.PUT, "/api/agencies/EPA", contract);
        assertProblem(answer, 422, "member-invalid");
        assertThat(answer.at("/property").asString()).isEqualTo(member);
        assertThat(answer.at("/detail").asString()).contains("“" + member + "”");
    }

    @Test
    void knowsNoContractsWithAgenciesThatItDoesNotKnow() {
        assertProblem(desk.send(HttpMethod.PUT, "/api/agencies/Reutrs", INCLUDED), 404, "agency-unknown");
        assertThat(desk.get("/api/agencies/RFE/RL").at("/name").asString()).isEqualTo("RFE/RL");
    }

    @Test
    void takesAndGivesAllContractsAsYaml() {
        String sheet = """
                agencies:
                  Reuters:
                    terms: per-use
                    price: 45.00
                    currency: EUR
                    uses:
                      tv: {terms: forbidden}
                    countries: [NO, DE]
                    validTo: 2999-12-31
                """;
        Answer taken = desk.sendText(HttpMethod.PUT, "/api/agencies.yaml", sheet);
        assertThat(taken.at("/agreed")).hasToString("[\"Reuters\"]");
        String given = new String(desk.get("/api/agencies.yaml").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(given).contains("Reuters:", "terms: per-use", "45.00", "forbidden");
        assertThat(desk.sendText(HttpMethod.PUT, "/api/agencies.yaml", given).at("/unchanged"))
                .hasToString("[\"Reuters\"]");

        Answer wrong = desk.sendText(
                HttpMethod.PUT, "/api/agencies.yaml", "agencies:\n  Reuters: null\n  AFP: {terms: maybe}\n");
        assertProblem(wrong, 422, "member-invalid");
        assertThat(wrong.at("/property").asString()).isEqualTo("AFP.terms");
        assertThat(desk.get("/api/agencies/Reuters").at("/contract/price").asString())
                .startsWith("45");
        assertProblem(desk.sendText(HttpMethod.PUT, "/api/agencies.yaml", "a: [b"), 422, "member-invalid");
    }

    /** No photo is indexed anew when contracts change. */
    @Test
    void answersForTheUseAndFollowsContractsInSearchAtOnce() throws java.io.IOException {
        byte[] picture = Pictures.jpeg();
        String id = desk.upload("contract.jpg", picture, Map.of("credit", "Kim Hong-Ji/Reuters", "caption", "A pear."))
                .at("/id")
                .asString();
        String rights = "/api/photos?q=id:" + id + " rights:";

        assertThat(desk.get("/api/photos/" + id).at("/licence/status").asString())
                .isEqualTo("usable");
        assertThat(desk.get(rights + "usable").at("/total").asInt()).isOne();

        desk.send(HttpMethod.PUT, "/api/agencies/AFP", INCLUDED);
        assertThat(desk.get("/api/photos/" + id).at("/licence/reasons/0/code").asString())
                .isEqualTo("contract-missing");
        assertThat(desk.get(rights + "unknown").at("/total").asInt()).isOne();

        desk.send(
                HttpMethod.PUT,
                "/api/agencies/Reuters",
                "{\"terms\":\"included\",\"uses\":{\"tv\":{\"terms\":\"forbidden\"}},\"countries\":[\"DE\"]}");
        assertThat(status(id, "for=tv&country=DE")).isEqualTo("blocked");
        assertThat(status(id, "for=web&country=DE")).isEqualTo("usable");
        assertThat(status(id, "for=web&country=FR")).isEqualTo("blocked");
        assertThat(status(id, "")).isEqualTo("conditional");
        everyWayOfAskingKnowsTheUse(id, picture);
        assertThat(desk.get(rights + "conditional").at("/total").asInt()).isOne();
        assertThat(desk.get(rights + "unknown").at("/total").asInt()).isZero();
        assertThat(desk.get(rights + "conditional").at("/facets/rights"))
                .anySatisfy(facet ->
                        assertThat(facet.toString()).contains("conditional").contains("\"count\":1"));
        assertProblem(desk.get("/api/photos/" + id + "?for=fax"), 400, "use-unknown");
        assertProblem(desk.get("/api/photos/" + id + "?country=Narnia"), 400, "use-unknown");
    }

    private void everyWayOfAskingKnowsTheUse(String id, byte[] picture) throws java.io.IOException {
        String tv = "?for=tv&country=DE";
        String licence = "/matches/0/licence/status";
        assertThat(desk.get("/api/credits" + tv + "&id=" + id).at(licence).asString())
                .isEqualTo("blocked");
        assertThat(desk.send(HttpMethod.POST, "/api/credits/lookup" + tv, "{\"keys\":[{\"id\":\"" + id + "\"}]}")
                        .at("/results/0" + licence)
                        .asString())
                .isEqualTo("blocked");
        for (String use : java.util.List.of("tv", "web")) {
            assertThat(desk.upload(
                                    "/api/credits/match?for=" + use + "&country=DE",
                                    DeskClient.named("copy.jpg", picture),
                                    java.util.Map.of())
                            .at(licence)
                            .asString())
                    .isEqualTo(use.equals("tv") ? "blocked" : "usable");
            String article =
                    "<figure><img src=\"contract.jpg\"><figcaption>A pear. Kim Hong-Ji/Reuters</figcaption></figure>";
            assertThat(desk.upload(
                                    "/api/articles?for=" + use + "&country=DE",
                                    DeskClient.named(
                                            "a.html", article.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                    java.util.Map.of())
                            .at("/pictures/0/licence/status")
                            .asString())
                    .isEqualTo(use.equals("tv") ? "blocked" : "usable");
        }
    }

    private String status(String id, String use) {
        return desk.get("/api/photos/" + id + "?" + use).at("/licence/status").asString();
    }
}
