package dev.cutline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Things that wait, kept over a restart. */
class TrayTests {

    @TempDir
    Path folder;

    private Tray<Thing> tray;

    record Thing(String text) {}

    @BeforeEach
    void open() throws IOException {
        tray = new Shelves(new ArchiveSettings(folder)).tray("things", Thing.class);
    }

    @Test
    void keepsTheFirstOfAName() throws IOException {
        tray.put("a-1", new Thing("first"));
        tray.put("a-1", new Thing("second"));
        open();

        assertThat(tray.names()).containsExactly("a-1");
        assertThat(tray.find("a-1")).contains(new Thing("first"));
    }

    @Test
    void givesThingsAway() {
        tray.put("a", new Thing("x"));
        tray.remove("a");
        tray.remove("a");

        assertThat(tray.names()).isEmpty();
        assertThat(tray.find("a")).isEmpty();
    }

    @Test
    void passesOverWhatALaterVersionHasWritten() throws IOException {
        Files.writeString(folder.resolve("desk/things/b.json"), "[1, 2]");

        assertThat(tray.names()).containsExactly("b");
        assertThat(tray.find("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../a", "a/b", "a.b", "a b"})
    void refusesNamesThatLeadElsewhere(String name) {
        assertThatThrownBy(() -> tray.put(name, new Thing("x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
