package dev.cutline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import dev.cutline.licence.Usage;
import dev.cutline.photo.Revision.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Usages decide what is paid: none may get lost, however many enter them. */
class UsageShelfTests {

    @TempDir
    Path folder;

    private UsageShelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new UsageShelf(new Shelves(new ArchiveSettings(folder)));
    }

    @Test
    void losesNoneWhenManyEnterThemAtOnce() throws IOException {
        IntStream.range(0, 24).parallel().forEach(i -> enter("a", "Paper " + i));

        assertThat(new UsageShelf(new Shelves(new ArchiveSettings(folder))).of("a"))
                .extracting(Usage::publication)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 24).mapToObj(i -> "Paper " + i).toList());
    }

    @Test
    void knowsWhichPhotosWereUsed() {
        enter("a", "Paper");
        enter("b", "Paper");
        shelf.change("b", usages -> List.of(), change());

        assertThat(shelf.isUsed("a")).isTrue();
        assertThat(shelf.isUsed("b")).isFalse();
        assertThat(shelf.isUsed("c")).isFalse();
    }

    private void enter(String photo, String publication) {
        Usage usage = new Usage(
                null,
                publication,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 17),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        shelf.change(
                photo,
                usages -> {
                    List<Usage> more = new ArrayList<>(usages);
                    more.add(usage);
                    return more;
                },
                change());
    }

    private static Change change() {
        return new Change("Ines", Instant.parse("2026-03-17T08:15:00Z"), null);
    }
}
