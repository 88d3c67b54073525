package dev.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient;
import dev.cutline.search.node.Node.Ready;
import dev.cutline.search.node.TestNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Two desks on one archive watch the same folder, as when one was started twice. */
class TwoDesksIntegrationTests {

    private static final int PICTURES = 40;
    private static final Path DATA = Path.of("target/two-desks").toAbsolutePath();
    private static final Path FOLDER = DATA.resolve("folder");

    @Test
    void takeEachPictureInOnceWithItsCompanion() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(FOLDER);
        try (Flood flood = new Flood(FOLDER, PICTURES);
                DeskProcess one = start("one");
                DeskProcess other = start("other")) {
            DeskClient client = new DeskClient(one.address());
            for (DeskProcess desk : List.of(one, other)) {
                desk.until(() ->
                        new DeskClient(desk.address()).get("/api/photos?size=0").status() == 200);
            }

            flood.begin(Duration.ofSeconds(8));

            one.until(flood::isOver);
            one.until(
                    () -> client.get("/api/photos?q=flood&size=1").at("/total").asInt() == PICTURES
                            && client.get("/api/companions").at("/waiting").isEmpty());
            flood.assertAllIsIn(client);
            assertThat(Flood.kept(DATA.resolve("archive"))).isEqualTo(PICTURES);
            assertThat(taken(one) + taken(other)).isGreaterThanOrEqualTo(PICTURES);
            assertNothingIsLeft(DATA.resolve("archive/incoming"));
        }
    }

    private static int taken(DeskProcess desk) {
        return new DeskClient(desk.address())
                .get("/api/folders")
                .at("/folders/0/taken")
                .asInt();
    }

    private static void assertNothingIsLeft(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static DeskProcess start(String name) throws IOException {
        Ready node = TestNode.shared();
        return DeskProcess.start(
                DATA.resolve(name),
                "--cutline.archive.folder=" + DATA.resolve("archive"),
                "--cutline.samples.folder=",
                "--cutline.elasticsearch.url=" + node.address(),
                "--cutline.elasticsearch.username=" + node.username(),
                "--cutline.elasticsearch.password=" + node.password(),
                "--cutline.elasticsearch.index=two-desks",
                "--cutline.intake.watch[0].folder=" + FOLDER,
                "--cutline.intake.watch[0].received-from=wire",
                "--cutline.intake.settle=1s",
                "--cutline.intake.grace=2s");
    }
}
