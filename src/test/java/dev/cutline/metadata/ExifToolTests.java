package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both directions with ExifTool, which nobody here wrote; skipped where it is not installed. */
class ExifToolTests {

    /** Properties that ExifTool shows as plain values, by its names. */
    private static final Map<String, String> NAMES = Map.of(
            "XMP-photoshop:Credit", "creditLine",
            "XMP-photoshop:City", "cityName",
            "XMP-photoshop:Headline", "headline",
            "XMP-dc:Creator", "creatorNames",
            "XMP-dc:Subject", "keywords",
            "XMP-iptcExt:PersonInImage", "personInImageNames",
            "XMP-iptcExt:AISystemUsed", "aISystemUsed",
            "XMP-photoshop:Instructions", "instructions");

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
        for (int i = 0; i < 100; i++) {
            var format = MetadataWriterTests.formats().get(i % 4).get();
            Path file = Files.write(folder.resolve("%03d.%s".formatted(i, format[0])), (byte[]) format[1]);
            Map<String, Object> record = Records.record(random);
            new MetadataWriter().write(file, file, record);
            records.put(file.getFileName().toString(), record);
        }

        JsonNode all = JsonMapper.shared()
                .readTree(run("-j", "-n", "-struct", "-G1", "-a", "-charset", "utf8", folder.toString()));

        assertThat(all).hasSize(records.size());
        all.forEach(file -> compare(
                file,
                records.get(Path.of(file.path("SourceFile").asString())
                        .getFileName()
                        .toString())));
    }

    private static void compare(JsonNode file, Map<String, Object> record) {
        NAMES.forEach((name, id) -> {
            Object written = record.get(id);
            List<Object> values = written == null
                    ? List.of()
                    : written instanceof List<?> list ? List.copyOf(list) : List.of(written);
            List<Object> read = new ArrayList<>();
            file.path(name).values().forEach(value -> read.add(value.asString()));
            if (file.path(name).isValueNode() && !file.path(name).isMissingNode()) {
                read.add(file.path(name).asString());
            }
            assertThat(read).as("%s of %s", name, file.path("SourceFile")).isEqualTo(values);
        });
        assertThat(file.path("ExifTool:Warning").asString("")).isEmpty();
        assertThat(file.path("Photoshop:IPTCDigest")).isEqualTo(file.path("File:CurrentIPTCDigest"));
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
