package dev.cutline.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen in a folder, look after look. */
class SightingsTests {

    @TempDir
    Path folder;

    private Sightings sightings;

    @BeforeEach
    void watch() {
        sightings = new Sightings(folder, Pattern.compile("\\..*|.*\\.tmp"));
    }

    @Test
    void seesFilesOfFoldersBelowButNotWhatIsPutAsideOrIgnored() throws IOException {
        write("a.jpg");
        write("monday/b.jpg");
        write("monday/done/c.jpg");
        write("done/d.jpg");
        write("failed/e.jpg");
        write("f.tmp");
        write(".hidden/g.jpg");

        assertThat(sightings.look().keySet())
                .map(file -> folder.relativize(file).toString())
                .containsExactlyInAnyOrder("a.jpg", "monday/b.jpg", "monday/done/c.jpg");
    }

    @Test
    void remembersSinceWhenAFileIsAsItIs() throws IOException {
        Path file = write("a.jpg");
        long first = sightings.look().get(file).since();

        assertThat(sightings.look().get(file).since()).isEqualTo(first);
    }

    @Test
    void beginsAnewWhenAFileGrows() throws IOException {
        Path file = write("a.jpg");
        Sighting first = sightings.look().get(file);
        Files.writeString(file, "longer than before");
        Files.setLastModifiedTime(file, first.modified());
        Sighting second = sightings.look().get(file);

        assertThat(second.since()).isGreaterThan(first.since());
        assertThat(second.isSameAs(first)).isFalse();
    }

    @Test
    void beginsAnewWhenAFileIsWrittenAgainAtTheSameSize() throws IOException {
        Path file = write("a.jpg");
        Sighting first = sightings.look().get(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(sightings.look().get(file).since()).isGreaterThan(first.since());
    }

    @Test
    void forgetsWhatItSawWhenTheFolderGoesAway() throws IOException {
        Path below = Files.createDirectory(folder.resolve("mount"));
        Sightings coming = new Sightings(below, Pattern.compile("x"));
        Path file = Files.writeString(below.resolve("a.jpg"), "a");
        long first = coming.look().get(file).since();
        Path away = folder.resolve("away");
        Files.move(below, away);
        assertThatThrownBy(coming::look).isInstanceOf(NoSuchFileException.class);
        Files.move(away, below);

        assertThat(coming.look().get(file).since()).isGreaterThan(first);
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Path elsewhere = Files.writeString(folder.resolveSibling(folder.getFileName() + "-elsewhere.jpg"), "a");
        Files.createSymbolicLink(folder.resolve("link.jpg"), elsewhere);
        Map<Path, Sighting> seen = sightings.look();
        Files.delete(elsewhere);

        assertThat(seen).isEmpty();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
