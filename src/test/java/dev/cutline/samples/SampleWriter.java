package dev.cutline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes the metadata of {@code samples.yaml} into the pictures of {@code samples/}, after a change of the table:
 * {@code ./mvnw test -Dtest=SamplesTests -Dsamples.write=true}. The image data stays as it is, and a second run changes
 * no byte.
 */
public final class SampleWriter {

    static final Path FOLDER = Path.of("samples");

    private SampleWriter() {}

    public static void main(String... args) throws IOException {
        for (Sample sample : Sample.all()) {
            for (Map.Entry<Path, byte[]> file : files(sample).entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    /** The picture as the table wants it, and its sidecar where it has one. */
    static Map<Path, byte[]> files(Sample sample) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        Path picture = FOLDER.resolve(sample.name());
        files.put(picture, write(sample, Files.readAllBytes(picture)));
        if (sample.blocks().contains(Sample.Block.SIDECAR)) {
            String sidecar = sample.name().replaceFirst("\\.\\w+$", ".xmp");
            files.put(FOLDER.resolve(sidecar), XmpPacket.sidecar(sample.iptc()));
        }
        return files;
    }

    /** The picture with the metadata of its entry, whatever it had before. */
    static byte[] write(Sample sample, byte[] picture) {
        PictureContainer container = PictureContainer.of(picture);
        Set<Sample.Block> blocks = sample.blocks();
        return container.with(new PictureContainer.Blocks(
                blocks.contains(Sample.Block.EXIF)
                        ? ExifBlock.tiff(sample, container.width(), container.height())
                        : null,
                blocks.contains(Sample.Block.XMP) ? XmpPacket.embedded(sample.iptc()) : null,
                blocks.contains(Sample.Block.IIM) ? IimBlock.photoshop(sample) : null));
    }
}
