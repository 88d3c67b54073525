package dev.cutline.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that are cut off may still be on their way. */
class EndingTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # content, whether its end is there
            FFD8FFE0000102FFD9, true
            FFD8FFE0000102FFD9000000, true
            FFD8FFE0000102, false
            FFD8FFE0000102FF, false
            89504E470D0A1A0A0000000049454E44AE426082, true
            89504E470D0A1A0A00000000494441540000, false
            49492A0008000000, true
            FFD8FF, false
            00, false
            """)
    void isKnownOfJpegAndPngOnly(String content, boolean isThere) throws IOException {
        Path file = Files.write(folder.resolve("a"), HexFormat.of().parseHex(content));

        assertThat(Ending.isThere(file)).isEqualTo(isThere);
    }

    @Test
    void isMissingOfAnEmptyFile() throws IOException {
        assertThat(Ending.isThere(Files.createFile(folder.resolve("empty.jpg"))))
                .isFalse();
    }

    @Test
    void isNotWaitedForWhereTheFileCannotBeRead() {
        assertThat(Ending.isThere(folder.resolve("gone.jpg"))).isTrue();
    }
}
