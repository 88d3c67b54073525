package dev.cutline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as their users run them: a process of their own. */
class CommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private record Run(int exitCode, String output, String errors) {

        List<JsonNode> lines() {
            return output.lines().map(JSON::readTree).toList();
        }
    }

    @Test
    void inspectsFilesInTheOrderOfTheInput() throws Exception {
        Run run = run("inspect", "samples/epa10546027.jpg", "samples/AFP_33BK4QX.jpg", "samples/port-merrin-2050.png");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .extracting(line -> line.at("/path").asString())
                .containsExactly("samples/epa10546027.jpg", "samples/AFP_33BK4QX.jpg", "samples/port-merrin-2050.png");
        assertThat(run.lines().get(1).at("/credit/creators/0").asString()).isEqualTo("Jung Yeon-je");
        assertThat(run.lines().get(2).at("/mediaType").asString()).isEqualTo("image/png");
        assertThat(run.lines().get(0).has("metadata")).isFalse();
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws Exception {
        Run run = run("inspect", "missing.jpg", "samples/AFP_33BK4QX.jpg");

        assertThat(run.exitCode()).isOne();
        assertThat(run.lines().get(0).at("/error/code").asString()).isEqualTo("not-found");
        assertThat(run.lines().get(1).at("/iptc/source").asString()).isEqualTo("AFP");
    }

    @Test
    void showsTheValuesAsEachStandardHasThem() throws Exception {
        JsonNode line =
                run("inspect", "--raw", "samples/AFP_33BK4QX.jpg").lines().get(0);

        assertThat(line.at("/metadata/iim/2:080/0").asString()).isEqualTo("JUNG YEON-JE");
        assertThat(line.at("/metadata/xmp/dc:creator/0").asString()).isEqualTo("JUNG YEON-JE");
        assertThat(line.at("/metadata/exif/IFD0:Artist").asString()).isEqualTo("JUNG YEON-JE");
    }

    @Test
    void printsATableForPeople() throws Exception {
        List<String> rows = run("inspect", "--csv", "samples/AFP_33BK4QX.jpg")
                .output()
                .lines()
                .toList();

        assertThat(rows.get(0)).startsWith("path,credit,creators");
        assertThat(rows.get(1))
                .startsWith("samples/AFP_33BK4QX.jpg,Jung Yeon-je/AFP via Getty Images,Jung Yeon-je,AFP");
    }

    @Test
    void readsCreditLinesFromArgumentsOrInput() throws Exception {
        assertThat(run("credit", "REUTERS/Kim Hong-Ji")
                        .lines()
                        .get(0)
                        .at("/creators/0")
                        .asString())
                .isEqualTo("Kim Hong-ji");
        Path lines = Files.writeString(folder.resolve("lines"), "Foto: Jan Weiß/dpa\nAFP PHOTO / 정연제\n");
        Run run = run(lines, "credit");
        assertThat(run.lines())
                .extracting(line -> line.at("/creators/0").asString())
                .containsExactly("Jan Weiß", "정연제");
    }

    @Test
    void readsRestrictions() throws Exception {
        assertThat(run("restrictions", "EDITORIAL USE ONLY - NO SALES")
                        .lines()
                        .get(0)
                        .at("/restrictions"))
                .extracting(restriction -> restriction.at("/code").asString())
                .containsExactly("editorial-only", "no-sales");
    }

    @Test
    void writesPropertiesIntoACopyAndLeavesTheOriginal() throws Exception {
        Path original = Path.of("samples/AFP_33BK4QX.jpg");
        byte[] before = Files.readAllBytes(original);
        Run run = run(
                "write",
                original.toString(),
                "-o",
                folder.resolve("copies").toString(),
                "--set",
                "headline=정연제 — missile",
                "--set",
                "keywords=news",
                "--set",
                "keywords=Seoul",
                "--set",
                "description@de=Eine Rakete",
                "--set",
                "description=A missile",
                "--set",
                "jobid=");

        assertThat(run.errors()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(original).hasBinaryContent(before);
        JsonNode written = run(
                        "inspect",
                        "--raw",
                        folder.resolve("copies/AFP_33BK4QX.jpg").toString())
                .lines()
                .get(0);
        assertThat(written.at("/iptc/headline").asString()).isEqualTo("정연제 — missile");
        assertThat(written.at("/iptc/keywords")).hasToString("[\"news\",\"Seoul\"]");
        assertThat(written.at("/iptc/description@de").asString()).isEqualTo("Eine Rakete");
        assertThat(written.at("/iptc").has("jobid")).isFalse();
        assertThat(written.at("/metadata/iim/2:105").asString()).isEqualTo("정연제 — missile");
    }

    @Test
    void keepsTheLanguagesOfATextThatAreNotNamed() throws Exception {
        Path picture = Files.copy(Path.of("samples/AFP_33BK4QX.jpg"), folder.resolve("picture.jpg"));
        JsonNode before = run("inspect", picture.toString()).lines().get(0).at("/iptc/description");
        run("write", picture.toString(), "--in-place", "--set", "description@de=Eine Rakete");
        run("write", picture.toString(), "--in-place", "--set", "description@fr=Un missile");
        run("write", picture.toString(), "--in-place", "--set", "description@de=");

        JsonNode written = run("inspect", "--raw", picture.toString()).lines().get(0);

        assertThat(written.at("/iptc/description")).isEqualTo(before);
        assertThat(written.at("/metadata/iim/2:120")).isEqualTo(before);
        assertThat(written.at("/iptc/description@fr").asString()).isEqualTo("Un missile");
        assertThat(written.at("/iptc").has("description@de")).isFalse();
    }

    @Test
    void writesNothingBesideWhatIsNoPicture() throws Exception {
        Path text = Files.write(folder.resolve("passwords"), new byte[] {1, 2, 3});
        Run run = run("write", text.toString(), "--in-place", "--set", "creditLine=AFP");

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors()).contains("no kind of picture");
        assertThat(folder).isDirectoryNotContaining("glob:**.xmp");
    }

    @Test
    void neverWritesOverTheOriginalUnlessToldSo() throws Exception {
        Path picture = Files.copy(Path.of("samples/AFP_33BK4QX.jpg"), folder.resolve("picture.jpg"));
        byte[] before = Files.readAllBytes(picture);
        Run copy = run("write", picture.toString(), "-o", folder.toString(), "--set", "creditLine=AFP");

        assertThat(copy.exitCode()).isOne();
        assertThat(copy.errors()).contains("--in-place");
        assertThat(picture).hasBinaryContent(before);

        assertThat(run("write", picture.toString(), "--in-place", "--set", "creditLine=Desk")
                        .exitCode())
                .isZero();
        assertThat(run("inspect", picture.toString()).lines().get(0).at("/iptc/creditLine"))
                .hasToString("\"Desk\"");
    }

    @Test
    void changesTheSidecarThatIsThereBesideAPictureOfAnotherKind() throws Exception {
        Path picture = Files.writeString(folder.resolve("picture.gif"), "GIF89a");
        run("write", picture.toString(), "--in-place", "--set", "creditLine=AFP");
        Run second = run("write", picture.toString(), "--in-place", "--set", "cityName=Seoul");

        assertThat(second.output().strip())
                .isEqualTo(folder.resolve("picture.xmp").toString());
        assertThat(picture).hasContent("GIF89a");
        JsonNode sidecar =
                run("inspect", folder.resolve("picture.xmp").toString()).lines().get(0);
        assertThat(sidecar.at("/iptc/creditLine").asString()).isEqualTo("AFP");
        assertThat(sidecar.at("/iptc/cityName").asString()).isEqualTo("Seoul");
    }

    @Test
    void saysWhichFilesAreNotThere() throws Exception {
        Run run = run("write", "missing.jpg", "--in-place", "--set", "creditLine=AFP");

        assertThat(run.exitCode()).isOne();
        assertThat(run.errors().strip()).isEqualTo("missing.jpg: not written: there is no file of this name");
    }

    @Test
    void refusesToWriteWhatTheStandardForbids() throws Exception {
        Run run = run("write", "samples/AFP_33BK4QX.jpg", "-o", folder.toString(), "--set", "imageRating=three");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("imageRating").contains("number");
        assertThat(folder.resolve("AFP_33BK4QX.jpg")).doesNotExist();
    }

    @Test
    void inspectsAsOneJarInAProcessSetForIt() throws Exception {
        Path jar = folder.resolve("cutline.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Main-Class", "dev.cutline.Cutline");
        manifest.getMainAttributes()
                .putValue(
                        "Class-Path",
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(path -> Path.of(path).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        Run run = start(List.of("-jar", jar.toString()), null, "inspect", "missing.jpg", "samples/AFP_33BK4QX.jpg");

        assertThat(run.exitCode()).isOne();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(1).at("/iptc/source").asString()).isEqualTo("AFP");
    }

    @Test
    void saysHowItIsUsedWhenItIsMisused() throws Exception {
        Run run = run("inspekt");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).contains("inspekt").contains("inspect");
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        return run(null, arguments);
    }

    private Run run(Path input, String... arguments) throws IOException, InterruptedException {
        return start(List.of("-cp", System.getProperty("java.class.path"), "dev.cutline.Cutline"), input, arguments);
    }

    private Run start(List<String> program, Path input, String... arguments) throws IOException, InterruptedException {
        File output = folder.resolve("output").toFile();
        File errors = folder.resolve("errors").toFile();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(program);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output).redirectError(errors);
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(output.toPath(), StandardCharsets.UTF_8),
                Files.readString(errors.toPath()));
    }
}
