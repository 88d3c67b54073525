package dev.cutline.metadata;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real files beside the project, with what ExifTool reads in them; not part of the project. */
final class Corpus {

    private static final Path FOLDER = Path.of("..", "shared", "corpus");

    private Corpus() {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    static JsonNode oracle() {
        assumeThat(FOLDER.resolve("oracle.json")).exists();
        return JsonMapper.shared().readTree(FOLDER.resolve("oracle.json").toFile());
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static List<Path> files() {
        assumeThat(FOLDER).exists();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
