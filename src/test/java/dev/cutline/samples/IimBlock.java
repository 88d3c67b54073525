package dev.cutline.samples;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Writes IPTC-IIM records 1 and 2 and the Photoshop resources around them. */
final class IimBlock {

    private static final byte[] UTF_8_MARK = {0x1B, '%', 'G'};
    private static final int IPTC_RESOURCE = 0x0404;
    private static final int DIGEST_RESOURCE = 0x0425;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Charset charset;

    private IimBlock(Charset charset) {
        this.charset = charset;
    }

    /** The Photoshop resources for APP13; the digest says that the IIM is the one the XMP was written beside. */
    static byte[] photoshop(Sample sample) {
        Charset charset = sample.latin1() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        byte[] iim = new IimBlock(charset).write(sample.iim());
        ByteArrayOutputStream resources = new ByteArrayOutputStream();
        resources.writeBytes(resource(IPTC_RESOURCE, iim));
        if (sample.blocks().contains(Sample.Block.XMP)) {
            resources.writeBytes(resource(DIGEST_RESOURCE, md5(iim)));
        }
        return resources.toByteArray();
    }

    private byte[] write(Map<String, Object> values) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            dataset(1, 90, UTF_8_MARK);
        }
        dataset(2, 0, new byte[] {0, 4});
        for (Property property : Property.ALL) {
            Object value = values.get(property.id());
            if (property.dataset() == null || value == null) {
                continue;
            }
            if (property.id().equals("dateCreated")) {
                date(value.toString());
            } else {
                List<?> items = value instanceof List<?> list ? list : List.of(value);
                items.forEach(item -> dataset(2, property.dataset(), cut(item.toString(), property.limit())));
            }
        }
        return out.toByteArray();
    }

    /** 2:55 and 2:60, IPTC-IIM 4.2 chapter 6. */
    private void date(String value) {
        dataset(2, 55, value.substring(0, 10).replace("-", "").getBytes(charset));
        if (value.length() > 10) {
            String time = OffsetDateTime.parse(value).format(DateTimeFormatter.ofPattern("HHmmssxx"));
            dataset(2, 60, time.getBytes(charset));
        }
    }

    private void dataset(int record, int number, byte[] value) {
        out.writeBytes(new byte[] {0x1C, (byte) record, (byte) number});
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) value.length).array());
        out.writeBytes(value);
    }

    /** At most so many bytes, and no half character. */
    private byte[] cut(String value, int limit) {
        int end = value.length();
        while (value.substring(0, end).getBytes(charset).length > limit) {
            end = value.offsetByCodePoints(end, -1);
        }
        return value.substring(0, end).getBytes(charset);
    }

    private static byte[] resource(int id, byte[] data) {
        int padded = data.length + data.length % 2;
        return ByteBuffer.allocate(12 + padded)
                .put("8BIM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) id)
                .putShort((short) 0)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] md5(byte[] data) {
        try {
            return MessageDigest.getInstance("MD5").digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
