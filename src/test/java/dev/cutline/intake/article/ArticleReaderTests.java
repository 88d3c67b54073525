package dev.cutline.intake.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.cutline.audit.PrintedPicture;
import dev.cutline.caption.CaptionParser;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.intake.article.ArticleReader.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTests {

    private static final CreditParser CREDITS = CreditParser.withBuiltInAgencies();

    private final ArticleReader reader = new ArticleReader(new CaptionParser(CREDITS), CREDITS);

    @Test
    void readsFiguresAndLeavesOutWhatStandsAroundTheArticle() {
        assertPictures("broadsheet.html")
                .containsExactly(
                        tuple(
                                "https://img.example/harbour.jpg?w=600",
                                "Fishing boats leave the harbour of Port Merrin on Tuesday, the first to do so in nine days.",
                                "Photograph: Mara Lindqvist/The Merrin Courier"),
                        tuple(
                                "https://img.example/crane-1024x683.jpg",
                                "A crane lifts a wrecked yacht out of the water.",
                                "Photograph: Tomas Ruiz/Reuters"));
    }

    @Test
    void readsCreditsThatLieOnThePicture() {
        assertPictures("broadcaster.html")
                .containsExactly(
                        tuple(
                                "https://ichef.example/480/votes.jpg",
                                "Helpers count ballot papers in a sports hall in Tallinn",
                                "Getty Images"),
                        tuple("https://ichef.example/480/hall.jpg", "", "EPA"));
    }

    @Test
    void readsCaptionsOfWeblogsAndPicturesWithoutOne() {
        assertPictures("weblog.html")
                .containsExactly(
                        tuple(
                                "/uploads/2023/03/AP23080498116512-1024x683.jpg",
                                "A farmer stands in the first rain since May on his field near Albi, France, Monday, March 20, 2023.",
                                "AP Photo/Jean Marchand"),
                        tuple("/uploads/2023/03/IMG_7719.jpg", "", ""));
        assertThat(read("weblog.html").pictures().get(1).alt()).isEqualTo("Puddles in the schoolyard");
    }

    @Test
    void readsGermanPages() {
        assertPictures("zeitung.html")
                .containsExactly(
                        tuple(
                                "/bilder/bahnhof_w1200.jpg",
                                "Leerer Bahnsteig am Montagmorgen in Köln: Bis zum Abend soll kein Zug fahren.",
                                "Foto: Lena Brandt/dpa"),
                        tuple(
                                "/bilder/verhandlung.jpg",
                                "Verhandeln seit Januar: die Vertreter der Gewerkschaft.",
                                "Foto: Henrik Ahlers/picture alliance"));
    }

    @Test
    void takesFromStructuredDataWhatThePageDoesNotShow() {
        assertPictures("mobile.html")
                .containsExactly(tuple(
                        "https://cdn.example/anadolu-izmir-market-0031.webp",
                        "Traders wait for customers at the covered market in Izmir.",
                        "Kerem Aydin/Anadolu via Getty Images"));
    }

    @Test
    void readsEachPictureOfAGallery() {
        assertPictures("gallery.html")
                .containsExactly(
                        tuple(
                                "https://photos.example/2023/03/16/1/tennis.jpg",
                                "La finale s’est jouée sous le toit fermé.",
                                "Cécile Lemaître/AFP"),
                        tuple(
                                "https://photos.example/2023/03/16/1/public.jpg",
                                "Le public attend la pluie.",
                                "Cécile Lemaître/AFP"),
                        tuple("https://photos.example/2023/03/16/1/coupe.jpg", "La coupe.", "Handout via Reuters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void readsTheSameInAnyUnicode(String charset) throws IOException {
        for (String name : List.of("agency-copy.txt", "mobile.html")) {
            String text = new String(content(name), StandardCharsets.UTF_8);

            assertThat(reader.read(name, text.getBytes(charset)).pictures())
                    .isNotEmpty()
                    .isEqualTo(read(name).pictures());
        }
    }

    @Test
    void readsCaptionsAheadOfAgencyCopy() {
        assertPictures("agency-copy.txt")
                .containsExactly(
                        tuple(
                                "",
                                "Firefighters work along a ridge above Cabo Fero, Portugal, on Thursday.",
                                "AP Photo/Ana Ferreira"),
                        tuple(
                                "",
                                "Smoke rises behind the village church of Cabo Fero.",
                                "AP Photo/Ana Ferreira, Pool"));
    }

    @Test
    void readsPicturesThatPlainTextNames() {
        assertPictures("redaktion.txt")
                .containsExactly(
                        tuple(
                                "DPA_20230306_0141.jpg",
                                "Die neue Fähre verlässt die Werft in Rostock.",
                                "Foto: Jens Vogt/Reederei Nordhavn/dpa"),
                        tuple("faehre-2.jpg", "Der Speisesaal der Fähre.", "Foto: Lena Brandt/dpa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-the-test-means.html", "what-the-test-means.txt"})
    void readsTheSampleArticle(String name) throws IOException {
        Article article = reader.read(name, Files.readAllBytes(Path.of("samples", name)));

        assertThat(article.pictures())
                .extracting(PrintedPicture::reference)
                .containsExactly("AFP_33BK4QX.jpg", "AP23080498116512.jpg");
        assertThat(article.pictures()).extracting(PrintedPicture::caption).allMatch(caption -> caption.endsWith("."));
        assertThat(article.pictures())
                .extracting(PrintedPicture::creditLine)
                .containsExactly("Jung Yeon-je/AFP via Getty Images", "Photo: AP");
    }

    @Test
    void readsWordFilesWithTheirPictures() throws IOException {
        Article article = reader.read("article.docx", Documents.docx());

        assertThat(article.pictures())
                .extracting(PrintedPicture::caption, PrintedPicture::creditLine)
                .containsExactly(
                        tuple(
                                "Traders wait for customers at the covered market in Izmir.",
                                "Kerem Aydin/Anadolu via Getty Images"),
                        tuple("The last boat of the evening.", "Photo: Mara Lindqvist"));
        assertThat(article.pictures()).allMatch(picture -> picture.content() != null);
    }

    @Test
    void readsWordFilesThatOnlyHoldTheCaptions() throws IOException {
        assertThat(reader.read("article.docx", Documents.docxOfWords()).pictures())
                .extracting(PrintedPicture::caption, PrintedPicture::creditLine)
                .containsExactly(tuple("The ferry leaves the yard in Rostock.", "Photo: Jens Vogt/dpa"));
    }

    @Test
    void readsPdfFiles() throws IOException {
        assertThat(reader.read("page.pdf", Documents.pdf()).pictures())
                .extracting(PrintedPicture::caption, PrintedPicture::creditLine)
                .containsExactly(tuple(
                        "Travellers watch the news in Seoul on Friday, March 17, 2023.",
                        "Jung Yeon-je/AFP via Getty Images"));
    }

    @Test
    void refusesWhatIsNoArticle() {
        byte[] film = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0};

        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> reader.read("film.mp4", film))
                .withMessageContaining("film.mp4");
        assertThatExceptionOfType(UnreadableArticle.class)
                .isThrownBy(() -> reader.read("cut.docx", cut(Documents.docxOfWords())))
                .withMessageContaining("damaged");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"article.html", "article.txt", "article.md", "article.docx", "article.pdf", "article", "x.zip"})
    void refusesWhatSaysNothing(String name) {
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        for (byte[] content :
                List.of(new byte[0], " \n\u00A0 ".getBytes(StandardCharsets.UTF_8), new byte[64], noise)) {
            assertThatExceptionOfType(UnreadableArticle.class)
                    .isThrownBy(() -> reader.read(name, content))
                    .withMessageStartingWith("“" + name + "”");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void takesWordsWithoutAPictureForAnArticle(String charset) throws IOException {
        byte[] copy = "\u0001\u0002a0123 4 pol 210\r\nPort Merrin – Zwölf Männer warten.\u0003".getBytes(charset);

        assertThat(reader.read("wire.txt", copy).pictures()).isEmpty();
        assertThat(reader.read("page.html", "<p>Zwölf Männer warten.".getBytes(charset))
                        .pictures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<", "<figure>a<figure><img></figure>", "Photo:", "Photo: x.jpg", "(AP Photo/"})
    void findsNothingInScraps(String scrap) {
        assertThat(reader.read("scrap.html", ("<html>" + scrap).getBytes(StandardCharsets.UTF_8))
                        .pictures())
                .isEmpty();
        assertThat(reader.read("scrap.txt", scrap.getBytes(StandardCharsets.UTF_8))
                        .pictures())
                .hasSizeLessThan(2);
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertPictures(String name) {
        return assertThat(read(name).pictures())
                .extracting(PrintedPicture::reference, PrintedPicture::caption, PrintedPicture::creditLine);
    }

    private Article read(String name) {
        return reader.read(name, content(name));
    }

    private static byte[] content(String name) {
        try (InputStream file = Objects.requireNonNull(ArticleReaderTests.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] cut(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }
}
