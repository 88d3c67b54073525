package dev.cutline.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that a desk keeps under names. */
class SavedSearchesTests {

    @TempDir
    Path folder;

    private SavedSearches searches;

    @BeforeEach
    void open() throws IOException {
        searches = new SavedSearches(new Shelves(new ArchiveSettings(folder)), Clock.systemUTC());
        searches.save("Seoul", "?q=seoul", "seoul", "Ines");
    }

    @Test
    void replacesOneOfTheSameName() {
        searches.save("Seoul", "?q=busan", "busan", "Kerem");

        assertThat(searches.all()).singleElement().satisfies(search -> {
            assertThat(search.query()).isEqualTo("busan");
            assertThat(search.by()).isEqualTo("Kerem");
        });
    }

    @Test
    void callsOneOtherwise() {
        searches.rename("Seoul", " Korea ", "Kerem");

        assertThat(searches.find("Seoul")).isEmpty();
        assertThat(searches.find("Korea"))
                .hasValueSatisfying(search -> assertThat(search.query()).isEqualTo("seoul"));
    }

    @Test
    void keepsBothWhereTheNewNameIsTaken() {
        searches.save("Korea", "?q=korea", "korea", "Ines");

        assertThatThrownBy(() -> searches.rename("Seoul", "Korea", "Kerem"))
                .isInstanceOf(UnusableName.class)
                .hasMessageContaining("Korea");
        assertThat(searches.all()).extracting(SavedSearch::query).containsExactlyInAnyOrder("seoul", "korea");
    }

    @Test
    void staysWhereTheNewNameIsTheOldOne() {
        searches.rename("Seoul", "Seoul ", "Kerem");

        assertThat(searches.find("Seoul")).isPresent();
    }

    @Test
    void takesTheNameOfOneThatWasThrownAway() {
        searches.save("Korea", "?q=korea", "korea", "Ines");
        searches.remove("Korea", "Ines");
        searches.rename("Seoul", "Korea", "Ines");

        assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("Korea");
        assertThat(searches.find("Korea"))
                .hasValueSatisfying(search -> assertThat(search.query()).isEqualTo("seoul"));
    }

    @Test
    void changesNothingWhereThereIsNone() {
        searches.rename("Nobody's", "Korea", "Ines");
        searches.remove("Nobody's", "Ines");

        assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("Seoul");
    }
}
