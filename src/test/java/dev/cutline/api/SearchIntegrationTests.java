package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a search and its parameters are answered with. */
@DeskTest
class SearchIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void countsTheFacetsThatAreAskedFor() {
        desk.upload(Path.of("samples/epa10546027.jpg"));

        assertThat(desk.get("/api/photos?facets=supplier,by").at("/facets").propertyNames())
                .containsExactlyInAnyOrder("supplier", "by");
        assertThat(desk.get("/api/photos").at("/facets/country").size()).isPositive();
        assertThat(desk.get("/api/photos?facets=").at("/facets").size()).isZero();
    }

    @Test
    void saysWhichFacetsAndFieldsOfSuggestionsItDoesNotKnow() {
        Answer counted = desk.get("/api/photos?q=typhoon&facets=city,towns");
        assertThat(counted.at("/facets").propertyNames()).containsExactly("city");
        assertThat(counted.at("/warnings/0/text").asString()).isEqualTo("towns");
        assertThat(counted.at("/warnings/0/message").asString()).contains("isn't a facet", "city", "rights");

        Answer suggested = desk.get("/api/suggest?field=towns&prefix=a");
        assertThat(suggested.status()).isEqualTo(400);
        assertThat(suggested.at("/code").asString()).isEqualTo("field-unknown");
        assertThat(suggested.at("/detail").asString()).contains("“towns”", "city");
        assertThat(desk.get("/api/suggest?field=city&prefix=a").status()).isEqualTo(200);
    }

    @Test
    void neverFailsOnABrokenQuery() {
        for (String query : List.of(
                "date:last-wek",
                "date:2023-03-31..2023-03-01",
                "(((",
                "\"",
                "by:",
                "a OR",
                "-",
                "*",
                "rights:maybe",
                "\u0000",
                "x".repeat(5_000),
                "field:value:more",
                "정연제",
                ")(")) {
            Answer answer = desk.get("/api/photos?q={q}", query);
            assertThat(answer.status()).as(query).isIn(200, 400);
        }
        assertThat(desk.get("/api/photos?q={q}", "date:last-wek")
                        .at("/warnings")
                        .size())
                .isPositive();
    }
}
