package dev.cutline.credit.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.word.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of our own writing in the customs of newspapers, agencies and sites of many countries. */
class GoldenLinesTests {

    private static final CreditParser PARSER = CreditParser.withBuiltInAgencies();

    static Stream<Arguments> lines() throws IOException {
        try (Reader table = new InputStreamReader(
                Objects.requireNonNull(GoldenLinesTests.class.getResourceAsStream("lines.tsv")),
                StandardCharsets.UTF_8)) {
            return Table.rows(table).stream()
                    .map(row -> Arguments.of(row[0], Table.cell(row, 1), Table.cell(row, 2), Table.cell(row, 3)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void readsWhoMadeThePictureAndWhomItCameThrough(String line, String creators, String chain, String qualifiers) {
        Credit credit = PARSER.parse(line);

        assertThat(credit.creators()).isEqualTo(list(creators, "\\|"));
        assertThat(credit.chain()).isEqualTo(list(chain, "\\|"));
        assertThat(credit.qualifiers())
                .extracting(Qualifier::name)
                .containsExactlyInAnyOrderElementsOf(list(qualifiers, " "));
    }

    private static List<String> list(String cell, String between) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(between));
    }
}
