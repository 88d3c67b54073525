package dev.cutline.intake.companion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionFileTests {

    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "IMG_1.xmp, true, false, IMG_1",
        "IMG_1.TXT, true, false, IMG_1",
        "march.captions.XLSX, true, true, march.captions",
        "page.htm, true, true, page",
        "item.ninjs, true, false, item",
        "IMG_1.jpg, false, false, IMG_1",
        "README, false, false, README",
        ".xmp, true, false, .xmp"
    })
    void knowsByItsNameWhatItIs(String name, boolean isCompanion, boolean isOfMany, String stem) throws IOException {
        assertThat(CompanionFile.isCompanion(name)).isEqualTo(isCompanion);
        assertThat(CompanionFile.isOfMany(name)).isEqualTo(isOfMany);
        assertThat(file(name, "Dawn.", "upload").stem()).isEqualTo(stem);
    }

    @Test
    void hasOneTicketHoweverOftenItComes() throws IOException {
        CompanionFile file = file("a.txt", "Dawn.", "upload");
        CompanionFile again = CompanionFile.of("a.txt", file.path(), "upload", NOON.plusSeconds(60));

        assertThat(again.ticket()).isEqualTo(file.ticket()).matches("[0-9a-f]{64}");
        assertThat(again.key(7)).isEqualTo(file.key(7)).endsWith("#7");
    }

    @Test
    void hasAnotherTicketUnderAnotherNameOrFromAnotherSender() throws IOException {
        assertThat(Set.of(
                        file("a.txt", "Dawn.", "upload").ticket(),
                        file("b.txt", "Dawn.", "upload").ticket(),
                        file("a.txt", "Dawn.", "Merrin News").ticket(),
                        file("a.txt", "Dusk.", "upload").ticket()))
                .hasSize(4);
    }

    private CompanionFile file(String name, String content, String receivedFrom) throws IOException {
        return CompanionFile.of(name, Files.writeString(folder.resolve("file"), content), receivedFrom, NOON);
    }
}
