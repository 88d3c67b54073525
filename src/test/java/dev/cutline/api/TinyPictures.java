package dev.cutline.api;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small pictures, each unlike all others. */
public final class TinyPictures {

    private TinyPictures() {}

    /** A JPEG of some shapes and colours that the seed decides. */
    public static byte[] jpeg(int seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 6; i++) {
            graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.4f, 0.3f + random.nextFloat() / 2));
            graphics.fillOval(random.nextInt(96) - 32, random.nextInt(64) - 32, 64, 64);
        }
        graphics.dispose();
        try (ByteArrayOutputStream jpeg = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", jpeg);
            return jpeg.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same picture in other bytes. */
    public static byte[] commented(byte[] jpeg) {
        byte[] comment = {(byte) 0xFF, (byte) 0xFE, 0, 6, 'n', 'e', 'w', 's'};
        byte[] commented = new byte[jpeg.length + comment.length];
        System.arraycopy(jpeg, 0, commented, 0, 2);
        System.arraycopy(comment, 0, commented, 2, comment.length);
        System.arraycopy(jpeg, 2, commented, 2 + comment.length, jpeg.length - 2);
        return commented;
    }
}
