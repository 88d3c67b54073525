package dev.cutline.preview;

import dev.cutline.preview.jpeg.NotReducible;
import dev.cutline.preview.jpeg.ReducedJpeg;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures no larger than they are needed. */
final class PictureDecoder {

    private final long maxPixels;

    PictureDecoder(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    /**
     * The picture as stored, its longer side between {@code side} and three times that where it was larger.
     *
     * <p>A picture that ends early comes as far as it goes. It is good until this thread decodes the next one; larger ones
     * than were asked for are scaled before.
     *
     * @throws IOException if no reader knows the format, or it has too many pixels, or nothing of it can be decoded
     */
    BufferedImage decode(Path file, int side) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return ReducedJpeg.read(content, side + side / 4, maxPixels);
        } catch (NotReducible e) {
            return decodeOtherwise(file, side);
        }
    }

    private BufferedImage decodeOtherwise(Path file, int side) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IIOException("No reader for this kind of picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return decode(reader, side);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // Readers meet damage with all kinds of unchecked exceptions.
            throw new IIOException("Damaged picture", e);
        }
    }

    private BufferedImage decode(ImageReader reader, int side) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > maxPixels) {
            throw new IIOException("More than %,d pixels".formatted(maxPixels));
        }
        int step = Math.max(1, Math.max(width, height) / (2 * side));
        BufferedImage picture = reader.getImageTypes(0)
                .next()
                .createBufferedImage((width + step - 1) / step, (height + step - 1) / step);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        param.setDestination(picture);
        try {
            return reader.read(0, param);
        } catch (IOException | RuntimeException e) {
            if (isBlank(picture)) {
                throw e;
            }
            return picture;
        }
    }

    private static boolean isBlank(BufferedImage picture) {
        int[] first = picture.getRGB(0, 0, picture.getWidth(), 1, null, 0, picture.getWidth());
        return Arrays.stream(first).allMatch(pixel -> (pixel & 0xFFFFFF) == 0);
    }
}
