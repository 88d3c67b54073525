package dev.cutline.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.search.query.QueryParser;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has come since somebody last looked, however a saved search is written. */
class LastLooksTests {

    private static final Instant MOMENT = Instant.parse("2026-03-17T08:15:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # saved search | what it asks for
            harbour     | harbour
            "harbour    | harbour
            harbour"    | harbour
            (harbour    | harbour
            harbour OR  | harbour
            by:okafor   | okafor
            ``          | Since
            """)
    void isAskedForWhateverFollows(String query, String word) {
        String asked = QueryParser.read(LastLooks.since(MOMENT, query), LocalDate.of(2026, 3, 18))
                .query()
                .toString();

        assertThat(asked).contains("Since[moment=" + MOMENT + "]").contains(word);
    }
}
