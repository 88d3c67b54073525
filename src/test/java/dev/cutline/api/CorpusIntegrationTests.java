package dev.cutline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.DeskTest;
import dev.cutline.api.DeskClient.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Real files of all kinds, where they are at hand: taken in, and found by their own words. */
@DeskTest
@EnabledIf("isAtHand")
class CorpusIntegrationTests {

    private static final Path CORPUS = Path.of("../shared/corpus");

    /** A header without a picture, and a sidecar alone. */
    private static final List<String> NO_PICTURES = List.of("exiv2__table.jpg", "exiftool__PLUS.xmp");

    @Autowired
    DeskClient desk;

    static boolean isAtHand() {
        return Files.isDirectory(CORPUS);
    }

    @TestFactory
    Stream<DynamicTest> takesEachFileInAndFindsItByItsOwnWords() throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(CORPUS)) {
            files = entries.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(desk, file)));
    }

    private static void check(DeskClient desk, Path file) {
        Answer taken = desk.upload(file);
        if (NO_PICTURES.contains(file.getFileName().toString())) {
            assertThat(taken.status()).isIn(415, 422);
            return;
        }
        assertThat(taken.status()).isEqualTo(201);
        JsonNode iptc = taken.at("/iptc");
        for (String property : List.of("description", "creditLine")) {
            String words = someWords(iptc.path(property).asString(""));
            if (!words.isEmpty()) {
                assertThat(desk.get("/api/photos?size=200&q={q}", words).at("/items"))
                        .as(words)
                        .anySatisfy(item -> assertThat(item.at("/photo/id")).isEqualTo(taken.at("/id")));
            }
        }
    }

    /** The longest words of a text, as a user would pick them. */
    private static String someWords(String text) {
        return String.join(
                " ",
                Arrays.stream(text.split("\\s+"))
                        .map(word -> word.replaceAll("^\\P{L}+|[^\\p{L}\\p{N}]+$", ""))
                        .filter(word -> word.length() > 3)
                        .limit(4)
                        .toList());
    }
}
