package dev.cutline.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.intake.watch.SteadyInput.Unsteady;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody writes to is not taken in half. */
class SteadyInputTests {

    @TempDir
    Path folder;

    private Path file;
    private Sighting sighting;

    @BeforeEach
    void see() throws IOException {
        file = Files.writeString(folder.resolve("a.jpg"), "the whole picture");
        sighting = Sighting.of(Files.readAttributes(file, BasicFileAttributes.class), 0);
    }

    @Test
    void readsAFileThatStaysAsItWasSeen() throws IOException {
        try (SteadyInput input = SteadyInput.open(file, sighting)) {
            assertThat(input.read()).isEqualTo('t');
            assertThat(input.readAllBytes()).asString().isEqualTo("he whole picture");
        }
    }

    @Test
    void failsAtTheEndOfAFileThatHasGrown() throws IOException {
        try (SteadyInput input = SteadyInput.open(file, sighting)) {
            assertThat(input.read()).isEqualTo('t');
            Files.writeString(file, " and more", StandardOpenOption.APPEND);
            assertThatThrownBy(input::readAllBytes).isInstanceOf(Unsteady.class).hasMessageContaining("written to");
        }
    }

    @Test
    void failsAtTheEndOfAFileThatHasGoneAway() throws IOException {
        try (SteadyInput input = SteadyInput.open(file, sighting)) {
            Files.delete(file);
            assertThatThrownBy(input::readAllBytes).isInstanceOf(Unsteady.class);
        }
    }

    @Test
    void saysThatAFileCannotBeReadRatherThanThatTheArchiveFails() {
        assertThatThrownBy(() -> SteadyInput.open(folder.resolve("gone.jpg"), sighting))
                .isInstanceOf(Unsteady.class)
                .hasMessageContaining("gone.jpg");
    }
}
