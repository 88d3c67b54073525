package dev.cutline.samples;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes EXIF as a camera and the photographer's program do, tags by Exif 2.32. */
final class ExifBlock {

    private static final int HEADER = 8;

    private final Sample sample;
    private final Ifd image = new Ifd();
    private final Ifd exif = new Ifd();
    private final Ifd gps = new Ifd();

    private ExifBlock(Sample sample) {
        this.sample = sample;
    }

    /** A whole TIFF structure, as EXIF is held in JPEG (behind its header), WebP and PNG. */
    static byte[] tiff(Sample sample, int width, int height) {
        return new ExifBlock(sample).write(width, height);
    }

    private byte[] write(int width, int height) {
        camera();
        caption();
        exposure(width, height);
        place();
        boolean located = sample.exif().containsKey("latitude");
        int exifAt = HEADER + image.longValue(0x8769, 0).size() + (located ? 12 : 0);
        image.longValue(0x8769, exifAt);
        if (located) {
            image.longValue(0x8825, exifAt + exif.size());
        }
        ByteBuffer out = ByteBuffer.allocate(exifAt + exif.size() + (located ? gps.size() : 0))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0})
                .putInt(HEADER)
                .put(image.at(HEADER))
                .put(exif.at(exifAt));
        return (located ? out.put(gps.at(exifAt + exif.size())) : out).array();
    }

    private void camera() {
        with("make", value -> image.text(0x010F, value));
        with("model", value -> image.text(0x0110, value));
        image.shortValue(0x0112, (int) sample.exif().getOrDefault("orientation", 1));
        image.rational(0x011A, 300, 1).rational(0x011B, 300, 1).shortValue(0x0128, 2);
        image.shortValue(0x0213, 1);
    }

    private void caption() {
        if (sample.iptc().get("description") instanceof String description) {
            image.text(0x010E, description);
        }
        if (sample.iptc().get("creatorNames") instanceof List<?> creators) {
            image.text(
                    0x013B,
                    String.join("; ", creators.stream().map(Object::toString).toList()));
        }
        if (sample.iptc().get("copyrightNotice") instanceof String notice) {
            image.text(0x8298, notice);
        }
    }

    private void exposure(int width, int height) {
        OffsetDateTime taken = OffsetDateTime.parse(
                Objects.requireNonNull(sample.exif().get("taken"), "taken").toString());
        String local = taken.format(DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss"));
        String zone = taken.format(DateTimeFormatter.ofPattern("xxx"));
        image.text(0x0132, local);
        exif.undefined(0x9000, (byte) '0', (byte) '2', (byte) '3', (byte) '2');
        exif.text(0x9003, local).text(0x9004, local);
        exif.text(0x9010, zone).text(0x9011, zone).text(0x9012, zone);
        if (taken.getNano() != 0) {
            exif.text(0x9291, taken.format(DateTimeFormatter.ofPattern("SS")));
        }
        with("exposure", value -> exif.rational(0x829A, 1, Integer.parseInt(value.substring(2))));
        with("aperture", value -> exif.rational(0x829D, (int) Math.round(Double.parseDouble(value) * 10), 10));
        with("iso", value -> exif.shortValue(0x8827, Integer.parseInt(value)));
        with("focal", value -> exif.rational(0x920A, Integer.parseInt(value), 1));
        with("lens", value -> exif.text(0xA434, value));
        exif.undefined(0x9101, (byte) 1, (byte) 2, (byte) 3, (byte) 0);
        exif.undefined(0xA000, (byte) '0', (byte) '1', (byte) '0', (byte) '0');
        exif.shortValue(0xA001, 1).longValue(0xA002, width).longValue(0xA003, height);
    }

    private void place() {
        gps.byteValue(0x0000, 2, 3, 0, 0);
        with("latitude", value -> coordinate(0x0001, Double.parseDouble(value), "N", "S"));
        with("longitude", value -> coordinate(0x0003, Double.parseDouble(value), "E", "W"));
    }

    private void coordinate(int tag, double degrees, String positive, String negative) {
        int hundredths = (int) Math.round(Math.abs(degrees) * 360_000);
        gps.text(tag, degrees < 0 ? negative : positive);
        gps.rational(tag + 1, hundredths / 360_000, 1, hundredths / 6000 % 60, 1, hundredths % 6000, 100);
    }

    private void with(String key, Consumer<String> write) {
        Map<String, Object> values = sample.exif();
        if (values.containsKey(key)) {
            write.accept(values.get(key).toString());
        }
    }
}
