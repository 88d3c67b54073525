package dev.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient;
import dev.cutline.cli.CutlineCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** An import whose desk is killed on the way: each picture comes in once, none is lost. */
class InterruptedImportIntegrationTests {

    private static final int PICTURES = 120;
    private static final Path DATA = Path.of("target/interrupted-import").toAbsolutePath();
    private static final Path PICTURES_FOLDER = DATA.resolve("pictures");
    private static final Path ARCHIVE = DATA.resolve("desk/archive");
    private static final Path REPORT = DATA.resolve("report.csv");

    /** Uploads don't wait for a search, so that there need be none. */
    private static final String NO_SEARCH = "--cutline.elasticsearch.url=http://127.0.0.1:1";

    @BeforeEach
    void writePictures() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(PICTURES_FOLDER);
        try (Flood flood = new Flood(PICTURES_FOLDER, PICTURES)) {
            flood.writePictures();
        }
    }

    @Test
    void goesOnByItselfWhenTheDeskIsBack() throws Exception {
        int port = DeskProcess.freePort();
        CompletableFuture<Integer> running;
        try (DeskProcess desk = start(port)) {
            desk.until(
                    () -> new DeskClient(desk.address()).get("/actuator/health").status() > 0);
            running = CompletableFuture.supplyAsync(() -> run(port, "600"));
            desk.until(() -> Flood.kept(ARCHIVE) >= PICTURES / 4);
            desk.kill();
        }
        assertThat(Flood.kept(ARCHIVE)).isLessThan(PICTURES);
        try (DeskProcess desk = start(port)) {
            desk.until(running::isDone);

            assertThat(running.get(1, TimeUnit.SECONDS)).isZero();
            assertAllIsIn(new DeskClient(desk.address()));
            assertThat(outcomes().keySet()).containsAnyOf("taken-in").doesNotContain("failed", "refused");
        }
    }

    @Test
    void sendsWhatIsMissingWhenItIsRunAgain() throws Exception {
        int port = DeskProcess.freePort();
        try (DeskProcess desk = start(port)) {
            desk.until(
                    () -> new DeskClient(desk.address()).get("/actuator/health").status() > 0);
            CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> run(port, "1"));
            desk.until(() -> Flood.kept(ARCHIVE) >= PICTURES / 4);
            desk.kill();
            assertThat(running.get(60, TimeUnit.SECONDS)).isEqualTo(3);
        }
        long before = Flood.kept(ARCHIVE);
        try (DeskProcess desk = start(port)) {
            desk.until(
                    () -> new DeskClient(desk.address()).get("/actuator/health").status() > 0);

            assertThat(run(port, "60")).isZero();

            assertAllIsIn(new DeskClient(desk.address()));
            assertThat(outcomes()).containsEntry("there-already", before).containsEntry("taken-in", PICTURES - before);
        }
    }

    private static void assertAllIsIn(DeskClient desk) throws Exception {
        assertThat(Flood.kept(ARCHIVE)).isEqualTo(PICTURES);
        try (Stream<Path> files = Files.list(PICTURES_FOLDER)) {
            for (Path file : files.toList()) {
                byte[] content = Files.readAllBytes(file);
                String id = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
                assertThat(desk.get("/api/photos/{id}/original", id).body())
                        .as(file.toString())
                        .isEqualTo(content);
                assertThat(desk.get("/api/photos/{id}", id).at("/revision").asInt())
                        .isOne();
            }
        }
    }

    /** How many pictures came to what. */
    private static Map<String, Long> outcomes() throws IOException {
        List<String> rows = Files.readAllLines(REPORT);
        return rows.stream()
                .skip(1)
                .map(row -> row.split(",")[1])
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
    }

    private static int run(int port, String patience) {
        return CutlineCommand.run(
                "import",
                PICTURES_FOLDER.toString(),
                "--server",
                "http://127.0.0.1:" + port,
                "--report",
                REPORT.toString(),
                "--patience",
                patience);
    }

    private static DeskProcess start(int port) throws IOException {
        return DeskProcess.start(port, DATA.resolve("desk"), NO_SEARCH, "--cutline.samples.folder=");
    }
}
