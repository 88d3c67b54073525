package dev.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.api.DeskClient;
import dev.cutline.api.DeskClient.Answer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Pictures with their companions that are written into a folder slowly and in random order, as agencies do.
 *
 * <p>Every fifth picture has a sidecar, a ninjs, a NewsML-G2, a text, or a row of one of the sheets.
 */
final class Flood implements AutoCloseable {

    private static final int WRITERS = 24;

    private final Path folder;
    private final int pictures;
    private final Random random = new Random(17);
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> captions = new TreeMap<>();
    private final ScheduledExecutorService writers = Executors.newScheduledThreadPool(WRITERS);

    /** Makes pictures and companions for a folder, none of them written yet. */
    Flood(Path folder, int pictures) throws Exception {
        this.folder = folder;
        this.pictures = pictures;
        StringBuilder sheet = new StringBuilder("Dateiname;Bildunterschrift\n");
        for (int number = 0; number < pictures; number++) {
            String stem = "flood_%04d".formatted(number);
            byte[] picture = picture(number);
            files.put(stem + ".jpg", picture);
            captions.put(sha256(picture), "Caption %d of the flood.".formatted(number));
            companion(number, stem, "Caption %d of the flood.".formatted(number), sheet);
        }
        files.put("sheet.csv", sheet.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void companion(int number, String stem, String caption, StringBuilder sheet) {
        switch (number % 5) {
            case 0 -> put(stem + (number % 10 == 0 ? ".xmp" : ".jpg.xmp"), """
                    <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>
                    <rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>
                    """.formatted(caption));
            case 1 ->
                put(
                        stem + ".json",
                        "{\"uri\":\"urn:flood:%d\",\"type\":\"picture\",\"description_text\":\"%s\"}"
                                .formatted(number, caption));
            case 2 -> put(stem + ".xml", """
                    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:flood:%d" version="1">
                    <itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
                    <contentMeta><description role="drol:caption">%s</description></contentMeta></newsItem>
                    """.formatted(number, caption));
            case 3 -> put(stem + ".txt", caption);
            default -> sheet.append(stem).append(".jpg;").append(caption).append('\n');
        }
    }

    /** Begins to write all files within a time. */
    void begin(Duration time) {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, random);
        for (String name : names) {
            long start = (long) (random.nextDouble() * time.toMillis());
            boolean isRenamed = random.nextBoolean();
            int parts = 2 + random.nextInt(4);
            long pause = 50 + random.nextInt(400);
            writers.schedule(() -> write(name, parts, pause, isRenamed), start, TimeUnit.MILLISECONDS);
        }
        writers.shutdown();
    }

    /** Writes the pictures alone, at once. */
    void writePictures() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".jpg")) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Whether everything was written and taken away again. */
    boolean isOver() throws IOException {
        if (!writers.isTerminated()) {
            return false;
        }
        try (Stream<Path> left = Files.list(folder)) {
            return left.noneMatch(Files::isRegularFile);
        }
    }

    /** Looks whether all pictures were taken in, each once and whole, each with what its companion says. */
    void assertAllIsIn(DeskClient desk) throws IOException {
        assertThat(folder.resolve("failed")).doesNotExist();
        try (Stream<Path> done = Files.list(folder.resolve("done"))) {
            assertThat(done.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
        captions.forEach((id, caption) -> {
            Answer photo = desk.get("/api/photos/{id}", id);
            assertThat(photo.status()).as(caption).isEqualTo(200);
            assertThat(photo.at("/iptc/description").asString()).isEqualTo(caption);
            assertThat(photo.at("/companions").size()).as(caption).isEqualTo(1);
            assertThat(photo.at("/revision").asInt()).as(caption).isEqualTo(2);
        });
        assertThat(desk.get("/api/photos?q=flood&size=1").at("/total").asInt()).isEqualTo(pictures);
        assertThat(desk.get("/api/companions").at("/waiting").size()).isZero();
    }

    /** How many pictures an archive holds by now. */
    static long kept(Path archive) throws IOException {
        Path photos = archive.resolve("photos");
        if (!Files.exists(photos)) {
            return 0;
        }
        try (Stream<Path> files = Files.find(photos, 3, (file, attributes) -> file.endsWith("r000001.json"))) {
            return files.count();
        }
    }

    private void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, int parts, long pause, boolean isRenamed) {
        byte[] content = files.get(name);
        Path target = folder.resolve(name);
        Path written = isRenamed ? folder.resolve(name + ".part") : target;
        try (OutputStream output = Files.newOutputStream(written)) {
            for (int part = 0; part < parts; part++) {
                int from = content.length * part / parts;
                output.write(content, from, content.length * (part + 1) / parts - from);
                output.flush();
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (isRenamed && !written.toFile().renameTo(target.toFile())) {
            throw new IllegalStateException("Can't rename " + written);
        }
    }

    private static byte[] picture(int number) throws IOException {
        BufferedImage picture = new BufferedImage(640, 426, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        Random random = new Random(number);
        for (int i = 0; i < 120; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(640), random.nextInt(426), random.nextInt(120), random.nextInt(120));
        }
        graphics.dispose();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", output);
        return output.toByteArray();
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Override
    public void close() {
        writers.shutdownNow();
    }
}
