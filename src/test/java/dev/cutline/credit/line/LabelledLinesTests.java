package dev.cutline.credit.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.Qualifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines from real pages with labels made by hand; they lie beside the project, not in it. */
class LabelledLinesTests {

    private static final Path LINES = Path.of("../shared/credits/open.tsv");
    private static final CreditParser PARSER = CreditParser.withBuiltInAgencies();

    private record Labelled(
            String line, List<String> creators, List<String> chain, Set<Qualifier> qualifiers, String copyright) {

        boolean isNegative() {
            return creators.isEmpty() && chain.isEmpty() && qualifiers.isEmpty() && copyright.isEmpty();
        }
    }

    private static List<Labelled> labelled = List.of();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(LINES), "the labelled lines aren't here");
        labelled = Files.readAllLines(LINES).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .map(cells ->
                        new Labelled(cells[0], list(cells[1]), list(cells[2]), qualifiers(list(cells[3])), cells[4]))
                .toList();
    }

    @Test
    void readsCreatorsAndChainOfNearlyAllLines() {
        assertThat(share(line -> {
                    Credit credit = PARSER.parse(line.line());
                    return credit.creators().equals(line.creators())
                            && credit.chain().equals(line.chain());
                }))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void readsTheQualifiersOfNearlyAllLines() {
        assertThat(share(line -> qualifiers(PARSER.parse(line.line())).equals(line.qualifiers())))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void readsTheCopyrightOfNearlyAllLines() {
        assertThat(share(line -> PARSER.parse(line.line()).copyright().equals(line.copyright())))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void findsNoCreditInAnyNegative() {
        assertThat(labelled)
                .filteredOn(Labelled::isNegative)
                .isNotEmpty()
                .noneMatch(line -> PARSER.read(line.line()).isCredit());
    }

    private static double share(java.util.function.Predicate<Labelled> right) {
        return (double) labelled.stream().filter(right).count() / labelled.size();
    }

    private static Set<Qualifier> qualifiers(Credit credit) {
        return credit.qualifiers().isEmpty() ? Set.of() : EnumSet.copyOf(credit.qualifiers());
    }

    private static Set<Qualifier> qualifiers(List<String> names) {
        Set<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        names.forEach(name -> qualifiers.add(Qualifier.valueOf(name)));
        return qualifiers;
    }

    /** The strings of a JSON array. */
    private static List<String> list(String json) {
        List<String> values = new ArrayList<>();
        String[] parts = json.split("\"");
        for (int i = 1; i < parts.length; i += 2) {
            values.add(parts[i]);
        }
        return values;
    }
}
