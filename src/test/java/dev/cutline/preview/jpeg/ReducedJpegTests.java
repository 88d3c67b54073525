package dev.cutline.preview.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the JDK's reader, whose pixels are averaged. */
class ReducedJpegTests {

    private static final long MANY = 100_000_000;

    @ParameterizedTest
    @CsvSource({"301,2", "150,4", "70,8"})
    void decodesColourPicturesAsTheJdkDoes(int atLeast, int reduction) throws IOException {
        byte[] jpeg = jpeg(scene(619, 413, BufferedImage.TYPE_INT_RGB), 0.9f, false);

        assertLooksLike(read(jpeg, atLeast), jpeg, reduction);
    }

    @Test
    void decodesGreyPicturesAsTheJdkDoes() throws IOException {
        byte[] jpeg = jpeg(scene(619, 413, BufferedImage.TYPE_BYTE_GRAY), 0.9f, false);

        assertLooksLike(read(jpeg, 150), jpeg, 4);
    }

    @Test
    void decodesWhatCamerasAndAgenciesWrite() throws IOException {
        byte[] jpeg = Files.readAllBytes(Path.of("samples/AFP_33BK4QX.jpg"));

        assertLooksLike(read(jpeg, 450), jpeg, 4);
    }

    @Test
    void leavesProgressivePicturesToOthers() throws IOException {
        byte[] jpeg = jpeg(scene(619, 413, BufferedImage.TYPE_INT_RGB), 0.9f, true);

        assertThatThrownBy(() -> read(jpeg, 70))
                .isInstanceOf(NotReducible.class)
                .hasMessageContaining("rarer");
    }

    @Test
    void leavesWhatIsSmallLargeOrNoJpegToOthers() throws IOException {
        byte[] jpeg = jpeg(scene(619, 413, BufferedImage.TYPE_INT_RGB), 0.9f, false);

        assertThatThrownBy(() -> read(jpeg, 310)).isInstanceOf(NotReducible.class);
        assertThatThrownBy(() -> ReducedJpeg.read(new ByteArrayInputStream(jpeg), 100, 1_000))
                .isInstanceOf(NotReducible.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3}, 100)).isInstanceOf(NotReducible.class);
    }

    @Test
    void leavesPicturesThatEndEarlyToOthers() throws IOException {
        byte[] jpeg = jpeg(scene(619, 413, BufferedImage.TYPE_INT_RGB), 0.9f, false);

        for (int length = 0; length < jpeg.length - 100; length += 97) {
            byte[] cut = Arrays.copyOf(jpeg, length);
            assertThatThrownBy(() -> read(cut, 100)).isInstanceOf(NotReducible.class);
        }
    }

    @Test
    void meetsDamageWithNothingWorse() throws IOException {
        byte[] jpeg = jpeg(scene(200, 160, BufferedImage.TYPE_INT_RGB), 0.8f, false);
        Random random = new Random(1);
        int decoded = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = jpeg.clone();
            for (int flips = 0; flips < 3; flips++) {
                damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt(256);
            }
            try {
                read(damaged, 50);
                decoded++;
            } catch (NotReducible e) {
                assertThat(e).hasMessageMatching(".+");
            }
        }
        assertThat(decoded).isBetween(100, 2_900);
    }

    private static BufferedImage read(byte[] jpeg, int atLeast) throws IOException {
        return ReducedJpeg.read(new ByteArrayInputStream(jpeg), atLeast, MANY);
    }

    /** Each pixel is the mean of those that it stands for, give or take what the encoding took away. */
    private static void assertLooksLike(BufferedImage reduced, byte[] jpeg, int reduction) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(reduced.getWidth()).isEqualTo((whole.getWidth() + reduction - 1) / reduction);
        assertThat(reduced.getHeight()).isEqualTo((whole.getHeight() + reduction - 1) / reduction);
        double difference = 0;
        int columns = whole.getWidth() / reduction;
        int rows = whole.getHeight() / reduction;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int mean = mean(whole, x * reduction, y * reduction, reduction, shift);
                    difference += Math.abs((reduced.getRGB(x, y) >> shift & 0xFF) - mean);
                }
            }
        }
        assertThat(difference / (3.0 * rows * columns)).isLessThan(2.5);
    }

    private static int mean(BufferedImage picture, int left, int top, int side, int shift) {
        int sum = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                // Not getRGB, which makes grey lighter.
                sum += picture.getRaster().getSample(x, y, picture.getRaster().getNumBands() == 1 ? 0 : 2 - shift / 8);
            }
        }
        return sum / (side * side);
    }

    private static BufferedImage scene(int width, int height, int type) {
        BufferedImage scene = new BufferedImage(width, height, type);
        Graphics2D graphics = scene.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(20, 160, 90));
        graphics.fillOval(width / 4, height / 4, width / 2, height / 3);
        graphics.dispose();
        Random random = new Random(7);
        for (int i = 0; i < width * height; i++) {
            int value = scene.getRaster().getSample(i % width, i / width, 0) + random.nextInt(24) - 12;
            scene.getRaster().setSample(i % width, i / width, 0, Math.max(0, Math.min(255, value)));
        }
        return scene;
    }

    private static byte[] jpeg(BufferedImage picture, float quality, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), param);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.setOutput(ImageIO.createImageOutputStream(bytes));
        writer.write(null, new IIOImage(picture, null, metadata), param);
        ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        return bytes.toByteArray();
    }
}
