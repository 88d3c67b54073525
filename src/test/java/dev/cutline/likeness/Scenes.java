package dev.cutline.likeness;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws news pictures of events that never were: places, people and things at random, grained like photographs. */
public final class Scenes {

    private static final String[] WORDS = {
        "VOTE", "PORT", "STRIKE", "NOW", "CITY", "PEACE", "2031", "SALE", "NEWS", "FC"
    };

    private final Random random;
    private final Random moves;
    private final double restless;
    private final int width;
    private final int height;
    private final BufferedImage picture;
    private final Graphics2D graphics;

    private Scenes(int number, double restless) {
        this.random = new Random(number * 7919L + 13);
        this.moves = new Random(number * 104729L + Math.round(restless * 1000));
        this.restless = restless;
        boolean upright = random.nextInt(4) == 0;
        this.width = upright ? 400 : 600;
        this.height = upright ? 600 : 400;
        this.picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** The picture of a number: always the same one, and like no other. */
    public static BufferedImage picture(int number) {
        return new Scenes(number, 0).draw();
    }

    /**
     * The same event a moment later: the place stays, all that lives has moved.
     *
     * @param restless by how much of the picture's width, at most
     */
    public static BufferedImage later(int number, double restless) {
        return new Scenes(number, restless).draw();
    }

    private BufferedImage draw() {
        background();
        switch (random.nextInt(6)) {
            case 0 -> hills();
            case 1 -> town();
            case 2 -> clouds(0.5);
            case 3 -> banners();
            case 4 -> chart();
            default -> stripes();
        }
        if (random.nextInt(3) > 0) {
            clouds(0.12 + random.nextDouble() * 0.2);
        }
        people(random.nextInt(9));
        things(2 + random.nextInt(6));
        grain();
        graphics.dispose();
        return picture;
    }

    private void background() {
        graphics.setPaint(
                new GradientPaint(random.nextInt(width), 0, colour(), random.nextInt(width), height, colour()));
        graphics.fillRect(0, 0, width, height);
    }

    private void hills() {
        int layers = 2 + random.nextInt(3);
        for (int layer = 0; layer < layers; layer++) {
            Polygon hill = new Polygon();
            double base = height * (0.35 + 0.5 * layer / layers);
            double phase = random.nextDouble() * 6;
            double wave = 1 + random.nextDouble() * 6;
            double rise = height * (0.05 + random.nextDouble() * 0.15);
            for (int x = 0; x <= width; x += 4) {
                hill.addPoint(x, (int) (base
                        + rise * Math.sin(phase + wave * x / width)
                        + rise / 3 * Math.sin(phase * 3 + wave * 4 * x / width)));
            }
            hill.addPoint(width, height);
            hill.addPoint(0, height);
            graphics.setColor(colour());
            graphics.fill(hill);
        }
    }

    private void town() {
        for (int x = 0; x < width; ) {
            int broad = 20 + random.nextInt(width / 6);
            int high = (int) (height * (0.2 + random.nextDouble() * 0.6));
            graphics.setColor(colour());
            graphics.fillRect(x, height - high, broad, high);
            graphics.setColor(colour());
            for (int wy = height - high + 6; wy < height - 8; wy += 14) {
                for (int wx = x + 5; wx < x + broad - 6; wx += 11) {
                    if (random.nextInt(3) > 0) {
                        graphics.fillRect(wx, wy, 6, 8);
                    }
                }
            }
            x += broad + random.nextInt(12);
        }
    }

    /** Noise of several octaves over the picture. */
    private void clouds(double strength) {
        int cells = 3 + random.nextInt(5);
        double[] sum = new double[width * height];
        double weight = 1;
        for (int octave = 0; octave < 4; octave++, cells *= 2, weight /= 2) {
            double[][] lattice = new double[cells + 2][cells + 2];
            for (double[] row : lattice) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextDouble() * 2 - 1;
                }
            }
            addNoise(sum, lattice, cells, weight);
        }
        Color tint = colour();
        for (int i = 0; i < sum.length; i++) {
            double share = Math.max(0, Math.min(1, strength * (1 + sum[i])));
            picture.setRGB(i % width, i / width, mixed(picture.getRGB(i % width, i / width), tint.getRGB(), share));
        }
    }

    private void addNoise(double[] sum, double[][] lattice, int cells, double weight) {
        for (int y = 0; y < height; y++) {
            double v = (double) y * cells / height;
            int row = (int) v;
            double fv = smooth(v - row);
            for (int x = 0; x < width; x++) {
                double u = (double) x * cells / width;
                int column = (int) u;
                double fu = smooth(u - column);
                double upper = lattice[row][column] * (1 - fu) + lattice[row][column + 1] * fu;
                double lower = lattice[row + 1][column] * (1 - fu) + lattice[row + 1][column + 1] * fu;
                sum[y * width + x] += weight * (upper * (1 - fv) + lower * fv);
            }
        }
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }

    private void banners() {
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            int x = random.nextInt(width * 3 / 4);
            int y = random.nextInt(height * 3 / 4);
            int broad = 80 + random.nextInt(width / 3);
            int high = 30 + random.nextInt(height / 4);
            graphics.setColor(colour());
            graphics.fillRect(x, y, broad, high);
            graphics.setColor(colour());
            graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(12, high * 2 / 3)));
            graphics.drawString(WORDS[random.nextInt(WORDS.length)], x + 6, y + high - high / 4);
        }
    }

    private void chart() {
        int bars = 4 + random.nextInt(12);
        for (int i = 0; i < bars; i++) {
            int high = random.nextInt(height * 3 / 4);
            graphics.setColor(colour());
            graphics.fill(new Rectangle2D.Double(width * (i + 0.15) / bars, height - high, width * 0.7 / bars, high));
        }
        graphics.setColor(colour());
        graphics.setStroke(new BasicStroke(3));
        for (int i = 0; i < 4; i++) {
            graphics.drawLine(0, height * (i + 1) / 5, width, height * (i + 1) / 5);
        }
    }

    private void stripes() {
        double slope = random.nextDouble() * 2 - 1;
        for (int i = 0; i < 3 + random.nextInt(8); i++) {
            graphics.setColor(colour());
            graphics.setStroke(new BasicStroke(5 + random.nextInt(40)));
            int y = random.nextInt(height);
            graphics.drawLine(0, y, width, (int) (y + slope * width / 2));
        }
    }

    private void people(int count) {
        for (int i = 0; i < count; i++) {
            double size = height * (0.2 + random.nextDouble() * 0.45);
            double x = width * random.nextDouble() + move();
            double foot = height * (0.75 + random.nextDouble() * 0.3) + move() / 3;
            graphics.setColor(colour());
            graphics.fill(new Ellipse2D.Double(x - size * 0.22, foot - size * 0.75, size * 0.44, size * 0.9));
            graphics.setColor(new Color(90 + random.nextInt(140), 60 + random.nextInt(110), 50 + random.nextInt(80)));
            graphics.fill(new Ellipse2D.Double(x - size * 0.12, foot - size, size * 0.24, size * 0.28));
        }
    }

    private void things(int count) {
        for (int i = 0; i < count; i++) {
            double size = width * (0.03 + random.nextDouble() * 0.15);
            double x = width * random.nextDouble() + move();
            double y = height * random.nextDouble() + move();
            graphics.setColor(colour());
            if (random.nextBoolean()) {
                graphics.fill(new Ellipse2D.Double(x, y, size, size * (0.4 + random.nextDouble())));
            } else {
                graphics.fill(new Rectangle2D.Double(x, y, size, size * (0.3 + random.nextDouble())));
            }
        }
    }

    private double move() {
        return restless == 0 ? 0 : (moves.nextDouble() * 2 - 1) * restless * width;
    }

    private void grain() {
        int strength = 4 + random.nextInt(16);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, shifted(picture.getRGB(x, y), moves.nextInt(strength) - strength / 2));
            }
        }
    }

    private Color colour() {
        int grey = random.nextInt(256);
        int colourful = random.nextInt(110);
        return new Color(near(grey, colourful), near(grey, colourful), near(grey, colourful));
    }

    private int near(int grey, int colourful) {
        return Math.max(0, Math.min(255, grey + random.nextInt(2 * colourful + 1) - colourful));
    }

    private static int mixed(int one, int other, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            mixed |= (int) ((one >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share) << shift;
        }
        return mixed;
    }

    private static int shifted(int rgb, int by) {
        int shifted = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            shifted |= Math.max(0, Math.min(255, (rgb >> shift & 0xFF) + by)) << shift;
        }
        return shifted;
    }
}
