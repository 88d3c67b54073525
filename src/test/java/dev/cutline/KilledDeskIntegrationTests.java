package dev.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient;
import dev.cutline.api.DeskClient.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.FileSystemUtils;

/** Nothing that was answered with 201 is lost, whatever happens next. */
class KilledDeskIntegrationTests {

    private static final Path DATA = Path.of("target/killed-desk").toAbsolutePath();

    @Test
    void findsAPhotoAgainAfterAKillAndTheLossOfTheIndex() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        String id;
        try (DeskProcess desk = DeskProcess.start(DATA, "--cutline.samples.folder=")) {
            DeskClient client = new DeskClient(desk.address());
            desk.until(() -> client.get("/actuator/health").status() > 0);

            // Elasticsearch takes longer to start than the desk: uploads don't wait for it.
            Answer taken = client.upload("/api/photos", new FileSystemResource("samples/epa10546027.jpg"), Map.of());
            desk.kill();

            assertThat(taken.status()).isEqualTo(201);
            assertThat(taken.at("/indexed").asBoolean()).isFalse();
            id = taken.at("/id").asString();
        }
        FileSystemUtils.deleteRecursively(DATA.resolve("node"));
        try (DeskProcess desk = DeskProcess.start(DATA, "--cutline.samples.folder=")) {
            DeskClient client = new DeskClient(desk.address());
            desk.until(() -> client.get("/actuator/health").status() > 0);
            assertThat(client.get("/api/photos/{id}", id).status()).isEqualTo(200);
            assertSaysThatSearchIsStarting(client.get("/api/photos?q=firefighters"));

            desk.until(
                    () -> client.get("/api/photos?q=firefighters").at("/total").asInt() == 1);
            assertThat(client.get("/api/photos?q=firefighters")
                            .at("/items/0/photo/id")
                            .asString())
                    .isEqualTo(id);
        }
    }

    private static void assertSaysThatSearchIsStarting(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().getFirst("Retry-After")).isNotNull();
        assertThat(answer.at("/code").asString()).isEqualTo("search-unavailable");
    }
}
