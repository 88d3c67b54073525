package dev.cutline.cli.importing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * JPEGs of invented scenes with the noise of a sensor, no two with the same bytes: 3 MB each where they are 3,600 pixels
 * wide.
 */
final class RacePictures {

    private final int width;
    private final int height;

    private RacePictures(int width) {
        this.width = width;
        this.height = width * 2 / 3;
    }

    static List<Path> make(Path folder, int count, int scenes, int width) throws IOException {
        return new RacePictures(width).make(folder, count, scenes);
    }

    private List<Path> make(Path folder, int count, int scenes) throws IOException {
        Files.createDirectories(folder);
        List<Path> pictures = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            byte[] jpeg = null;
            for (int number = scene; number < count; number += scenes) {
                Path picture = folder.resolve("%05d.jpg".formatted(number));
                pictures.add(picture);
                if (Files.exists(picture)) {
                    jpeg = Files.readAllBytes(picture);
                } else {
                    jpeg = jpeg == null ? jpeg(scene(scene)) : jpeg;
                    Files.write(picture, varied(jpeg, number));
                }
            }
        }
        return pictures;
    }

    /** Another step for one of the finest frequencies: other bytes and hardly other pixels. */
    private static byte[] varied(byte[] jpeg, int number) {
        byte[] varied = jpeg.clone();
        for (int at = 2; (varied[at + 1] & 0xFF) != 0xDA; at += 2 + (varied[at + 2] << 8 | varied[at + 3] & 0xFF)) {
            if ((varied[at + 1] & 0xFF) == 0xDB) {
                for (int i = 0; i < 4; i++) {
                    varied[at + 5 + 60 + i] = (byte) (20 + (number >> 4 * i & 15));
                }
                return varied;
            }
        }
        return varied;
    }

    private BufferedImage scene(int number) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(number);
        Graphics2D graphics = scene.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 60; i++) {
            graphics.setColor(colour(random));
            graphics.fillOval(
                    random.nextInt(width),
                    random.nextInt(height),
                    random.nextInt(width / 4),
                    random.nextInt(height / 4));
        }
        graphics.dispose();
        addNoise(((DataBufferInt) scene.getRaster().getDataBuffer()).getData(), random.nextInt() | 1);
        return scene;
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(0xFFFFFF));
    }

    private static void addNoise(int[] pixels, int seed) {
        int dice = seed;
        for (int i = 0; i < pixels.length; i++) {
            dice ^= dice << 13;
            dice ^= dice >>> 17;
            dice ^= dice << 5;
            int noise = ((dice & 15) + (dice >> 4 & 15) + (dice >> 8 & 15) + (dice >> 12 & 15) - 30) * 9 / 8;
            pixels[i] =
                    level(pixels[i] >> 16, noise) << 16 | level(pixels[i] >> 8, noise) << 8 | level(pixels[i], noise);
        }
    }

    private static int level(int value, int noise) {
        return Math.max(0, Math.min(255, (value & 0xFF) + noise));
    }

    private static byte[] jpeg(BufferedImage scene) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.9f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(scene, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
