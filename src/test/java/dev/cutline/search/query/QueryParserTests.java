package dev.cutline.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.search.query.Query.And;
import dev.cutline.search.query.Query.Anywhere;
import dev.cutline.search.query.Query.During;
import dev.cutline.search.query.Query.Has;
import dev.cutline.search.query.Query.Id;
import dev.cutline.search.query.Query.In;
import dev.cutline.search.query.Query.Is;
import dev.cutline.search.query.Query.Not;
import dev.cutline.search.query.Query.Or;
import dev.cutline.search.query.Query.Rights;
import dev.cutline.search.query.Reading.Mistake;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTests {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    missile test                      | word(missile) & word(test)
                    missile AND test                  | word(missile) & word(test)
                    SEOUL - MARCH                     | word(SEOUL) & word(MARCH)
                    "missile test"                    | phrase(missile test)
                    “missile test”                    | phrase(missile test)
                    「ミサイル」                        | phrase(ミサイル)
                    miss*                             | prefix(miss)
                    -miss*                            | !prefix(miss)
                    -"missile test" seoul             | !phrase(missile test) & word(seoul)
                    NOT seoul                         | !word(seoul)
                    --seoul                           | word(seoul)
                    a b OR c                          | ((word(a) & word(b)) or word(c))
                    a (b OR c)                        | word(a) & (word(b) or word(c))
                    -(a b)                            | !(word(a) & word(b))
                    by:"Jung Yeon-je"                 | by.phrase(Jung Yeon-je)
                    by: jung                          | by.word(jung)
                    BY：정연제                         | by.word(정연제)
                    source:(AFP OR Reuters) seoul     | (source.word(AFP) or source.word(Reuters)) & word(seoul)
                    -supplier:getty*                  | !supplier.prefix(getty)
                    city:="New York"                  | city.whole(New York)
                    city:=Albi                        | city.whole(Albi)
                    job:AFP_33BK7QZ:1                 | job.word(AFP_33BK7QZ:1)
                    12:30                             | word(12:30)
                    http://example.org/a              | word(http://example.org/a)
                    CORRECTION: the mayor             | word(CORRECTION) & word(the) & word(mayor)
                    is:withdrawn                      | is(WITHDRAWN)
                    has:Credit                        | has(CREDIT)
                    rights:usable                     | rights(USABLE)
                    id:0a1b                           | id(0a1b)
                    date:2023-03-17                   | date(2023-03-17..2023-03-17)
                    date:2023-03-17T08:15:00+09:00    | date(2023-03-17..2023-03-17)
                    date:2023-02                      | date(2023-02-01..2023-02-28)
                    date:2023                         | date(2023-01-01..2023-12-31)
                    date:2023-03-01..2023-03-31       | date(2023-03-01..2023-03-31)
                    date:2023-02..                    | date(2023-02-01..)
                    date:..2023-02                    | date(..2023-02-28)
                    date:>2023-03                     | date(2023-04-01..)
                    date:>=2023-03                    | date(2023-03-01..)
                    date:<2023                        | date(..2022-12-31)
                    date:<=2023                       | date(..2023-12-31)
                    date:today                        | date(2023-03-15..2023-03-15)
                    date:yesterday                    | date(2023-03-14..2023-03-14)
                    date:last-week                    | date(2023-03-06..2023-03-12)
                    date:this-week                    | date(2023-03-13..2023-03-19)
                    date:last-month                   | date(2023-02-01..2023-02-28)
                    date:last-year                    | date(2022-01-01..2022-12-31)
                    date:last-7-days                  | date(2023-03-09..2023-03-15)
                    received:today                    | received(2023-03-15..2023-03-15)
                    -date:(2023-03 OR 2023-01)        | !(date(2023-03-01..2023-03-31) or date(2023-01-01..2023-01-31))
                    """)
    void understands(String typed, String query) {
        Reading reading = QueryParser.read(typed, TODAY);
        assertThat(told(reading.query())).isEqualTo(query);
        assertThat(reading.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    seoul date:last-wek    | word(seoul)              | date:last-wek | 6 | date:last-week
                    date:2023-02-30        | everything               | date:2023-02-30 | 0 |
                    is:embargo             | everything               | is:embargo | 0 | is:embargoed
                    rights:free            | everything               | rights:free | 0 |
                    has:captoin seoul      | word(seoul)              | has:captoin | 0 | has:caption
                    id:xyz                 | everything               | id:xyz | 0 |
                    sorce:AFP              | word(sorce) & word(AFP)  | sorce:AFP | 0 | source:AFP
                    by:                    | everything               | by: | 0 |
                    a OR                   | word(a)                  | OR | 2 |
                    OR a                   | word(a)                  | OR | 0 |
                    (a b                   | word(a) & word(b)        | ( | 0 |
                    a) b                   | word(a) & word(b)        | ) | 1 |
                    "missile test          | phrase(missile test)     | "missile test | 0 | "missile test"
                    seoul !!!              | word(seoul)              | !!! | 6 |
                    *seoul                 | word(*seoul)             | *seoul | 0 |
                    se*l                   | word(se*l)               | se*l | 0 |
                    by:*kim                | by.word(*kim)            | *kim | 3 |
                    """)
    void reportsWhatItDidNotUnderstandAndKeepsTheRest(
            String typed, String query, String text, int position, String suggestion) {
        Reading reading = QueryParser.read(typed, TODAY);
        assertThat(told(reading.query())).isEqualTo(query);
        assertThat(reading.mistakes()).hasSize(1);
        Mistake mistake = reading.mistakes().get(0);
        assertThat(mistake.text()).isEqualTo(text);
        assertThat(mistake.position()).isEqualTo(position);
        assertThat(mistake.suggestion()).isEqualTo(suggestion);
    }

    @Test
    void asksForEverythingWhereNothingIsTyped() {
        assertThat(QueryParser.read("  ", TODAY)).isEqualTo(new Reading(Query.ALL, List.of()));
    }

    @Test
    void survivesNestingWithoutEnd() {
        Reading reading = QueryParser.read("(".repeat(9_000) + "a", TODAY);
        assertThat(reading.mistakes()).isNotEmpty();
    }

    @Test
    void cutsOffWhatIsTooLongAndSaysSo() {
        Reading reading = QueryParser.read("word ".repeat(20_000), TODAY);
        assertThat(reading.mistakes()).hasSizeBetween(1, 2);
        assertThat(reading.query()).isInstanceOf(And.class);
    }

    @Property
    void neverFailsAndPlacesEachMistake(@ForAll("typed") String typed) {
        Reading reading = QueryParser.read(typed, TODAY);
        assertThat(reading.mistakes())
                .allSatisfy(mistake -> assertThat(mistake.position()).isBetween(0, typed.length()));
    }

    @Property
    void readsWordsWithoutSignsAsTheyAre(@ForAll("words") List<String> words) {
        Reading reading = QueryParser.read(String.join(" ", words), TODAY);
        assertThat(told(reading.query()))
                .isEqualTo(words.stream().map(word -> "word(" + word + ")").collect(Collectors.joining(" & ")));
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "(", ")", "\"", "-", "OR", "NOT", ":", "*", " ", "by:", "date:", "..", "is:", "“", "=", "\\"),
                Arbitraries.strings().ofMaxLength(5));
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("äéøжの정")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(word -> !List.of("OR", "AND", "NOT").contains(word))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String told(Query query) {
        if (query instanceof And and) {
            return and.parts().isEmpty() ? "everything" : joined(and.parts(), " & ");
        } else if (query instanceof Or or) {
            return "(" + joined(or.parts(), " or ") + ")";
        } else if (query instanceof Not not) {
            return "!" + (not.query() instanceof And ? "(" + told(not.query()) + ")" : told(not.query()));
        } else if (query instanceof Anywhere text) {
            return text.form().name().toLowerCase() + "(" + text.text() + ")";
        } else if (query instanceof In in) {
            return in.field().word() + "." + in.form().name().toLowerCase() + "(" + in.text() + ")";
        } else if (query instanceof During during) {
            Days days = during.days();
            return during.field().word() + "(" + Objects.toString(days.from(), "") + ".."
                    + Objects.toString(days.to(), "") + ")";
        } else if (query instanceof Is is) {
            return "is(" + is.trait() + ")";
        } else if (query instanceof Has has) {
            return "has(" + has.part() + ")";
        } else if (query instanceof Rights rights) {
            return "rights(" + rights.use() + ")";
        }
        return "id(" + ((Id) query).prefix() + ")";
    }

    private static String joined(List<Query> parts, String by) {
        return parts.stream()
                .map(part -> part instanceof And and && !and.parts().isEmpty() ? "(" + told(part) + ")" : told(part))
                .collect(Collectors.joining(by));
    }
}
