package dev.cutline.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people note on photos. */
class NotesTests {

    @TempDir
    Path folder;

    private Notes notes;

    @BeforeEach
    void open() throws IOException {
        notes = new Notes(new Shelves(new ArchiveSettings(folder)), Clock.systemUTC());
    }

    @Test
    void keepsThemOldestFirstAndApartByPhoto() {
        notes.add("a", " Ask the agency.\nToday! ", "Ines");
        notes.add("a", "Done.", "Kerem");
        notes.add("b", "Other.", "Ines");

        assertThat(notes.on("a")).extracting(Note::text).containsExactly("Ask the agency.\nToday!", "Done.");
        assertThat(notes.on("a")).extracting(Note::by).containsExactly("Ines", "Kerem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u0000\u0007"})
    void passesOverWhatSaysNothing(String text) {
        notes.add("a", text, "Ines");

        assertThat(notes.on("a")).isEmpty();
    }

    @Test
    void cutsBetweenCharacters() {
        notes.add("a", "😀".repeat(Notes.LONGEST + 1), "Ines");

        assertThat(notes.on("a")).extracting(Note::text).containsExactly("😀".repeat(Notes.LONGEST));
    }

    @Test
    void takesAwayTheOneThatIsMeant() {
        notes.add("a", "One.", "Ines");
        notes.add("a", "Two.", "Ines");
        notes.remove("a", notes.on("a").get(0), "Kerem");
        notes.remove("a", new Note("Three.", "Ines", notes.on("a").get(0).at()), "Kerem");

        assertThat(notes.on("a")).extracting(Note::text).containsExactly("Two.");
    }

    @Test
    void losesNoneWhenManyWriteAtOnce() {
        IntStream.range(0, 24).parallel().forEach(i -> notes.add("a", "Note " + i, "Ines"));

        assertThat(notes.on("a")).hasSize(24);
    }
}
