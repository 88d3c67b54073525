package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cutline.metadata.IptcProperties.IptcProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both directions with ExifTool, which nobody here wrote; skipped where it is not installed. */
class ExifToolTests {

    private static final int RECORDS = 500;
    /** What IIM puts in front of these values (IIM 4.2, 2:04 and 2:12). */
    private static final Map<String, String> PREFIXES = Map.of("intellectualGenre", "000:", "subjectCodes", "IPTC:");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsExifTool() {
        boolean there;
        try {
            there = !run("-ver").isBlank();
        } catch (IOException e) {
            there = false;
        }
        assumeThat(there).as("exiftool is installed").isTrue();
    }

    @Test
    void readsWhatExifToolWrites() throws IOException {
        List<Path> files = new ArrayList<>();
        for (var format : MetadataWriterTests.formats()) {
            files.add(Files.write(folder.resolve("read." + format.get()[0]), (byte[]) format.get()[1]));
        }
        List<String> call = new ArrayList<>(List.of(
                "-q",
                "-overwrite_original",
                "-m",
                "-XMP-dc:Creator=Zoë",
                "-XMP-dc:Creator=정연제",
                "-XMP-photoshop:Credit=AFP",
                "-XMP-dc:Description=Text <&>",
                "-XMP-dc:Description-de=Deutsch",
                "-XMP-iptcExt:LocationShown={City=Paris,GPSLatitude=48.85,GPSLongitude=-2.35}"));
        files.forEach(file -> call.add(file.toString()));
        run(call.toArray(String[]::new));

        for (Path file : files) {
            assertThat(new MetadataReader().read(file).xmp())
                    .as(file.toString())
                    .containsEntry("dc:creator", List.of("Zoë", "정연제"))
                    .containsEntry("photoshop:Credit", "AFP")
                    .containsEntry("dc:description", Map.of("x-default", "Text <&>", "de", "Deutsch"))
                    .containsEntry(
                            "Iptc4xmpExt:LocationShown",
                            List.of(Map.of("City", "Paris", "GPSLatitude", "48.85", "GPSLongitude", "-2.35")));
        }
    }

    @Test
    void readsIimThatExifToolWritesInEachCharset() throws IOException {
        for (String charset : List.of("UTF8", "Latin", "MacRoman")) {
            Path file = Files.write(folder.resolve(charset + ".jpg"), Samples.jpeg());
            List<String> call = new ArrayList<>(List.of("-q", "-overwrite_original", "-charset", "iptc=" + charset));
            call.addAll(List.of(
                    "-IPTC:Headline=Skåne à la carte", "-IPTC:City=Ängar", "-XMP-photoshop:Headline=Skåne à la carte"));
            call.add(file.toString());
            run(call.toArray(String[]::new));

            assertThat(new MetadataReader().read(file).iim().get(0))
                    .as(charset)
                    .containsEntry("2:105", "Skåne à la carte")
                    .containsEntry("2:090", "Ängar");
        }
    }

    @Test
    void writesWhatExifToolReads() throws IOException {
        Random random = new Random(12);
        Map<String, Map<String, Object>> records = new LinkedHashMap<>();
        for (int i = 0; i < RECORDS; i++) {
            var format = MetadataWriterTests.formats().get(i % 4).get();
            Path file = Files.write(folder.resolve("%03d.%s".formatted(i, format[0])), (byte[]) format[1]);
            Map<String, Object> record = i % 5 == 0 ? Records.full(random) : Records.record(random);
            new MetadataWriter().write(file, file, record);
            records.put(file.getFileName().toString(), record);
        }

        JsonNode all = JsonMapper.shared()
                .readTree(run("-j", "-D", "-n", "-struct", "-G1", "-a", "-charset", "utf8", folder.toString()));

        assertThat(all).hasSize(RECORDS);
        all.forEach(file -> compare(
                file,
                records.get(Path.of(file.path("SourceFile").asString())
                        .getFileName()
                        .toString())));
    }

    private static void compare(JsonNode file, Map<String, Object> record) {
        String name = file.path("SourceFile").asString();
        Map<String, Object> expected = new TreeMap<>();
        record.forEach((id, value) -> {
            IptcProperty property = IptcProperties.byId(id).orElseThrow();
            ExifToolForm.put(expected, property.xmp(), value);
            if (name.endsWith(".jpg") || name.endsWith(".tif")) {
                iim(expected, property, value);
            }
        });
        Map<String, Object> read = ExifToolForm.of(file);
        read.keySet().removeAll(Set.of("x:xmptk", "xmpNote:HasExtendedXMP", "2:000"));

        assertThat(differences(expected, read)).as(name).isEmpty();
        assertThat(file.at("/ExifTool:Warning/val").asString("")).isEmpty();
        assertThat(file.at("/Photoshop:IPTCDigest/val")).isEqualTo(file.at("/File:CurrentIPTCDigest/val"));
    }

    private static List<String> differences(Map<String, Object> expected, Map<String, Object> read) {
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(read.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), read.get(key)))
                .map(key -> "%s: %s is read as %s".formatted(key, expected.get(key), read.get(key)))
                .toList();
    }

    /** Cut at the limits of the standard, each in front of a character. */
    private static void iim(Map<String, Object> expected, IptcProperty property, Object value) {
        if (property.iim().size() == 2) {
            String date = value.toString();
            expected.put(property.iim().get(0), date.substring(0, 10));
            if (date.length() > 10) {
                expected.put(property.iim().get(1), date.substring(11));
            }
        } else if (property.iim().size() == 1) {
            Object text = value instanceof Map<?, ?> languages ? languages.get("x-default") : value;
            List<Object> cut = new ArrayList<>();
            for (Object item : text instanceof List<?> list ? list : List.of(text)) {
                cut.add(cut(property, item.toString()));
            }
            cut.removeIf(""::equals);
            if (!cut.isEmpty()) {
                ExifToolForm.put(expected, property.iim().get(0), cut);
            }
        }
    }

    private static String cut(IptcProperty property, String text) {
        StringBuilder cut = new StringBuilder(PREFIXES.getOrDefault(property.id(), ""));
        int limit = property.iimMaxBytes() == null ? Integer.MAX_VALUE : property.iimMaxBytes();
        for (int character : text.codePoints().toArray()) {
            String longer = cut + Character.toString(character);
            if (longer.getBytes(StandardCharsets.UTF_8).length > limit) {
                break;
            }
            cut.appendCodePoint(character);
        }
        return cut.toString();
    }

    @Test
    void leavesEveryRealFileReadable() throws IOException {
        MetadataWriter writer = new MetadataWriter();
        int written = 0;
        for (Path source : Corpus.files()) {
            Path target = folder.resolve(source.getFileName().toString());
            if (!writer.canWrite(new MetadataReader().read(source).mediaType())) {
                continue;
            }
            try {
                writer.write(source, target, Map.of("creditLine", "Tester/AFP", "creatorNames", List.of("A", "B")));
            } catch (NotWritable e) {
                assertThat(source).hasFileName("exiv2__table.jpg");
                continue;
            }
            assertThat(ImageData.sha256(target)).as(source.toString()).isEqualTo(ImageData.sha256(source));
            written++;
        }
        JsonNode all = JsonMapper.shared()
                .readTree(run("-j", "-G1", "-XMP-photoshop:Credit", "-XMP-dc:Creator", folder.toString()));

        assertThat(all).hasSize(written);
        all.forEach(file -> {
            assertThat(file.path("XMP-photoshop:Credit").asString("")).isEqualTo("Tester/AFP");
            assertThat(file.path("XMP-dc:Creator")).hasSize(2);
        });
    }

    private static String run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("exiftool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
