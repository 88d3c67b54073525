package dev.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A watched folder that is written to slowly, in random order, while the desk is killed three times.
 *
 * <p>With {@code -Dcutline.flood=1000 -Dcutline.flood.seconds=60}: a thousand pictures in a minute; a busy machine needs
 * {@code -Dcutline.patience=10} too.
 */
class FloodedFolderIntegrationTests {

    private static final int PICTURES = Integer.getInteger("cutline.flood", 40);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("cutline.flood.seconds", 12));
    private static final Path DATA = Path.of("target/flooded-desk").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/flooded-folder").toAbsolutePath();

    @Test
    void takesEachPictureInOnceAndWholeWithItsCompanionThoughItIsKilledThreeTimes() throws Exception {
        for (Path path : List.of(DATA, FOLDER)) {
            FileSystemUtils.deleteRecursively(path);
            Files.createDirectories(path);
        }
        Instant begun = Instant.now();
        try (Flood flood = new Flood(FOLDER, PICTURES)) {
            for (int kill = 1; kill <= 3; kill++) {
                long enough = (long) PICTURES * kill / 4;
                try (DeskProcess desk = start()) {
                    if (kill == 1) {
                        desk.until(() -> new DeskClient(desk.address())
                                        .get("/api/folders")
                                        .status()
                                == 200);
                        flood.begin(TIME);
                    }
                    desk.until(() -> Flood.kept(DATA.resolve("archive")) >= enough);
                    desk.kill();
                }
            }
            try (DeskProcess desk = start()) {
                DeskClient client = new DeskClient(desk.address());
                desk.until(flood::isOver);
                desk.until(() ->
                        client.get("/api/photos?q=flood&size=1").at("/total").asInt() == PICTURES);
                flood.assertAllIsIn(client);
                LoggerFactory.getLogger(Flood.class)
                        .info("{} pictures after {}", PICTURES, Duration.between(begun, Instant.now()));
                assertThat(client.get("/api/folders").at("/folders/0/status").asString())
                        .isEqualTo("WATCHING");
            }
        }
    }

    private static DeskProcess start() throws Exception {
        List<String> settings = new ArrayList<>(List.of(
                "--cutline.samples.folder=",
                "--cutline.intake.watch[0].folder=" + FOLDER,
                "--cutline.intake.watch[0].received-from=wire",
                "--cutline.intake.settle=1s",
                "--cutline.intake.grace=2s"));
        return DeskProcess.start(DATA, settings.toArray(String[]::new));
    }
}
