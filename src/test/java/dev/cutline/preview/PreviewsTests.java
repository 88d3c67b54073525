package dev.cutline.preview;

import static dev.cutline.Patience.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewsTests {

    private static final String ID = "a".repeat(64);

    @TempDir
    Path folder;

    private Previews previews;

    @BeforeEach
    void open() throws IOException {
        previews = new Previews(new PreviewSettings(folder, 10_000_000, 1));
    }

    @AfterEach
    void close() {
        previews.destroy();
    }

    @Test
    void makesBothSizesInTheBackground() throws Exception {
        Path original = write("original.jpg", jpeg(2400, 1600));

        BufferedImage preview = ImageIO.read(made(Size.PREVIEW, original).toFile());
        BufferedImage thumbnail = ImageIO.read(made(Size.THUMBNAIL, original).toFile());

        assertThat(preview.getWidth()).isEqualTo(1600);
        assertThat(thumbnail.getWidth()).isEqualTo(512);
        assertThat(thumbnail.getHeight()).isEqualTo(341);
    }

    @Test
    void showsAPictureThatEndsEarlyAsFarAsItGoes() throws Exception {
        byte[] whole = jpeg(2400, 1600);
        Path original = write("cut.jpg", Arrays.copyOf(whole, whole.length / 2));

        BufferedImage thumbnail = ImageIO.read(made(Size.THUMBNAIL, original).toFile());

        assertThat(new Color(thumbnail.getRGB(256, 20)).getRed()).isGreaterThan(150);
    }

    @Test
    void remembersWhatCannotBeShown() throws Exception {
        Path rubbish = write("rubbish.jpg", "not a picture".getBytes(StandardCharsets.UTF_8));

        assertThat(previews.find(ID, Size.THUMBNAIL, rubbish, 1)).isEmpty();
        waitUntilUndecodable();
        assertThat(previews.find(ID, Size.THUMBNAIL, rubbish, 1)).isEmpty();
    }

    @Test
    void refusesMorePixelsThanTheBoundWithoutDecodingThem() throws Exception {
        Path huge = write("huge.jpg", jpeg(4000, 3000));

        assertThat(previews.find(ID, Size.THUMBNAIL, huge, 1)).isEmpty();
        waitUntilUndecodable();
    }

    private Path made(Size size, Path original) throws InterruptedException {
        return patiently()
                .until(() -> previews.find(ID, size, original, 1), Optional::isPresent)
                .orElseThrow();
    }

    private void waitUntilUndecodable() throws InterruptedException {
        patiently().until(() -> previews.isUndecodable(ID));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (int x = 0; x < width; x += 40) {
            graphics.setColor(new Color(200, x % 255, 90));
            graphics.fillRect(x, 0, 40, height);
        }
        graphics.dispose();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", output);
        return output.toByteArray();
    }
}
