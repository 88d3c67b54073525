package dev.cutline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTests {

    private final Wording words = wording();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 | 2023",
                "2023-03 | Mar 2023",
                "2023-03-17 | 17 Mar 2023",
                "2023-03-17T08:15 | 17 Mar 2023, 08:15",
                "2023-03-17T08:15:00+09:00 | 17 Mar 2023, 08:15 +09:00",
                "2023-03-17T08:15:00.123Z | 17 Mar 2023, 08:15 UTC",
                "2023-13-45 | 2023-13-45",
                "sometime in spring | sometime in spring",
            })
    void saysADateAtItsOwnPrecision(String date, String said) {
        assertThat(words.date(date)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"13,13 bytes", "1300,1.3 kB", "252000,252 kB", "6100000,6.1 MB", "412000000,412 MB"})
    void saysASize(long bytes, String said) {
        assertThat(words.size(bytes)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"creatorNames,Creator", "digitalSourceType,Digital source type", "aISystemUsed,AI system"})
    void namesAProperty(String id, String name) {
        assertThat(words.property(id)).isEqualTo(name);
    }

    @Test
    void saysAStructureInOneLine() {
        assertThat(words.text(List.of(Map.of("City", "Seoul"), "x"))).isEqualTo("City: Seoul; x");
        assertThat(words.text(null)).isEmpty();
    }

    @Test
    void takesTheFirstSentenceOfATextWithoutEnd() {
        assertThat(words.sentence("People watch. They wait.")).isEqualTo("People watch.");
        assertThat(words.sentence("x".repeat(50_000))).hasSize(1000);
        assertThat(words.sentence("")).isEmpty();
    }

    private static Wording wording() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("dev/cutline/web/messages");
        messages.setDefaultEncoding("UTF-8");
        return new Wording(messages);
    }
}
