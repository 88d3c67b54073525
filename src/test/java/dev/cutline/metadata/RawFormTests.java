package dev.cutline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RawFormTests {

    @Test
    void printsPlusTermsByTheirCodes() {
        assertThat(RawForm.of("http://ns.useplus.org/ldf/vocab/MR-NON")).isEqualTo("MR-NON");
        assertThat(RawForm.of("http://example.org/MR-NON")).isEqualTo("http://example.org/MR-NON");
    }

    @Test
    void keepsTheLanguagesOfAProperty() {
        Map<String, String> languages = Map.of("x-default", "A market", "de", "Ein Markt");

        assertThat(RawForm.of(languages)).isEqualTo(languages);
    }

    @Test
    void printsTheLanguagesOfAMemberAsMembers() {
        assertThat(RawForm.of(List.of(
                        Map.of("PersonName", Map.of("x-default", "Kim", "ko-KR", "김"), "PersonId", List.of("urn:1")))))
                .isEqualTo(List.of(Map.of("PersonName", "Kim", "PersonName-ko-KR", "김", "PersonId", List.of("urn:1"))));
    }
}
