package dev.cutline.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutline.credit.line.CreditParser;
import dev.cutline.wording.TradeTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaptionParserTests {

    private static final Path LABELLED = Path.of("../shared/credits/captions_open.jsonl");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CaptionParser parser = new CaptionParser(CreditParser.withBuiltInAgencies());

    @ParameterizedTest(name = "{0}")
    @MethodSource("captions")
    void readsCaptionsAsAgenciesWriteThem(String line) {
        assertReads(JSON.readTree(line));
    }

    static Stream<String> captions() throws IOException {
        try (InputStream table = CaptionParserTests.class.getResourceAsStream("captions.jsonl")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @Test
    void readsTheLabelledCaptions() throws IOException {
        assumeTrue(Files.exists(LABELLED), "labelled captions aren't here");
        Files.readAllLines(LABELLED).forEach(line -> assertReads(JSON.readTree(line)));
    }

    private void assertReads(JsonNode expected) {
        Caption caption = parser.parse(expected.get("in").asString());
        JsonNode read = JSON.valueToTree(caption);
        for (Map.Entry<String, JsonNode> property : expected.properties()) {
            switch (property.getKey()) {
                case "in" -> assertThat(expected.get("in").asString()).contains(caption.text());
                case "dateline", "credit" ->
                    property.getValue()
                            .properties()
                            .forEach(part -> assertThat(
                                            read.get(property.getKey()).get(part.getKey()))
                                    .as(part.getKey())
                                    .isEqualTo(part.getValue()));
                default ->
                    assertThat(read.get(property.getKey()))
                            .as(property.getKey())
                            .isEqualTo(property.getValue());
            }
        }
        if (!expected.has("dateline")) {
            assertThat(caption.dateline()).isNull();
        }
    }

    @Test
    void keepsABracketThatEndsItsLastSentence() {
        String caption = "A helicopter takes off from the deck of USS Example (CVN 99).";

        assertThat(parser.parse(caption).text()).isEqualTo(caption);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023.,( comde    WENN", "17.03.2023사진=", "(서울=연합뉴스)for  S  사진=\"Instagram\"\n\n   \n"})
    void neverFailsOnScraps(String caption) {
        neverFailsAndChangesNoWord(caption);
    }

    @Property(tries = 5_000)
    void neverFailsOnWhatCaptionsAreMadeOf(@ForAll(supplier = TradeTexts.class) String caption) {
        neverFailsAndChangesNoWord(caption);
    }

    @Property
    void neverFailsAndChangesNoWord(@ForAll @StringLength(max = 300) String caption) {
        Caption read = parser.parse(caption);
        assertThat(caption).contains(read.text());
        assertThat(read.notes()).allMatch(caption::contains);
    }

    @Test
    @EnabledIfSystemProperty(named = "cutline.timing", matches = "true")
    void takesLittleTimeForAnyCaption() {
        for (String piece : List.of(
                "(",
                "FILE - ",
                "(Photo by A/AFP) ",
                "Photo: ",
                "REUTERS/",
                "NOTE: ",
                "1 May 2020 ",
                "A. ",
                "- ",
                "ROME, ITALY - ",
                "NO SALES - ",
                ")",
                "on 1 May 2020, ")) {
            String caption = piece.repeat(10_000 / piece.length());
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 100; i++) {
                long start = System.nanoTime();
                parser.parse(caption);
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).as(piece).isLessThan(5_000_000);
        }
    }

    @Test
    void givesTheSameLanguageEachTime() {
        String caption = "Люди ждут поезда на вокзале в Туле, 17 марта 2023 года.";
        assertThat(Stream.generate(() -> parser.parse(caption).language())
                        .limit(20)
                        .filter(Objects::nonNull))
                .hasSize(20)
                .containsOnly("ru");
    }
}
