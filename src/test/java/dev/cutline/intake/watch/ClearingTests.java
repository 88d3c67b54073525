package dev.cutline.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are dealt with go out of the way, and nothing is ever written over. */
class ClearingTests {

    @TempDir
    Path folder;

    private Clearing clearing;

    @BeforeEach
    void begin() {
        clearing = new Clearing(folder);
    }

    @Test
    void keepsFoldersBelowAndNumbersWhatIsThereAlready() throws IOException {
        for (String content : List.of("first", "second", "third")) {
            clearing.done(write("monday/a.b.jpg", content));
        }

        assertThat(below("done")).containsExactly("monday/a.b (2).jpg", "monday/a.b (3).jpg", "monday/a.b.jpg");
        assertThat(folder.resolve("done/monday/a.b.jpg")).hasContent("first");
        assertThat(folder.resolve("done/monday/a.b (3).jpg")).hasContent("third");
    }

    @Test
    void saysBesideAFileWhyItWasPutAside() throws IOException {
        clearing.failed(write("a.jpg", "x"), "This is no picture.");
        clearing.failed(write("a.jpg", "y"), "Nor is this.");

        assertThat(below("failed")).containsExactly("a (2).jpg", "a (2).jpg.txt", "a.jpg", "a.jpg.txt");
        assertThat(folder.resolve("failed/a.jpg.txt")).hasContent("This is no picture.");
        assertThat(folder.resolve("failed/a (2).jpg.txt")).hasContent("Nor is this.");
    }

    @Test
    void leavesNoNoteOfAFileThatAnotherDeskHasTaken() throws IOException {
        clearing.failed(folder.resolve("gone.jpg"), "This is no picture.");
        clearing.done(folder.resolve("gone.jpg"));

        assertThat(below("failed")).isEmpty();
        assertThat(below("done")).isEmpty();
        assertThat(clearing.sayWhatIsUnsaid()).isTrue();
    }

    @Test
    void writesOverNoNoteThatIsAFileOfItsOwn() throws IOException {
        clearing.failed(write("a.jpg.txt", "a caption"), "Nobody knows its picture.");
        clearing.failed(write("a.jpg", "x"), "This is no picture.");

        assertThat(folder.resolve("failed/a.jpg.txt")).hasContent("a caption");
        assertThat(below("failed")).hasSize(4);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> below(String kind) throws IOException {
        Path top = folder.resolve(kind);
        if (Files.notExists(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> top.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
