package dev.cutline.intake.article;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient;
import dev.cutline.api.DeskClient.Answer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Articles that bring captions to a desk. */
@DeskTest({"cutline.intake.poll=100ms", "cutline.intake.settle=300ms", "cutline.intake.grace=500ms"})
class ArticleCaptionsIntegrationTests {

    private static final Path WIRE = Path.of("target", "watched articles").toAbsolutePath();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    DeskClient desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(WIRE);
        Files.createDirectories(WIRE);
        registry.add("cutline.intake.watch[0].folder", WIRE::toString);
    }

    @Test
    void fillsInWhatAPhotoLacksAndNeverWhatItHas() throws Exception {
        String bare = upload("AFP_33BK4QX.jpg", Map.of());
        String said = upload("AP23080498116512.jpg", Map.of("caption", "Two ministers."));

        Answer answer =
                companion("what-the-test-means.html", Files.readAllBytes(Path.of("samples/what-the-test-means.html")));

        assertThat(answer.at("/outcomes").size()).isEqualTo(2);
        assertThat(answer.at("/outcomes/0/state").asString()).isEqualTo("JOINED");
        Answer filled = photo(bare);
        assertThat(filled.at("/iptc/description").asString()).startsWith("Travellers stop to watch the news");
        assertThat(filled.at("/iptc/creditLine").asString()).isEqualTo("Jung Yeon-je/AFP via Getty Images");
        assertThat(filled.at("/origin/description").asString())
                .isEqualTo("article “what-the-test-means.html”, picture 1");
        assertThat(filled.at("/change/why").asString())
                .isEqualTo("Joined with article “what-the-test-means.html”, picture 1");
        Answer kept = photo(said);
        assertThat(kept.at("/iptc/description").asString()).isEqualTo("Two ministers.");
        assertThat(kept.at("/iptc/creditLine").asString()).isEqualTo("Photo: AP");
    }

    @Test
    void waitsForThePicturesOfAnArticle() throws Exception {
        Answer answer = companion("redaktion.txt", bytes("""
                Bild: faehre-9.jpg
                Der Speisesaal der Fähre. Foto: Lena Brandt/dpa

                Neue Fähre
                """));
        assertThat(answer.at("/outcomes/0/state").asString()).isEqualTo("WAITING");

        assertThat(photo(upload("faehre-9.jpg", Map.of()))
                        .at("/iptc/description")
                        .asString())
                .isEqualTo("Der Speisesaal der Fähre.");
    }

    @Test
    void knowsAPictureInsideAWordFileByItsBytes() throws Exception {
        byte[] article = Documents.docx();
        List<byte[]> pictures = pictures(article);
        String id =
                desk.upload("market.png", pictures.get(0), Map.of()).at("/id").asString();

        Answer answer = companion("market.docx", article);

        assertThat(answer.at("/outcomes/0/photoIds/0").asString()).isEqualTo(id);
        assertThat(answer.at("/outcomes/1/state").asString()).isEqualTo("WAITING");
        assertThat(photo(id).at("/iptc/description").asString())
                .isEqualTo("Traders wait for customers at the covered market in Izmir.");
    }

    @Test
    void readsWhatAPdfPrintsUnderAPictureThatItNames() throws Exception {
        String id = upload("harbour.jpg", Map.of());

        companion("page.pdf", Documents.pdfNaming("harbour.jpg"));

        assertThat(photo(id).at("/iptc/description").asString())
                .isEqualTo("Travellers watch the news in Seoul on Friday, March 17, 2023.");
    }

    @Test
    void takesATextThatNamesNoPictureForTheCaptionOfTheOneOfItsName() throws Exception {
        String id = upload("quiet.jpg", Map.of());

        companion("quiet.txt", bytes("The market hall was quiet on Monday."));

        assertThat(photo(id).at("/iptc/description").asString()).isEqualTo("The market hall was quiet on Monday.");
        assertThat(photo(id).at("/origin/description").asString()).isEqualTo("text “quiet.txt”");
    }

    @Test
    void saysWhyAnArticleIsOfNoUse() throws Exception {
        assertThat(refusal("plain.html", bytes("<p>No picture at all.</p>"))).contains("names no picture");
        assertThat(refusal("words.docx", Documents.docxOfWords())).contains("caption sheets in a table");
        assertThat(refusal("broken.pdf", bytes("%PDF-1.7 and nothing more"))).contains("damaged");
    }

    @Test
    void correctsItsOwnWordsWhenAnArticleComesAnew() throws Exception {
        String id = upload("again.jpg", Map.of());
        companion("again.html", figure("again.jpg", "The first ferry of the day."));
        String first = photo(id).at("/iptc/description").asString();
        companion("again.html", figure("again.jpg", "The last ferry of the day."));

        assertThat(first).isEqualTo("The first ferry of the day.");
        assertThat(photo(id).at("/iptc/description").asString()).isEqualTo("The last ferry of the day.");
    }

    @Test
    void takesArticlesInThroughAWatchFolder() throws Exception {
        Files.write(WIRE.resolve("wired.html"), figure("wired 7.jpg", "A crane lifts a wagon in Merrin."));
        Files.write(WIRE.resolve("wired 7.jpg"), jpeg());

        patiently()
                .untilAsserted(() -> assertThat(desk.get("/api/photos?q={q}", "filename:\"wired 7.jpg\"")
                                .at("/items/0/photo/iptc/description")
                                .asString(""))
                        .isEqualTo("A crane lifts a wagon in Merrin."));
        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("done/wired.html")).exists());
    }

    private String refusal(String name, byte[] content) {
        Answer answer = companion(name, content);
        assertThat(answer.status()).isEqualTo(422);
        return answer.at("/detail").asString();
    }

    private String upload(String name, Map<String, ?> parts) throws IOException {
        return desk.upload(name, jpeg(), parts).at("/id").asString();
    }

    private Answer companion(String name, byte[] content) {
        return desk.upload("/api/companions", DeskClient.named(name, content), Map.of());
    }

    private Answer photo(String id) {
        return desk.get("/api/photos/{id}", id);
    }

    private static byte[] figure(String picture, String caption) {
        return bytes("<article><h1>News</h1><figure><img src=\"%s\"><figcaption>%s</figcaption></figure></article>"
                .formatted(picture, caption));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** No two have the same bytes. */
    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        int number = NUMBER.incrementAndGet();
        for (int bit = 0; bit < 8; bit++) {
            for (int i = 0; i < 64 * 8; i++) {
                image.setRGB(bit * 8 + i % 8, i / 8, (number >> bit & 1) == 0 ? 0 : Color.WHITE.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static List<byte[]> pictures(byte[] docx) throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/media/")) {
                    pictures.add(zip.readAllBytes());
                }
            }
        }
        return pictures;
    }
}
