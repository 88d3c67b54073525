package dev.cutline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cutline.photo.Revision.Change;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTests {

    private static final Change CHANGE = new Change("Ines Okafor", Instant.parse("2026-03-17T08:15:00Z"), null);

    @TempDir
    Path folder;

    private Shelf<Search> searches;

    record Search(String query, List<String> readers) {}

    @BeforeEach
    void open() throws IOException {
        searches = reopened();
    }

    @Test
    void keepsEachRevisionOfAPaperWhateverItsName() throws IOException {
        String name = "Séoul / “new” ../../..: 東京";
        searches.put(name, 0, new Search("city:seoul", List.of()), CHANGE);
        searches.put(name, 1, new Search("city:seoul is:new", List.of("desk")), CHANGE);

        Shelf<Search> again = reopened();

        assertThat(again.find(name)).hasValueSatisfying(paper -> {
            assertThat(paper.name()).isEqualTo(name);
            assertThat(paper.revision()).isEqualTo(2);
            assertThat(paper.change()).isEqualTo(CHANGE);
            assertThat(paper.required().query()).isEqualTo("city:seoul is:new");
        });
        assertThat(again.history(name)).extracting(Paper::revision).containsExactly(1, 2);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        searches.put("mine", 0, new Search("a", List.of()), CHANGE);
        searches.put("mine", 1, new Search("b", List.of()), CHANGE);

        assertThatExceptionOfType(PaperChanged.class)
                .isThrownBy(() -> searches.put("mine", 1, new Search("c", List.of()), CHANGE))
                .withMessageContaining("mine");
        assertThatExceptionOfType(PaperChanged.class)
                .isThrownBy(() -> searches.put("mine", 0, new Search("c", List.of()), CHANGE));
    }

    @Test
    void showsWhatWasThrownAwayOnlyInItsHistory() {
        searches.put("old", null, new Search("a", List.of()), CHANGE);
        searches.put("kept", null, new Search("b", List.of()), CHANGE);
        assertThat(searches.papers()).hasSize(2);

        searches.remove("old", CHANGE);
        searches.remove("never there", CHANGE);

        assertThat(searches.papers()).extracting(Paper::name).containsExactly("kept");
        assertThat(searches.find("old")).isEmpty();
        assertThat(searches.history("old")).hasSize(2);
        assertThat(searches.put("old", 0, new Search("again", List.of()), CHANGE)
                        .revision())
                .isEqualTo(3);
    }

    /** Others look at all papers all the time; what they began to see before must not be what one sees afterwards. */
    @Test
    void showsWhatWasJustPutThereThoughOthersLookMeanwhile() {
        AtomicBoolean looking = new AtomicBoolean(true);
        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> {
            while (looking.get()) {
                searches.papers();
            }
        });
        try {
            for (int i = 1; i <= 100; i++) {
                searches.put("paper " + i, 0, new Search("a", List.of()), CHANGE);
                long end = System.nanoTime() + 10_000_000;
                while (System.nanoTime() < end) {
                    assertThat(searches.papers()).hasSize(i);
                }
            }
        } finally {
            looking.set(false);
        }
        assertThat(others).succeedsWithin(Duration.ofSeconds(30));
    }

    private Shelf<Search> reopened() throws IOException {
        return new Shelves(new ArchiveSettings(folder)).shelf("searches", Search.class);
    }
}
