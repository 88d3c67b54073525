package dev.cutline.api;

import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.access.Keys;
import dev.cutline.api.DeskClient.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.w3c.dom.Element;

/** Whose picture is this, may it be handed out, and where was it published: over HTTP, with a real Elasticsearch. */
@DeskTest
class LicensingIntegrationTests {

    private static final String IPTC = """
            {"jobid":"%s","imageSupplierImageId":"S-%s","creatorNames":["Jane <i>Doe</i>"],"headline":"Rain","cityName":"Oslo",
             "webstatementRights":"https://example.com/terms","dateCreated":"2026-03-17T08:15:00+01:00"}""";

    private static final MediaType NINJS = MediaType.valueOf("application/vnd.iptc.ninjs+json");
    private static final MediaType XMP = MediaType.valueOf("application/rdf+xml");

    @Autowired
    Keys keys;

    @Autowired
    DeskClient desk;

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
}
