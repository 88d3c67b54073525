package dev.cutline.web.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.IptcProperties.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures as fields of a form, and back. */
class PartsTests {

    private static final String SHOWN = "locationsShown";
    private static final Type TYPE = IptcProperties.byId(SHOWN).orElseThrow().type();
    private static final List<Map<String, Object>> BEFORE = List.of(
            Map.of("City", "Gdynia", "CountryCode", "PL", "Unshown", "kept"),
            Map.of("City", Map.of("x-default", "Seoul", "ko", "서울")));

    @Test
    void giveBackTheVerySameWhereNothingWasTouched() {
        Map<String, String> texts = texts();

        assertThat(texts)
                .containsEntry("locationsShown[0].City", "Gdynia")
                .containsEntry("locationsShown[1].City", "Seoul");
        assertThat(Parts.value(SHOWN, TYPE, BEFORE, texts)).isEqualTo(BEFORE);
    }

    @Test
    void changeOneMemberAndKeepTheOthersUnshownOnesAndLanguagesIncluded() {
        Map<String, String> texts = texts();
        texts.put("locationsShown[0].City", " Gdańsk ");
        texts.put("locationsShown[1].City", "Busan");

        assertThat(Parts.value(SHOWN, TYPE, BEFORE, texts))
                .isEqualTo(List.of(
                        Map.of("City", "Gdańsk", "CountryCode", "PL", "Unshown", "kept"),
                        Map.of("City", Map.of("x-default", "Busan", "ko", "서울"))));
    }

    @Test
    void dropARowWhoseFieldsWereAllEmptied() {
        Map<String, String> texts = texts();
        texts.replaceAll((path, text) -> path.startsWith("locationsShown[1]") ? "" : text);

        assertThat(Parts.value(SHOWN, TYPE, BEFORE, texts)).isEqualTo(List.of(BEFORE.get(0)));
    }

    @Test
    void addARowBehindTheOthers() {
        Map<String, String> texts = texts();
        texts.put("locationsShown[7].City", "Albi");

        assertThat(Parts.value(SHOWN, TYPE, BEFORE, texts))
                .isEqualTo(List.of(BEFORE.get(0), BEFORE.get(1), Map.of("City", "Albi")));
    }

    @Test
    void leaveNothingOfNothing() {
        assertThat(Parts.value(SHOWN, TYPE, null, Map.of("locationsShown[0].City", " ")))
                .isNull();
        assertThat(Parts.value(SHOWN, TYPE, null, Map.of())).isNull();
    }

    @Test
    void keepRowsThatTheFormDidNotSend() {
        assertThat(Parts.value(SHOWN, TYPE, BEFORE, Map.of("locationsShown[0].City", "Gdańsk")))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2)
                .contains(BEFORE.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "locationsShown[200].City",
                "locationsShown[99999].City",
                "locationsShown[-1].City",
                "locationsShown[x].City",
                "locationsShown[",
                "locationsShown[]",
                "locationsShown0].City",
                "locationCreated[0].City"
            })
    void passOverFieldsThatNoFormHas(String path) {
        assertThat(Parts.value(SHOWN, TYPE, null, Map.of(path, "Albi"))).isNull();
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        Parts.texts(SHOWN, TYPE, BEFORE, texts);
        return texts;
    }
}
