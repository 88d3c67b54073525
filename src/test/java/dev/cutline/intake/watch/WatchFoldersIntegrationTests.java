package dev.cutline.intake.watch;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient;
import dev.cutline.api.DeskClient.Answer;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Template;
import dev.cutline.desk.template.Templates;
import dev.cutline.intake.watch.FolderState.Status;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** Folders that agencies push into. */
@DeskTest({"cutline.intake.poll=100ms", "cutline.intake.settle=500ms", "cutline.intake.grace=1s"})
class WatchFoldersIntegrationTests {

    private static final Path ROOT = Path.of("target", "watched").toAbsolutePath();
    private static final Path WIRE = ROOT.resolve("wire");
    private static final Path COMING = ROOT.resolve("coming and going");
    private static final Path KEPT = ROOT.resolve("kept");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    WatchFolders folders;

    @Autowired
    Templates templates;

    @Autowired
    DeskClient desk;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        FileSystemUtils.deleteRecursively(ROOT);
        for (Path folder : List.of(WIRE, KEPT)) {
            Files.createDirectories(folder);
        }
        registry.add("cutline.intake.watch[0].folder", WIRE::toString);
        registry.add("cutline.intake.watch[0].received-from", () -> "Harbour Wire");
        registry.add("cutline.intake.watch[0].agency", () -> "Harbour Wire");
        registry.add("cutline.intake.watch[0].template", () -> "Feed");
        registry.add("cutline.intake.watch[1].folder", COMING::toString);
        registry.add("cutline.intake.watch[2].folder", KEPT::toString);
        registry.add("cutline.intake.watch[2].after", () -> "keep");
    }

    @BeforeEach
    void call() {
        if (templates.find("Feed").isEmpty()) {
            templates.put(
                    "Feed",
                    0,
                    new Template(List.of(new Line("instructions", How.REPLACE, "For the desk only"))),
                    "test");
        }
    }

    @Test
    void takesAPictureInWithWhatComesBesideItAndItsFoldersDefaults() throws Exception {
        byte[] picture = jpeg();
        Files.write(WIRE.resolve("a.jpg"), picture);
        Thread.sleep(300);
        Files.writeString(WIRE.resolve("a.jpg.xmp.part"), "not yet");
        Files.writeString(WIRE.resolve("a.txt"), "A quiet harbour.");

        Answer photo = arrived(picture);
        patiently().untilAsserted(() -> assertThat(WIRE.resolve("done/a.txt")).exists());
        photo = arrived(picture);
        assertThat(photo.at("/iptc/description").asString()).isEqualTo("A quiet harbour.");
        assertThat(photo.at("/origin/description").asString()).isEqualTo("text “a.txt”");
        assertThat(photo.at("/file/receivedFrom").asString()).isEqualTo("Harbour Wire");
        assertThat(photo.at("/iptc/creditLine").asString()).isEqualTo("Harbour Wire");
        assertThat(photo.at("/iptc/instructions").asString()).isEqualTo("For the desk only");
        assertThat(WIRE.resolve("done/a.jpg")).hasBinaryContent(picture);
        assertThat(WIRE.resolve("a.jpg.xmp.part")).exists();
        Files.delete(WIRE.resolve("a.jpg.xmp.part"));
    }

    @Test
    void waitsForSlowWriters() throws Exception {
        byte[] picture = jpeg();
        try (OutputStream output = Files.newOutputStream(WIRE.resolve("slow.jpg"))) {
            for (int part = 0; part < 4; part++) {
                int from = picture.length * part / 4;
                output.write(Arrays.copyOfRange(picture, from, picture.length * (part + 1) / 4));
                // Longer than a file must stay as it is: but a JPEG without its end isn't whole.
                Thread.sleep(700);
            }
        }

        assertThat(arrived(picture).at("/file/size").asInt()).isEqualTo(picture.length);
        assertThat(WIRE.resolve("failed/slow.jpg")).doesNotExist();
    }

    @Test
    void putsAsideWhatItCannotTakeInAndSaysWhy() throws Exception {
        Files.writeString(WIRE.resolve("notes.bin"), "This is no picture.");
        try (RandomAccessFile sheet =
                new RandomAccessFile(WIRE.resolve("huge.csv").toFile(), "rw")) {
            sheet.setLength(2L << 30);
        }
        Files.writeString(
                WIRE.resolve("bad.xml"),
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><newsItem>&a;</newsItem>");

        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("failed/notes.bin.txt"))
                        .content()
                        .contains("isn't a picture"));
        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("failed/huge.csv.txt"))
                        .content()
                        .contains("larger than 20 MB"));
        patiently()
                .untilAsserted(() ->
                        assertThat(WIRE.resolve("failed/bad.xml.txt")).content().contains("refers to things outside"));
        assertThat(WIRE.resolve("failed/huge.csv")).exists();
        assertThat(state(0).failures()).extracting(FolderState.Failure::name).contains("notes.bin", "huge.csv");
        assertThat(desk.get("/api/folders").at("/folders/0/receivedFrom").asString())
                .isEqualTo("Harbour Wire");
        assertThat(desk.get("/folders").status()).isEqualTo(200);
        assertThat(desk.get("/actuator/metrics/cutline.folder.failed?tag=folder:Harbour Wire")
                        .at("/measurements/0/value")
                        .asInt())
                .isGreaterThanOrEqualTo(3);
        Files.delete(WIRE.resolve("failed/huge.csv"));
    }

    @Test
    void writesDownWhyAFileWasPutAsideAsSoonAsItCan() throws Exception {
        Path inTheWay = Files.createDirectories(WIRE.resolve("failed/late.bin.txt"));
        Files.writeString(WIRE.resolve("late.bin"), "This is no picture either.");

        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("failed/late.bin")).exists());
        patiently().untilAsserted(() -> assertThat(state(0).status()).isEqualTo(Status.STUCK));
        assertThat(state(0).trouble()).contains("can't be written down");
        Files.delete(inTheWay);

        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("failed/late.bin.txt"))
                        .content()
                        .contains("isn't a picture"));
        patiently().untilAsserted(() -> assertThat(state(0).status()).isEqualTo(Status.WATCHING));
    }

    /** For root there is no folder without rights. */
    @Test
    void saysWhichFolderItHasNoRightsToAndGoesOnOnceItHas() throws Exception {
        byte[] picture = jpeg();
        Files.createDirectories(COMING);
        Files.write(COMING.resolve("closed.jpg"), picture);
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(COMING);
        Files.setPosixFilePermissions(COMING, Set.of());
        try {
            assumeThat(Files.isReadable(COMING)).isFalse();
            patiently().untilAsserted(() -> assertThat(state(1).status()).isEqualTo(Status.UNREACHABLE));
            assertThat(state(1).trouble()).contains("No rights to look into");
        } finally {
            Files.setPosixFilePermissions(COMING, rights);
        }

        arrived(picture);
    }

    @Test
    void survivesAFolderThatComesAndGoes() throws Exception {
        patiently().untilAsserted(() -> assertThat(state(1).status()).isEqualTo(Status.UNREACHABLE));
        byte[] first = jpeg();
        Files.createDirectories(COMING.resolve("2023/march"));
        Files.write(COMING.resolve("2023/march/first.jpg"), first);
        arrived(first);
        patiently()
                .untilAsserted(() ->
                        assertThat(COMING.resolve("done/2023/march/first.jpg")).exists());

        FileSystemUtils.deleteRecursively(COMING);
        patiently().untilAsserted(() -> assertThat(state(1).status()).isEqualTo(Status.UNREACHABLE));
        byte[] second = jpeg();
        Files.createDirectories(COMING);
        Files.write(COMING.resolve("first.jpg"), second);

        assertThat(arrived(second).at("/file/receivedFrom").asString()).isEqualTo("coming and going");
    }

    @Test
    void leavesFilesWhereTheyAreAndTakesThemInOnce() throws Exception {
        byte[] picture = jpeg();
        Files.write(KEPT.resolve("kept.jpg"), picture);
        arrived(picture);
        patiently().untilAsserted(() -> assertThat(state(2).waiting()).isZero());
        long taken = state(2).taken();
        Thread.sleep(1_000);

        assertThat(KEPT.resolve("kept.jpg")).exists();
        assertThat(state(2).taken()).isEqualTo(taken);
    }

    @Test
    void letsASenderSpeakOfItsOwnPicturesOnly() throws Exception {
        byte[] picture = jpeg();
        Files.write(WIRE.resolve("theirs.jpg"), picture);
        arrived(picture);
        patiently()
                .untilAsserted(() -> assertThat(WIRE.resolve("done/theirs.jpg")).exists());
        Files.writeString(KEPT.resolve("others.csv"), "filename,headline\ntheirs.jpg,Not yours\n");

        patiently()
                .untilAsserted(
                        () -> assertThat(desk.get("/api/companions").json().toString())
                                .contains("theirs.jpg"));
        Thread.sleep(3_000);
        assertThat(arrived(picture).at("/iptc/headline").isMissingNode()).isTrue();
    }

    private FolderState state(int folder) {
        return folders.states().get(folder);
    }

    private Answer arrived(byte[] picture) throws Exception {
        String id =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        patiently()
                .untilAsserted(() ->
                        assertThat(desk.get("/api/photos/{id}", id).status()).isEqualTo(200));
        return desk.get("/api/photos/{id}", id);
    }

    private static byte[] jpeg() throws IOException {
        BufferedImage picture = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(10, 10, NUMBER.incrementAndGet() * 7919);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", output);
        // Trailing bytes make each of them another file, whatever compression makes of one dot.
        output.write(NUMBER.get());
        return output.toByteArray();
    }
}
