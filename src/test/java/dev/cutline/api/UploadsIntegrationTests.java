package dev.cutline.api;

import static dev.cutline.Patience.patiently;
import static dev.cutline.api.ProblemAssertions.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;

/** What a desk takes in, and what it refuses. */
@DeskTest({"cutline.intake.max-size=2MB", "cutline.intake.max-pixels=5000000"})
class UploadsIntegrationTests {

    @Autowired
    DeskClient desk;

    @Test
    void findsEveryPictureOfARush() throws IOException {
        for (int i = 0; i < 60; i++) {
            Resource picture = DeskClient.named("rush.jpg", Pictures.jpeg());
            desk.upload("/api/photos", picture, Map.of("caption", "A rush of pictures"));
        }
        // The last one is waited for, and refreshes what search sees.
        desk.upload("last.jpg", Pictures.jpeg(), Map.of("caption", "A rush of pictures"));

        assertThat(desk.get("/api/photos?q=rush").at("/total").asInt()).isEqualTo(61);
    }

    @Test
    void saysWhenTheSameBytesWereThereBefore() throws IOException {
        byte[] picture = Pictures.jpeg();

        assertThat(desk.upload("first.jpg", picture, Map.of()).status()).isEqualTo(201);
        Answer again = desk.upload("second.jpg", picture, Map.of());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/file/name").asString()).isEqualTo("first.jpg");
    }

    @Test
    void takesWhatComesBesideThePicture() throws IOException {
        Answer taken = desk.upload(
                "beside.jpg",
                Pictures.jpeg(),
                Map.of("caption", "Ferries wait in the port of Merrin.", "credit", "Ines Okafor/Staff"));

        assertThat(taken.at("/iptc/description").asString()).isEqualTo("Ferries wait in the port of Merrin.");
        assertThat(taken.at("/origin/description").asString()).isEqualTo("supplied");
        assertThat(taken.at("/credit/creators/0").asString()).isEqualTo("Ines Okafor");
        assertThat(desk.get("/api/photos?q={q}", "ferry").at("/items/0/photo/id"))
                .isEqualTo(taken.at("/id"));
    }

    @Test
    void takesAPictureThatIsTheWholeBody() throws IOException {
        Answer taken = desk.uploadBare("attachment; filename*=UTF-8''Z%C3%BCrich%20%2Aa.jpg", Pictures.jpeg());

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/file/name").asString()).isEqualTo("Zürich *a.jpg");
        assertThat(desk.uploadBare("", Pictures.jpeg()).at("/file/name").asString())
                .isEqualTo("unnamed");
        assertThat(desk.uploadBare("", new byte[0]).status()).isEqualTo(422);
        assertThat(desk.uploadBare("", new byte[3_000_000]).status()).isEqualTo(413);
        assertThat(desk.uploadBare("", "just text".getBytes(StandardCharsets.UTF_8))
                        .at("/code")
                        .asString())
                .isEqualTo("not-a-picture");
    }

    @Test
    void joinsASidecar() throws IOException {
        Answer taken = desk.upload(
                "DPA_20230306_0141.jpg",
                Pictures.jpeg(),
                Map.of(
                        "sidecar",
                        DeskClient.named("a.xmp", Files.readAllBytes(Path.of("samples/DPA_20230306_0141.xmp")))));

        assertThat(taken.at("/iptc/description").asString()).isNotBlank();
        assertThat(taken.at("/origin/description").asString()).isEqualTo("sidecar dc:description");
    }

    @Test
    void refusesWhatIsNotAPicture() {
        for (byte[] content : List.of("just text".getBytes(StandardCharsets.UTF_8), new byte[] {0x4D, 0x5A, 0, 0})) {
            Answer answer = desk.upload("picture.jpg", content, Map.of());
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.at("/code").asString()).isEqualTo("not-a-picture");
        }
    }

    @Test
    void refusesEmptyAndHopelessFilesAndTakesCutOnes() throws IOException {
        byte[] picture = Pictures.jpeg();

        assertThat(desk.upload("empty.jpg", new byte[0], Map.of()).status()).isEqualTo(422);
        assertThat(desk.upload("stub.jpg", Arrays.copyOf(picture, 40), Map.of()).status())
                .isEqualTo(422);
        Answer cut = desk.upload("cut.jpg", Arrays.copyOf(picture, picture.length - 200), Map.of());
        assertThat(cut.status()).isEqualTo(201);
        assertThat(cut.at("/warnings").size()).isPositive();
    }

    @Test
    void saysWhetherASmallCopyWillCome() throws Exception {
        String shown =
                desk.upload("shown.jpg", Pictures.jpeg(), Map.of()).at("/id").asString();
        String hopeless = desk.upload("hopeless.png", Bombs.png(100, 100), Map.of())
                .at("/id")
                .asString();

        assertThat(settled(shown).status()).isEqualTo(200);
        Answer never = settled(hopeless);
        assertThat(never.status()).isEqualTo(404);
        assertThat(never.at("/code").asString()).isEqualTo("copy-impossible");
        assertThat(never.headers().getFirst("Retry-After")).isNull();
    }

    /** The thumbnail, once it no longer says that it is coming. */
    private Answer settled(String id) {
        return patiently()
                .until(
                        () -> desk.get("/api/photos/{id}/thumbnail", id),
                        answer -> answer.headers().getFirst("Retry-After") == null);
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        byte[] large = Arrays.copyOf(Pictures.jpeg(), 3_000_000);

        assertProblem(desk.upload("large.jpg", large, Map.of()), 413, "picture-too-large");
        assertThat(desk.upload("bomb.png", Bombs.png(30_000, 30_000), Map.of()).status())
                .isEqualTo(413);
    }

    @Test
    void takesPicturesOfHostileNames() throws IOException {
        assertThat(nameOf("../../x.jpg")).isEqualTo("x.jpg");
        assertThat(nameOf("..")).isEqualTo("unnamed");
        assertThat(nameOf("a\u202Egpj.exe")).isEqualTo("agpj.exe");
        assertThat(nameOf("n".repeat(500) + ".jpg")).hasSize(255).endsWith("n.jpg");
    }

    private String nameOf(String sent) throws IOException {
        return desk.upload(sent, Pictures.jpeg(), Map.of()).at("/file/name").asString();
    }

    @Test
    void saysWhenASidecarCannotBeRead() throws IOException {
        Answer taken = desk.upload(
                "with.jpg", Pictures.jpeg(), Map.of("sidecar", DeskClient.named("with.xmp", new byte[] {1, 2, 3})));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/warnings/0/code").asString()).isEqualTo("sidecar-unreadable");
    }
}
