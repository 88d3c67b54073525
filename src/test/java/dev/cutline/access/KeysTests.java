package dev.cutline.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.archive.ArchiveSettings;
import dev.cutline.archive.Shelves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is known by which key. */
class KeysTests {

    @TempDir
    Path folder;

    private Keys keys;

    @BeforeEach
    void open() throws IOException {
        keys = new Keys(new Shelves(new ArchiveSettings(folder)), Clock.systemUTC());
    }

    @Test
    void knowsAHolderByTheKeyAlone() {
        String ines = keys.handOut("Ines", Role.EDITOR, "boss");
        String wire = keys.handOut("Wire", Role.AGENCY, "boss");

        assertThat(ines).isNotEqualTo(wire);
        assertThat(keys.holder(ines)).hasValueSatisfying(holder -> {
            assertThat(holder.name()).isEqualTo("Ines");
            assertThat(holder.role()).isEqualTo(Role.EDITOR);
        });
        assertThat(keys.holder(wire))
                .hasValueSatisfying(holder -> assertThat(holder.role()).isEqualTo(Role.AGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cutline_", "cutline_guess", "Ines"})
    void knowsNobodyByAnythingElse(String guess) {
        keys.handOut("Ines", Role.LIBRARIAN, "boss");

        assertThat(keys.holder(guess)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ines Okafor         | true
        O’Brien & Søn (AFP) | true
        정연제               | true
        st.gallen           | true
        AP/dpa              | false
        a\\b                | false
        100%                | false
        a;b                 | false
        ..                  | false
        .                   | false
        ''                  | false
        """)
    void belongToNamesThatAnAddressCanHold(String name, boolean can) {
        assertThat(Keys.canHold(name)).isEqualTo(can);
    }

    @Test
    void makesTheOldKeyVoidWithTheNew() {
        String old = keys.handOut("Ines", Role.LIBRARIAN, "boss");
        String now = keys.handOut("Ines", Role.VIEWER, "boss");

        assertThat(keys.holder(old)).isEmpty();
        assertThat(keys.holder(now))
                .hasValueSatisfying(holder -> assertThat(holder.role()).isEqualTo(Role.VIEWER));
        assertThat(keys.holders()).hasSize(1);
    }

    @Test
    void knowsNobodyWhoseKeyWasRevoked() {
        String key = keys.handOut("Ines", Role.EDITOR, "boss");
        keys.revoke("Ines", "boss");

        assertThat(keys.holder(key)).isEmpty();
        assertThat(keys.holders()).isEmpty();
    }

    @Test
    void keepsNoKeyInTheArchive() throws IOException {
        String key = keys.handOut("Ines", Role.EDITOR, "boss");

        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .content()
                            .doesNotContain(key)
                            .doesNotContain(key.substring("cutline_".length())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "desk.example.org, true",
        "evil.example.org, false",
        "localhost.example.org, false",
        "'', false",
    })
    void letsBrowsersCallTheDeskByItsOwnNamesOnly(String host, boolean isAllowed) {
        AccessSettings settings = new AccessSettings(List.of("localhost", "desk.example.org"), Role.EDITOR);

        assertThat(settings.allows(host)).isEqualTo(isAllowed);
    }
}
