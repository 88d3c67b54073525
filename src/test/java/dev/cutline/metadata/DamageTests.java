package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files give what is readable in them, never an exception. How long to look for trouble: {@code
 * -Dcutline.damage.seconds}, five seconds by default.
 */
class DamageTests {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("cutline.damage.seconds", 5));
    /** A guard against hanging; the limit of one second holds where the machine is quiet. */
    private static final Duration LIMIT = Duration.ofSeconds(Boolean.getBoolean("cutline.timing") ? 1 : 60);

    private final MetadataReader reader = new MetadataReader();

    @TempDir
    private Path folder;

    @Test
    void readsFilesThatEndEarly() throws IOException {
        List<byte[]> files = new ArrayList<>(Samples.all());
        for (Path file : Corpus.files()) {
            files.add(Files.readAllBytes(file));
        }
        boolean thorough = TIME.toSeconds() > 60;
        for (byte[] file : files) {
            int step = thorough ? 64 : Math.max(64, file.length / 64 / 40 * 64);
            for (int length = 0; length < file.length; length += step) {
                read(Arrays.copyOf(file, length));
            }
        }
    }

    @Test
    void readsFilesWithWrongBytes() throws IOException {
        List<byte[]> files = new ArrayList<>(Samples.all());
        for (Path file : Corpus.files()) {
            files.add(Files.readAllBytes(file));
        }
        Random random = new Random(2025);
        long end = System.nanoTime() + TIME.toNanos();
        int count = 0;
        while (System.nanoTime() < end) {
            read(mutated(files.get(random.nextInt(files.size())), random));
            count++;
        }
        assertThat(count).isPositive();
    }

    private static byte[] mutated(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 2000));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) 0xFF;
                case 2 -> bytes[at] = 0;
                default -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(file, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    @Test
    void allocatesNothingForSegmentsThatAreOnlyAnnounced() {
        byte[] png = Samples.bytes("89504E470D0A1A0A 0000000D 49484452 00000010 00000010 08 02 00 00 00 00000000"
                + "1DCD6500 65584966 4D4D002A");
        byte[] tiff = Samples.bytes("4D4D002A 00000008 0001 02BC 0001 1DCD6500 0000001A 00000000");

        assertThat(read(png).warnings()).extracting(Metadata.Warning::code).containsOnly("truncated", "picture-cut");
        assertThat(read(tiff).warnings()).extracting(Metadata.Warning::code).containsExactly("ifd-entry");
    }

    @Test
    void refusesEntities() {
        String xmp = "<?xpacket begin='' id=''?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                + Samples.xmp("<photoshop:City>&b;&c;</photoshop:City>");

        Metadata metadata = read(xmp.replace("<?xpacket begin='' id=''?>", "<?xml version='1.0'?>")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(metadata.xmp()).isEmpty();
        assertThat(metadata.warnings()).isNotEmpty();
    }

    @Test
    void refusesXmpThatIsNestedTooDeeply() {
        String deep = "<x:a rdf:parseType='Resource'>".repeat(100_000) + "</x:a>".repeat(100_000);

        Metadata metadata =
                read(Samples.xmp("<photoshop:City>Bern</photoshop:City>" + deep).getBytes(StandardCharsets.UTF_8));

        assertThat(metadata.xmp()).containsEntry("photoshop:City", "Bern");
        assertThat(metadata.warnings()).extracting(Metadata.Warning::code).containsExactly("xmp-too-large");
    }

    @Test
    void refusesXmpThatDeclaresTooManyNamespaces() {
        StringBuilder many = new StringBuilder("<photoshop:City");
        for (int i = 0; i < 50_000; i++) {
            many.append(" xmlns:p").append(i).append("='urn:").append(i).append('\'');
        }

        Metadata metadata = read(Samples.xmp(many + ">Bern</photoshop:City>").getBytes(StandardCharsets.UTF_8));

        assertThat(metadata.warnings()).extracting(Metadata.Warning::code).containsExactly("xmp-too-large");
    }

    @Test
    void keepsTheXmpBeforeAFault() {
        Metadata metadata =
                read(Samples.xmp("<photoshop:City>Bern</photoshop:City><photoshop:State>a & b</photoshop:State>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(metadata.xmp()).containsOnlyKeys("photoshop:City");
        assertThat(metadata.warnings()).extracting(Metadata.Warning::code).containsExactly("xmp-broken");
    }

    private Metadata read(byte[] bytes) {
        try {
            Path file = folder.resolve("damaged");
            Files.write(file, bytes);
            long start = System.nanoTime();
            assertThatCode(() -> ImageData.sha256(file)).doesNotThrowAnyException();
            Metadata metadata = reader.read(file);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
            return metadata;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
