package dev.cutline.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes upright sRGB JPEGs of a size. */
final class Scaler {

    private static final float QUALITY = 0.82f;

    private Scaler() {}

    /** The picture with its longer side at most {@code side}, turned upright, on white where it was transparent. */
    static BufferedImage scale(BufferedImage stored, Orientation orientation, int side) {
        BufferedImage upright = upright(stored, orientation);
        double ratio = (double) side / Math.max(upright.getWidth(), upright.getHeight());
        if (ratio >= 1) {
            return upright;
        }
        int width = Math.max(1, (int) Math.round(upright.getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(upright.getHeight() * ratio));
        return Resampler.resample(upright, width, height);
    }

    static void writeJpeg(BufferedImage picture, OutputStream to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(to)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        if (orientation.isUpright() && stored.getType() == BufferedImage.TYPE_INT_RGB) {
            return stored;
        }
        boolean swaps = orientation.swapsSides();
        int width = swaps ? stored.getHeight() : stored.getWidth();
        int height = swaps ? stored.getWidth() : stored.getHeight();
        return draw(stored, width, height, orientation.transform(stored.getWidth(), stored.getHeight()));
    }

    private static BufferedImage draw(BufferedImage picture, int width, int height, AffineTransform transform) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return target;
    }
}
