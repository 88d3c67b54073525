package dev.cutline.metadata;

import static dev.cutline.metadata.Samples.ascii;
import static dev.cutline.metadata.Samples.bytes;
import static dev.cutline.metadata.Samples.dataset;
import static dev.cutline.metadata.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.container.Damaged;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IimReaderTests {

    private final List<Damaged> damages = new ArrayList<>();

    @Test
    void decidesTheCharsetOfEachValue() {
        byte[] block = join(
                dataset(90, "Göteborg", StandardCharsets.ISO_8859_1), dataset(92, "Kålltorp", StandardCharsets.UTF_8));

        assertThat(read(block)).containsEntry("2:090", "Göteborg").containsEntry("2:092", "Kålltorp");
    }

    @ParameterizedTest
    @CsvSource({"1B2541, é, windows-1252", "1B2E41, é, windows-1252", "1B2D4C, Киев, ISO-8859-5", "1B2547, é, UTF-8"})
    void honoursTheMarker(String marker, String text, String charset) {
        byte[] escape = bytes(marker);
        byte[] block = join(
                join(new byte[] {0x1C, 1, 90, 0, (byte) escape.length}, escape),
                dataset(120, text, Charset.forName(charset)));

        assertThat(read(block)).containsEntry("2:120", text);
    }

    @Test
    void readsAnUnmarkedCharsetThatXmpProves() {
        Charset mac = Charset.forName("x-MacRoman");
        byte[] block = join(dataset(5, "Tosteberga Ängar", mac), dataset(90, "Skåne", mac));

        assertThat(read(block, Map.of("dc:title", Map.of("x-default", "Tosteberga Ängar"))))
                .containsEntry("2:005", "Tosteberga Ängar")
                .containsEntry("2:090", "Skåne");
    }

    @Test
    void collectsRepeatedDatasetsAndKeepsTheFirstOfOthers() {
        byte[] block = join(
                dataset(25, ascii("one")),
                dataset(25, ascii("two")),
                dataset(105, ascii("First")),
                dataset(105, ascii("Second")));

        assertThat(read(block)).containsEntry("2:025", List.of("one", "two")).containsEntry("2:105", "First");
    }

    @ParameterizedTest
    @CsvSource({
        "55, 20230317, 2023-03-17",
        "55, 20230000, 2023-00-00",
        "55, March 2023, March 2023",
        "60, 081500+0900, 08:15:00+09:00",
        "60, 081500, 08:15:00"
    })
    void writesDatesAndTimesInIsoForm(int number, String value, String iso) {
        assertThat(read(dataset(number, ascii(value)))).containsValue(iso);
    }

    @Test
    void keepsWhatStandsBeforeACut() {
        byte[] block = join(dataset(110, ascii("AFP")), bytes("1C 02 78 00 50 41 42"));

        assertThat(read(block)).containsOnlyKeys("2:110");
        assertThat(damages).extracting(Damaged::code).containsExactly("iim-truncated");
    }

    @Test
    void readsExtendedLengthsAndTurnedWords() {
        byte[] extended = join(bytes("1C 02 78 8002 0003"), ascii("abc"), new byte[2]);
        byte[] turned = new byte[extended.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = extended[i ^ 3];
        }

        assertThat(read(extended)).containsEntry("2:120", "abc");
        assertThat(read(turned)).containsEntry("2:120", "abc");
    }

    @Test
    void trimsTheZerosThatPadAValue() {
        assertThat(read(dataset(110, ascii("AFP\0\0")))).containsEntry("2:110", "AFP");
    }

    private Map<String, Object> read(byte[] block) {
        return read(block, Map.of());
    }

    private Map<String, Object> read(byte[] block, Map<String, Object> xmp) {
        return new IimReader(xmp).read(block, damages::add);
    }
}
