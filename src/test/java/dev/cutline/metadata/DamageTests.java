package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files give what is readable in them, never an exception. {@code ./mvnw -Pdamage test} looks long: at cuts at
 * every 64th byte and 100,000 mutations, within 256 MB of memory.
 */
class DamageTests {

    private static final int MUTATIONS = Integer.getInteger("cutline.damage.mutations", 2_000);
    private static final boolean EVERY_CUT = MUTATIONS >= 100_000;
    private static final int SOME_CUTS = 40;
    /** Of processor time: a guard against hanging; the limit of one second holds where the code is warm. */
    private static final Duration LIMIT = Duration.ofSeconds(EVERY_CUT || Boolean.getBoolean("cutline.timing") ? 1 : 5);

    private final MetadataReader reader = new MetadataReader();

    @TempDir
    private Path folder;

    @Test
    void readsFilesThatEndEarly() throws IOException {
        int count = 0;
        for (byte[] file : files()) {
            int step = EVERY_CUT ? 64 : Math.max(64, file.length / 64 / SOME_CUTS * 64);
            for (int length = 0; length < file.length; length += step) {
                read(Arrays.copyOf(file, length));
                count++;
            }
        }
        System.out.printf("%,d cut files read%n", count);
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void readsFilesWithWrongBytes() throws IOException {
        List<byte[]> files = files();
        Random random = new Random(2025);
        for (int i = 0; i < MUTATIONS; i++) {
            read(mutated(files.get(random.nextInt(files.size())), random));
        }
        System.out.printf("%,d mutated files read%n", MUTATIONS);
    }

    /** Samples of ours, and real files where they are at hand. */
    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>(Samples.all());
        if (Corpus.isThere()) {
            for (Path file : Corpus.files()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
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
                read(Samples.xmp("<photoshop:City>Bern</photoshop:City><photoshop:State>a <b</photoshop:State>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(metadata.xmp()).containsOnlyKeys("photoshop:City");
        assertThat(metadata.warnings()).extracting(Metadata.Warning::code).containsExactly("xmp-broken");
    }

    /** Fifteen megabytes of what is slow to read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<photoshop:City>Bern</photoshop:City>",
                "<photoshop:City xmlns:p='urn:p'/>",
                "<photoshop:City dc:x='y' dc:z='&#65;&#66;&#67;'/>",
                "<!-- a comment -->",
                "<![CDATA[x]]>",
                "&amp;",
                "<",
                "text ",
                "\u00fc\u00fd",
                "<rdf:li rdf:parseType='Resource'>"
            })
    void readsLongXmpInBoundedTime(String part) {
        byte[] start = Samples.ascii(Samples.xmp("").replace("</rdf:Description></rdf:RDF></x:xmpmeta>", ""));
        byte[] packet = Arrays.copyOf(start, 15 << 20);
        byte[] unit = Samples.ascii(part);
        for (int at = start.length; at + unit.length <= packet.length; at += unit.length) {
            System.arraycopy(unit, 0, packet, at, unit.length);
        }

        assertThat(read(packet).warnings()).isNotEmpty();
    }

    private Metadata read(byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("damaged"), bytes);
            long start = processorTime();
            assertThatCode(() -> ImageData.sha256(file)).doesNotThrowAnyException();
            Metadata metadata = reader.read(file);
            assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(LIMIT);
            return metadata;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
