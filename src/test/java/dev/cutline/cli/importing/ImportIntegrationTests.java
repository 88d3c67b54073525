package dev.cutline.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient;
import dev.cutline.cli.CutlineCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The command against a running desk. */
@DeskTest
class ImportIntegrationTests {

    @LocalServerPort
    int port;

    @Autowired
    DeskClient desk;

    @TempDir
    Path folder;

    @Test
    void sendsOnceAndSaysWhatBecameOfEachFile() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        copy("AFP_33BK4QX.jpg", pictures.resolve("a.jpg"));
        copy("epa10546027.jpg", pictures.resolve("b.jpg"));
        Files.createFile(pictures.resolve("empty.jpg"));
        Files.writeString(pictures.resolve("a.xmp"), sidecar("Said by the sidecar"));

        assertThat(run("import", pictures.toString())).isOne();
        Map<String, List<String>> first = report();
        assertThat(first.get("a.jpg").get(1)).isEqualTo("taken-in");
        assertThat(first.get("b.jpg").get(1)).isEqualTo("taken-in");
        assertThat(first.get("empty.jpg").get(1)).isEqualTo("refused");
        String id = first.get("a.jpg").get(2);
        assertThat(desk.get("/api/photos/{id}", id).at("/iptc/headline").asString())
                .isEqualTo("Said by the sidecar");

        Files.delete(pictures.resolve("empty.jpg"));
        assertThat(run("import", pictures.toString())).isZero();
        assertThat(report().get("a.jpg").get(1)).isEqualTo("there-already");
    }

    @Test
    void sendsNothingInADryRun() throws IOException {
        Path picture = copy("laif_hana-weiss_portrait.jpg", folder.resolve("c.jpg"));

        assertThat(run("import", picture.toString(), "--dry-run")).isZero();
        assertThat(report().get("c.jpg").get(1)).isEqualTo("would-be-taken-in");
        assertThat(run("import", picture.toString())).isZero();
        assertThat(report().get("c.jpg").get(1)).isEqualTo("taken-in");
    }

    @Test
    void endsWithThreeWhereThereIsNoDesk() throws IOException {
        Path picture = copy("AFP_33BK4QX.jpg", folder.resolve("a.jpg"));

        assertThat(CutlineCommand.run(
                        "import", picture.toString(), "--server", "http://127.0.0.1:1", "--patience", "1"))
                .isEqualTo(3);
    }

    private int run(String... arguments) {
        return CutlineCommand.run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--server",
                                "http://127.0.0.1:" + port,
                                "--report",
                                folder.resolve("report.csv").toString()))
                .toArray(String[]::new));
    }

    /** The rows by file name. */
    private Map<String, List<String>> report() throws IOException {
        return Files.readAllLines(folder.resolve("report.csv")).stream()
                .map(row -> List.of(row.split(",")))
                .collect(Collectors.toMap(
                        row -> Path.of(row.get(0)).getFileName().toString(), row -> row));
    }

    private static Path copy(String sample, Path to) throws IOException {
        return Files.copy(Path.of("samples", sample), to);
    }

    private static String sidecar(String headline) {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 photoshop:Headline="%s"/></rdf:RDF></x:xmpmeta>
                """.formatted(headline);
    }
}
