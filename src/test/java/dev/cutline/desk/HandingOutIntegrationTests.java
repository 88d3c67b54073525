package dev.cutline.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.DeskTest;
import dev.cutline.desk.delivery.Downloads;
import dev.cutline.desk.delivery.Downloads.Download;
import dev.cutline.desk.delivery.Downloads.NotResizable;
import dev.cutline.desk.handout.PictureZip;
import dev.cutline.desk.reception.Reception;
import dev.cutline.desk.reception.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures on their way out, one by one and many in a zip, on a real archive. */
@DeskTest
class HandingOutIntegrationTests {

    private static final AtomicInteger COLOURS = new AtomicInteger();

    @Autowired
    Reception reception;

    @Autowired
    Photos photos;

    @Autowired
    Downloads downloads;

    @Autowired
    PictureZip zip;

    private String takeIn(String name, byte[] content, Map<String, Object> supplied) {
        return reception
                .takeIn(new Upload(name, new ByteArrayInputStream(content), null, supplied, "test", "ines"))
                .photo()
                .id();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        int colour = COLOURS.incrementAndGet() * 0x0C1D2B;
        IntStream.range(0, 40 * 30).forEach(at -> image.setRGB(at % 40, at / 40, colour));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(image, format, output);
        return output.toByteArray();
    }

    private static List<String> drafts() throws IOException {
        Path incoming =
                Path.of("target", "desks", HandingOutIntegrationTests.class.getSimpleName(), "archive/incoming");
        try (Stream<Path> files = Files.list(incoming)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Map<String, byte[]> zipped(Integer side, boolean everything, String... ids) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        zip.write(Stream.of(ids), side, everything, output);
        return entries(output.toByteArray());
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                assertThat(entries.put(entry.getName(), input.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void handsTheOriginalItselfOutWhereTheDeskAddsNothingAndKeepsIt() throws IOException {
        byte[] content = picture("png");
        String id = takeIn("plain.png", content, Map.of());

        Path file;
        try (Download download = downloads.download(id)) {
            file = download.file();
            assertThat(download.isMade()).isFalse();
            assertThat(download.name()).isEqualTo("plain.png");
            assertThat(file).hasBinaryContent(content);
        }
        assertThat(file).exists();
    }

    @Test
    void removesWhatItMadeOnceItWasSent() throws IOException {
        String id = takeIn("captioned.jpg", picture("jpg"), Map.of("description", "Harbour at dawn"));

        for (Integer side : Arrays.asList(null, 1200)) {
            Path file;
            try (Download download = side == null ? downloads.download(id) : downloads.download(id, side)) {
                file = download.file();
                assertThat(text(Files.readAllBytes(file))).contains("Harbour at dawn");
            }
            assertThat(file).doesNotExist();
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void keepsThePixelsOfWhatIsSmallerThanAsked() throws IOException {
        String id = takeIn("tiny.png", picture("png"), Map.of());

        try (Download download = downloads.download(id, 2048)) {
            BufferedImage image = ImageIO.read(download.file().toFile());
            assertThat(image.getWidth()).isEqualTo(40);
            assertThat(image.getHeight()).isEqualTo(30);
            assertThat(download.name()).isEqualTo("tiny-2048.jpg");
            assertThat(download.mediaType()).isEqualTo("image/jpeg");
        }
        assertThat(drafts()).isEmpty();
    }

    @Test
    void leavesNoDraftBehindWhereAPictureCannotBeDecoded() throws IOException {
        byte[] content = picture("png");
        Arrays.fill(content, 41, content.length - 12, (byte) 0x55);
        String id = takeIn("garbled.png", content, Map.of("description", "Nothing to see"));

        assertThatThrownBy(() -> downloads.download(id, 1200))
                .isInstanceOf(NotResizable.class)
                .hasMessageContaining("garbled.png");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void sendsASidecarBesideWhatCannotBeWritten() throws IOException {
        byte[] content = picture("gif");
        String id = takeIn("moving.gif", content, Map.of("description", "Tide coming in"));

        try (Download download = downloads.download(id)) {
            assertThat(download.name()).isEqualTo("moving.zip");
            Map<String, byte[]> pair = entries(Files.readAllBytes(download.file()));
            assertThat(pair).containsOnlyKeys("moving.gif", "moving.xmp");
            assertThat(pair.get("moving.gif")).isEqualTo(content);
            assertThat(text(pair.get("moving.xmp"))).contains("Tide coming in");
        }
    }

    @Test
    void sendsASidecarOfAnotherNameBesideAPictureThatIsCalledLikeOne() throws IOException {
        String id = takeIn("odd.xmp", picture("gif"), Map.of("description", "Odd"));

        try (Download download = downloads.download(id)) {
            assertThat(entries(Files.readAllBytes(download.file()))).containsOnlyKeys("odd.xmp", "odd.xmp.xmp");
        }
    }

    @Test
    void keepsPicturesAndTheirSidecarsTogetherWhereNamesMeetInAZip() throws IOException {
        String first = takeIn("shot.gif", picture("gif"), Map.of("description", "First", "creditLine", "Ines/AFP"));
        String second = takeIn("SHOT.gif", picture("gif"), Map.of("description", "Second", "creditLine", "Max/dpa"));
        String third = takeIn("shot", picture("gif"), Map.of("description", "Third"));

        Map<String, byte[]> all = zipped(null, true, first, second, third);

        assertThat(all.keySet())
                .containsExactly(
                        "shot.gif",
                        "shot.xmp",
                        "SHOT (2).gif",
                        "SHOT (2).xmp",
                        "shot (3)",
                        "shot (3).xmp",
                        "credits.txt");
        assertThat(text(all.get("shot.xmp"))).contains("First");
        assertThat(text(all.get("SHOT (2).xmp"))).contains("Second");
        assertThat(text(all.get("shot (3).xmp"))).contains("Third");
        assertThat(text(all.get("credits.txt")).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("shot.gif\tInes/AFP\t"),
                        line -> assertThat(line).startsWith("SHOT (2).gif\tMax/dpa\t"),
                        line -> assertThat(line).startsWith("shot (3)\t"));
    }

    @Test
    void leavesOutOfAZipWhatMayNotGoOutAndSaysWhy() throws IOException {
        String good = takeIn("left-out.txt", picture("jpg"), Map.of("creditLine", "Ines/AFP"));
        String killed = takeIn("killed.jpg", picture("jpg"), Map.of());
        photos.withdraw(killed, "Wrong\nperson", "ines");
        byte[] broken = picture("png");
        Arrays.fill(broken, 41, broken.length - 12, (byte) 0x56);
        String garbled = takeIn("broken.png", broken, Map.of());

        Map<String, byte[]> all = zipped(1200, false, good, killed, "nowhere", garbled);

        assertThat(all.keySet()).containsExactly("left-out-1200.jpg", "credits.txt", "left-out.txt");
        assertThat(text(all.get("left-out.txt")).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("killed.jpg\tWithdrawn: Wrong person."),
                        line -> assertThat(line).isEqualTo("nowhere\tThere is no such photo."),
                        line -> assertThat(line).startsWith("broken.png\tIt can’t be made in this size."));
        assertThat(zipped(null, false, good)).containsKeys("left-out (2).txt", "credits.txt");
        assertThat(zipped(null, true, killed)).containsKeys("killed.jpg", "credits.txt");
        assertThat(drafts()).isEmpty();
    }
}
