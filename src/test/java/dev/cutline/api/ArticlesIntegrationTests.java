package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Articles against photos of the desk, with a real Elasticsearch. */
@DeskTest
class ArticlesIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void judgesTheSampleArticle() {
        String news = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
        String hands =
                desk.upload(Path.of("samples/AP23080498116512.jpg")).at("/id").asString();

        Answer audit = audit(new FileSystemResource(Path.of("samples/what-the-test-means.html")));

        assertThat(audit.status()).isEqualTo(200);
        assertThat(audit.at("/title").asString()).startsWith("What the test means");
        assertThat(audit.at("/pictures/0/photoId").asString()).isEqualTo(news);
        assertThat(audit.at("/pictures/0/joinedBy").asString()).isEqualTo("reference");
        assertThat(codes(audit, 0)).doesNotContain("credit-", "missing");
        assertThat(audit.at("/pictures/1/photoId").asString()).isEqualTo(hands);
        assertThat(codes(audit, 1)).contains("creator-missing");
    }

    @Test
    void joinsByTheCaptionWhatHasAnotherName() {
        String id = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
        String caption = desk.get("/api/photos/" + id).at("/caption/text").asString();

        Answer audit = audit(article("<figure><img src='/media/1.jpg'><figcaption>" + caption
                + " <span class=credit>Photo: Reuters</span></figcaption></figure>"));

        assertThat(audit.at("/pictures/0/photoId").asString()).isEqualTo(id);
        assertThat(audit.at("/pictures/0/joinedBy").asString()).isEqualTo("caption");
        assertThat(codes(audit, 0)).contains("credit-wrong");
    }

    @Test
    void joinsByItsLooksAPictureThatComesAlong() throws IOException {
        String id = desk.upload(Path.of("samples/AFP_33BK4QX.jpg")).at("/id").asString();
        String data = Base64.getEncoder().encodeToString(Files.readAllBytes(Path.of("samples/AFP_33BK4QX.jpg")));

        Answer audit = audit(article("<figure><img src='data:image/jpeg;base64," + data + "'></figure>"));

        assertThat(audit.at("/pictures/0/photoId").asString()).isEqualTo(id);
        assertThat(audit.at("/pictures/0/joinedBy").asString()).isEqualTo("likeness");
    }

    @Test
    void saysWhatIsNotOurs() {
        Answer audit = audit(
                article(
                        "<figure><img src='zebra.jpg'><figcaption>A zebra crosses the frozen lake alone before noon</figcaption></figure>"));

        assertThat(audit.status())
                .as(new String(audit.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        assertThat(audit.at("/pictures/0/photoId").isNull())
                .as(new String(audit.body(), StandardCharsets.UTF_8))
                .isTrue();
        assertThat(codes(audit, 0)).contains("not-ours", "credit-missing");
    }

    @Test
    void refusesWhatIsNoArticle() {
        Answer audit = audit(new FileSystemResource(Path.of("samples/AFP_33BK4QX.jpg")));

        assertThat(audit.status()).isEqualTo(422);
        assertThat(audit.at("/code").asString()).isEqualTo("article-unreadable");

        Answer empty = audit(DeskClient.named("empty.html", new byte[0]));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.at("/detail").asString()).startsWith("“empty.html” holds nothing that can be read.");
    }

    private Answer audit(Resource article) {
        return desk.upload("/api/articles", article, Map.of());
    }

    private static Resource article(String html) {
        return DeskClient.named(
                "article.html", ("<html><article>" + html + "</article>").getBytes(StandardCharsets.UTF_8));
    }

    private static String codes(Answer audit, int picture) {
        return audit.at("/pictures/" + picture + "/problems").toString();
    }
}
