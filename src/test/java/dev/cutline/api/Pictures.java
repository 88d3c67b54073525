package dev.cutline.api;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Small pictures for tests, each with other bytes. */
public final class Pictures {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Pictures() {}

    /** A JPEG that no other test has. */
    public static byte[] jpeg() throws IOException {
        return picture("jpeg");
    }

    /** A picture that no other test has, in a format of ImageIO. */
    public static byte[] picture(String format) throws IOException {
        int number = NUMBER.incrementAndGet();
        BufferedImage picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(number * 7919 & 0xFFFFFF));
        graphics.fillRect(10, 10, 20 + number % 80, 40);
        graphics.dispose();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(picture, format, output);
        return output.toByteArray();
    }
}
