package dev.cutline.cli.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTests {

    @TempDir
    Path folder;

    @Test
    void walksFoldersByNameAndKeepsTheOrderOfTheInput() throws IOException {
        Path single = file("z.jpg");
        Files.createDirectories(folder.resolve("in/deep"));
        Files.createDirectories(folder.resolve("in/empty"));
        Path b = file("in/b.jpg");
        Path a = file("in/a.jpg");
        Path c = file("in/deep/c.jpg");

        assertThat(walk(single, folder.resolve("in"))).containsExactly(single, a, b, c);
    }

    @Test
    void handsOnWhatIsNotThere() {
        Path missing = folder.resolve("missing.jpg");

        assertThat(walk(missing)).containsExactly(missing);
    }

    @Test
    void endsWhereAFolderLinksToItself() throws IOException {
        Path a = file("a.jpg");
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(walk(folder)).containsExactly(a, loop);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    private static List<Path> walk(Path... paths) {
        List<Path> files = new ArrayList<>();
        new FileWalk(List.of(paths)).forEachRemaining(files::add);
        return files;
    }
}
