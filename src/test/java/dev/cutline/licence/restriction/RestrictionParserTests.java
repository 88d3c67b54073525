package dev.cutline.licence.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cutline.wording.TradeTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class RestrictionParserTests {

    private static final Path LABELLED = Path.of("../shared/credits/restrictions_open.tsv");

    private final RestrictionParser parser = new RestrictionParser();

    @ParameterizedTest(name = "{0}")
    @MethodSource("instructions")
    void readsWhatAgenciesWrite(String instruction, Set<String> restrictions) {
        assertThat(codes(instruction)).isEqualTo(restrictions);
    }

    static Stream<Arguments> instructions() throws IOException {
        try (InputStream table = RestrictionParserTests.class.getResourceAsStream("instructions.tsv")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> Arguments.of(row[0].replace("\\n", "\n"), expected(row[1])));
        }
    }

    private static Set<String> expected(String codes) {
        return Arrays.stream(codes.split("; "))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void readsTheLabelledLines() throws IOException {
        assumeTrue(Files.exists(LABELLED), "labelled lines aren't here");
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(LABELLED);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split("\t");
            if (!codes(row[0]).equals(labels(row[1]))) {
                wrong.add(row[0]);
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (0.03 * lines.size()));
    }

    private static Set<String> labels(String json) {
        Map<?, ?> labels = JsonMapper.shared().readValue(json, Map.class);
        Set<String> codes = new TreeSet<>();
        labels.forEach((key, value) -> {
            String code = String.valueOf(key).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            List<?> values = value instanceof List<?> list ? list : List.of(value);
            values.forEach(each -> codes.add(Boolean.TRUE.equals(each) ? code : code + "=" + each));
        });
        return codes;
    }

    private Set<String> codes(String text) {
        return parser.parse(text, null).stream()
                .map(found -> found.value() == null ? found.code() : found.code() + "=" + found.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void quotesTheVeryWordsAndNamesTheProperty() {
        assertThat(parser.parse("EDITORIAL USE ONLY, NO SALES, NO ARCHIVES", "instructions"))
                .containsExactly(
                        new Restriction("editorial-only", null, "EDITORIAL USE ONLY", "instructions"),
                        new Restriction("no-sales", null, "NO SALES", "instructions"),
                        new Restriction("no-archive", null, "NO ARCHIVES", "instructions"));
    }

    @Test
    void keepsAnEmbargoWhoseEndItCannotRead() {
        assertThat(parser.parse("Embargoed until the end of the ceremony", null))
                .containsExactly(new Restriction("embargo-until", null, "Embargoed until", null));
    }

    @Property(tries = 5_000)
    void neverFailsOnWhatInstructionsAreMadeOf(@ForAll(supplier = TradeTexts.class) String text) {
        neverFailsAndQuotesOnlyWhatIsThere(text);
    }

    @Property
    void neverFailsAndQuotesOnlyWhatIsThere(@ForAll @StringLength(max = 300) String text) {
        assertThat(parser.parse(text, null)).allMatch(found -> text.contains(found.text()));
    }

    @Test
    @EnabledIfSystemProperty(named = "cutline.timing", matches = "true")
    void takesLittleTimeForAnyText() {
        for (String piece : List.of(
                "NO ",
                "(",
                "embargo 1 ",
                "GERMANY AND ",
                "\"",
                "mandatory credit: ",
                "nicht ohne ",
                "1.1.",
                "only editorial ",
                "only in France ",
                "without permission ",
                "TV ",
                "3 days only ",
                "credit must ")) {
            String text = piece.repeat(10_000 / piece.length());
            parser.parse(text, null);
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 100; i++) {
                long start = System.nanoTime();
                parser.parse(text, null);
                best = Math.min(best, System.nanoTime() - start);
            }
            assertThat(best).as(piece).isLessThan(5_000_000);
        }
    }
}
