package dev.cutline.preview.jpeg;

import static dev.cutline.preview.jpeg.Header.require;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** A JPEG decoded no larger than it is needed. */
public final class ReducedJpeg {

    private final Bits bits;
    private final Header header;
    private final int side;
    private final Canvas canvas = Canvas.own();
    private final List<Component> components = new ArrayList<>();
    private int across = 1;
    private int down = 1;

    private ReducedJpeg(Bits bits, Header header, int side) {
        this.bits = bits;
        this.header = header;
        this.side = side;
    }

    /**
     * The picture as stored, upright or not, in RGB; another one is painted over it when this thread decodes again.
     *
     * @param atLeast pixels that the longer side keeps
     * @throws NotReducible if another reader has to do it: it wouldn't become smaller, is of a rarer kind, has more than
     *     {@code maxPixels}, or is damaged
     */
    public static BufferedImage read(InputStream file, int atLeast, long maxPixels) throws IOException {
        Bits bits = new Bits(file);
        Header header = Header.read(bits);
        int longer = Math.max(header.width, header.height);
        require((long) header.width * header.height <= maxPixels, "is too large");
        require(longer / 2 >= atLeast, "is small already");
        int side = longer / 8 >= atLeast ? 1 : longer / 4 >= atLeast ? 2 : 4;
        try {
            return new ReducedJpeg(bits, header, side).decode();
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new NotReducible("is damaged");
        }
    }

    private BufferedImage decode() throws IOException {
        lay();
        int unit = 8 * across;
        int columns = (header.width + unit - 1) / unit;
        int rows = (header.height + 8 * down - 1) / (8 * down);
        int left = header.interval;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (header.interval > 0 && left-- == 0) {
                    bits.restart();
                    components.forEach(Component::restart);
                    left = header.interval - 1;
                }
                readUnit(column, row);
            }
            require(!bits.isOverdrawn(), "ends early");
        }
        return picture((header.width * side + 7) / 8, (header.height * side + 7) / 8);
    }

    private void readUnit(int column, int row) throws IOException {
        for (Component component : components) {
            for (int y = 0; y < component.down; y++) {
                for (int x = 0; x < component.across; x++) {
                    component.read(bits, column * component.across + x, row * component.down + y);
                }
            }
        }
    }

    /** Lays the planes out, from the frame (B.2.2) and the scan (B.2.3). */
    private void lay() throws NotReducible {
        byte[] frame = header.frame;
        int count = frame.length < 6 ? 0 : frame[5];
        require((count == 1 || count == 3) && header.scan[0] == count, "has its colours apart");
        for (int i = 0; i < count; i++) {
            across = Math.max(across, frame[7 + 3 * i] >> 4);
            down = Math.max(down, frame[7 + 3 * i] & 15);
        }
        for (int i = 0; i < count; i++) {
            require(frame[6 + 3 * i] == header.scan[1 + 2 * i] && frame[6 + 3 * i] != 'R', "is in rarer colours");
            components.add(component(frame[7 + 3 * i], frame[8 + 3 * i], header.scan[2 + 2 * i], count == 1));
        }
    }

    private Component component(int sampling, int quantisation, int tables, boolean isOnly) throws NotReducible {
        int h = isOnly ? 1 : sampling >> 4;
        int v = isOnly ? 1 : sampling & 15;
        if (isOnly) {
            across = 1; // a single component isn't interleaved (A.2.2)
            down = 1;
        }
        require(h > 0 && v > 0 && across % h == 0 && down % v == 0, "is sampled in a rarer way");
        boolean doubled = across / h == 2 && down / v == 2 && side < 4;
        int own = doubled ? 2 * side : side;
        int stride = (header.width + 8 * across - 1) / (8 * across) * h * own;
        int rows = (header.height + 8 * down - 1) / (8 * down) * v * own;
        int[] table = header.quantisation[quantisation & 3];
        Huffman dc = header.codes[tables >> 4 & 3];
        Huffman ac = header.codes[16 + (tables & 3)];
        if (table == null || dc == null || ac == null) {
            throw new NotReducible("misses a table");
        }
        // Light has a sample a pixel in all but the oddest of pictures; the colours may have fewer.
        require(!components.isEmpty() || own == side && h == across && v == down, "is sampled in a rarer way");
        byte[] samples = canvas.plane(components.size(), stride * rows);
        return new Component(h, v, table, dc, ac, own, stride, samples);
    }

    private BufferedImage picture(int width, int height) {
        BufferedImage picture = canvas.picture(width, height);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        if (components.size() == 1) {
            Colours.grey(components.get(0), pixels, width, height);
        } else {
            new Colours(components.get(0), components.get(1), components.get(2), width).fill(pixels, height);
        }
        return picture;
    }
}
