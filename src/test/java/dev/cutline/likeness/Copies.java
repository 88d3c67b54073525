package dev.cutline.likeness;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What becomes of pictures on their way through chats, sites and content systems. */
public final class Copies {

    private Copies() {}

    /** Each way, by its name. */
    public static Map<String, UnaryOperator<BufferedImage>> all() {
        Map<String, UnaryOperator<BufferedImage>> ways = new LinkedHashMap<>();
        ways.put("untouched", picture -> picture);
        ways.put("200 pixels", picture -> scaled(picture, 200));
        ways.put("JPEG quality 30", picture -> jpeg(picture, 0.3f));
        ways.put("PNG", picture -> decoded(encoded(picture, "png")));
        ways.put("grey", Copies::grey);
        ways.put("20 % brighter", picture -> brighter(picture, 1.2f));
        ways.put("20 % darker", picture -> brighter(picture, 0.8f));
        ways.put("mirrored", Copies::mirrored);
        ways.put("caption bar", Copies::captionBar);
        ways.put("bar below", Copies::barBelow);
        ways.put("logo", Copies::logo);
        crops(ways);
        ways.put("chat", picture -> jpeg(scaled(cropped(picture, 0.03, 0, 0.04, 0.06), 320), 0.4f));
        ways.put("mirrored chat", picture -> mirrored(jpeg(scaled(cropped(picture, 0.05, 0.02, 0, 0), 320), 0.4f)));
        return ways;
    }

    private static void crops(Map<String, UnaryOperator<BufferedImage>> ways) {
        for (double share : new double[] {0.02, 0.035, 0.05, 0.065, 0.08, 0.1}) {
            String percent = "%.1f %% off ".formatted(share * 100);
            ways.put(percent + "the left", picture -> cropped(picture, share, 0, 0, 0));
            ways.put(percent + "the top", picture -> cropped(picture, 0, share, 0, 0));
            ways.put(percent + "the right", picture -> cropped(picture, 0, 0, share, 0));
            ways.put(percent + "the bottom", picture -> cropped(picture, 0, 0, 0, share));
            ways.put(percent + "all round", picture -> cropped(picture, share, share, share, share));
        }
    }

    /** A part of a picture, by the shares that are cut off its sides. */
    public static BufferedImage cropped(BufferedImage picture, double left, double top, double right, double bottom) {
        int x = (int) Math.round(picture.getWidth() * left);
        int y = (int) Math.round(picture.getHeight() * top);
        int end = (int) Math.round(picture.getWidth() * (1 - right));
        int foot = (int) Math.round(picture.getHeight() * (1 - bottom));
        return picture.getSubimage(x, y, end - x, foot - y);
    }

    /** The picture with its longer side so long. */
    public static BufferedImage scaled(BufferedImage picture, int side) {
        double ratio = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        int width = (int) Math.round(picture.getWidth() * ratio);
        int height = (int) Math.round(picture.getHeight() * ratio);
        return drawn(width, height, graphics -> graphics.drawImage(picture, 0, 0, width, height, null));
    }

    static BufferedImage mirrored(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return drawn(width, height, graphics -> graphics.drawImage(picture, width, 0, -width, height, null));
    }

    private static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return grey;
    }

    private static BufferedImage brighter(BufferedImage picture, float factor) {
        return new RescaleOp(factor, 0, null).filter(picture, null);
    }

    private static BufferedImage captionBar(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return drawn(width, height, graphics -> {
            graphics.drawImage(picture, 0, 0, null);
            caption(graphics, height - height / 10, width, height / 10);
        });
    }

    private static BufferedImage barBelow(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return drawn(width, height + height / 12, graphics -> {
            graphics.drawImage(picture, 0, 0, null);
            caption(graphics, height, width, height / 12);
        });
    }

    private static void caption(Graphics2D graphics, int top, int width, int height) {
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, top, width, height);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(8, height / 2)));
        graphics.drawString("Photo: somebody, somewhere, 2031", 8, top + height * 2 / 3);
    }

    private static BufferedImage logo(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int side = Math.min(width, height) / 6;
        return drawn(width, height, graphics -> {
            graphics.drawImage(picture, 0, 0, null);
            graphics.setColor(new Color(200, 20, 30));
            graphics.fillOval(width - side - 8, 8, side, side);
            graphics.setColor(Color.WHITE);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, side / 2));
            graphics.drawString("N", width - side + side / 8, 8 + side * 2 / 3);
        });
    }

    private static BufferedImage drawn(int width, int height, java.util.function.Consumer<Graphics2D> drawing) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics);
        graphics.dispose();
        return picture;
    }

    private static BufferedImage jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return decoded(bytes.toByteArray());
    }

    /** A file of a format that Java writes. */
    public static byte[] encoded(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
