package dev.cutline.metadata;

import dev.cutline.metadata.container.Containers;
import dev.cutline.metadata.container.Findings;
import dev.cutline.metadata.container.Findings.Kind;
import dev.cutline.metadata.container.Replacement;
import dev.cutline.metadata.container.Rewriter;
import dev.cutline.metadata.container.Source;
import java.io.ByteArrayOutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A file with other metadata, straight from the writer of its format: nobody has compared the pictures yet.
 *
 * @param bytes of the whole file
 */
record Rewritten(byte[] bytes) {

    static Rewritten of(byte[] file, Replacement replacement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Rewriter.write(
                Source.of(file), Containers.scan(Source.of(file)).mediaType(), replacement, Channels.newChannel(bytes));
        return new Rewritten(bytes.toByteArray());
    }

    static Replacement xmp(String packet) {
        return new Replacement(packet.getBytes(StandardCharsets.UTF_8), null, "", null, Map.of());
    }

    static Replacement iim(byte[] datasets) {
        return new Replacement(null, null, "", datasets, Map.of());
    }

    static Replacement exif(int tag, String text) {
        return new Replacement(null, null, "", null, Map.of(tag, text));
    }

    /** What a reader finds of that kind, as text, in its order. */
    List<String> found(Kind kind) {
        return findings().blocks(kind).stream()
                .map(block -> new String(block.data().bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    Findings findings() {
        return Containers.scan(Source.of(bytes));
    }

    /** The file's bytes as Latin letters, for looking for what stands in it. */
    String letters() {
        return letters(bytes);
    }

    static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The picture in a file. */
    static byte[] picture(byte[] file) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        Containers.picture(Source.of(file)).forEach(part -> picture.writeBytes(part.bytes()));
        return picture.toByteArray();
    }
}
