package dev.cutline.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.licence.Contracts;
import dev.cutline.search.query.Field;
import dev.cutline.search.query.Query.Form;
import dev.cutline.search.query.Query.In;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever searches for a house may use any name that the register knows it by. */
class HouseQueryTests {

    private final QueryTranslator translator = new QueryTranslator(
            Clock.systemUTC(),
            Contracts.NONE,
            () -> {
                throw new IllegalStateException("no duplicates are asked for");
            },
            lightbox -> java.util.List.of());

    @ParameterizedTest
    @CsvSource({
        "SUPPLIER, ТАСС, TASS",
        "SOURCE, Agence France-Presse, AFP",
        "CREDIT, 新华社, Xinhua",
        "SUPPLIER, ITAR-TASS, TASS"
    })
    void asksForTheCanonicalNameToo(Field field, String asked, String canonical) {
        for (Form form : new Form[] {Form.WORD, Form.PHRASE, Form.WHOLE}) {
            assertThat(translator.translate(new In(field, asked, form)).toString())
                    .contains(canonical)
                    .contains(asked);
        }
    }

    @ParameterizedTest
    @CsvSource({"BY, ТАСС, TASS", "CAPTION, ТАСС, TASS"})
    void leavesNamesAndWordsAsTheyAre(Field field, String asked, String canonical) {
        assertThat(translator.translate(new In(field, asked, Form.WORD)).toString())
                .doesNotContain(canonical);
    }
}
