package dev.cutline.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Selections that several people of a desk put photos into. */
class LightboxesTests {

    @TempDir
    Path folder;

    private Lightboxes lightboxes;

    @BeforeEach
    void open() throws IOException {
        lightboxes = desk();
    }

    @Test
    void keepsPhotosOnceAndInTheirOrder() throws IOException {
        lightboxes.add(" Front page ", List.of("b", "a"), "Ines");
        lightboxes.add("Front page", List.of("c", "a"), "Kerem");

        assertThat(desk().find("Front page")).hasValueSatisfying(box -> {
            assertThat(box.ids()).containsExactly("b", "a", "c");
            assertThat(box.by()).isEqualTo("Kerem");
        });
        assertThat(lightboxes.in("Front page")).containsExactly("b", "a", "c");
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(lightboxes.in("Nobody's")).isEmpty();
        lightboxes.takeOut("Nobody's", List.of("a"), "Ines");
        assertThat(lightboxes.all()).isEmpty();
    }

    @Test
    void beginsAnewAfterItWasThrownAway() {
        lightboxes.add("Front page", List.of("a"), "Ines");
        lightboxes.remove("Front page", "Ines");
        assertThat(lightboxes.find("Front page")).isEmpty();

        lightboxes.add("Front page", List.of("b"), "Ines");
        assertThat(lightboxes.in("Front page")).containsExactly("b");
    }

    @Test
    void takesPhotosOut() {
        lightboxes.add("Front page", List.of("a", "b", "c"), "Ines");
        lightboxes.takeOut("Front page", List.of("b", "x"), "Kerem");

        assertThat(lightboxes.in("Front page")).containsExactly("a", "c");
    }

    @Test
    void leavesOutWhatIsMoreThanItHolds() {
        List<String> many = IntStream.range(0, Lightboxes.MOST + 5)
                .mapToObj(String::valueOf)
                .toList();

        assertThat(lightboxes.add("Everything", many, "Ines").ids()).isEqualTo(many.subList(0, Lightboxes.MOST));
    }

    @Test
    void losesNothingWhenManyPutPhotosInAtOnce() {
        List<String> ids = IntStream.range(0, 24).mapToObj(i -> "photo" + i).toList();
        ids.parallelStream().forEach(id -> lightboxes.add("Front page", List.of(id), "Ines"));

        assertThat(lightboxes.in("Front page")).containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b", "a\\b", "a;b", "100%", "a\"b", ".hidden", "two\nlines"})
    void refusesNamesThatMeanSomethingElseInAnAddress(String name) {
        assertThatThrownBy(() -> lightboxes.add(name, List.of("a"), "Ines")).isInstanceOf(UnusableName.class);
        assertThat(lightboxes.all()).isEmpty();
    }

    private Lightboxes desk() throws IOException {
        return new Lightboxes(new Shelves(new ArchiveSettings(folder)), Clock.systemUTC());
    }
}
