package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The sentences of the contract that integrators lean on, tried with what they get wrong. */
@DeskTest
class ContractIntegrationTests {

    @Autowired
    DeskClient desk;

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

    @Test
    void saysOneCountryOnceHoweverItIsWritten() throws IOException {
        for (String country : List.of("SPAIN", "España", "Spain")) {
            desk.upload(
                    "country.jpg",
                    Pictures.jpeg(),
                    Map.of("iptc", "{\"countryName\":\"%s\",\"jobid\":\"iberia\"}".formatted(country)));
        }

        for (String query : List.of("country:spain", "country:España", "country:=Spanien", "country:=\"Spain\"")) {
            assertThat(desk.get("/api/photos?q={q}", "job:iberia " + query)
                            .at("/total")
                            .asInt())
                    .as(query)
                    .isEqualTo(3);
        }
        assertThat(desk.get("/api/photos?q=job:iberia&facets=country").at("/facets/country"))
                .hasToString("[{\"value\":\"Spain\",\"count\":3}]");
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
        // Pictures that look like it come to be known in between.
        patiently()
                .untilAsserted(() -> assertThat(
                                desk.upload("whole.jpg", picture, Map.of()).json())
                        .isEqualTo(desk.get(uri).json()));
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
