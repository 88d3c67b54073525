package dev.cutline.credit.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.picture.CreditForms;
import dev.cutline.wording.TradeTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CreditPropertyTests {

    private static final int GENERATED = 100_000;
    private static final CreditParser PARSER = CreditParser.withBuiltInAgencies();
    private static final CreditForms FORMS = new CreditForms(Agencies.builtIn());

    @Test
    void readsGeneratedLinesAsTheyWereMeant() {
        GeneratedLines lines = new GeneratedLines(20260801);
        List<GeneratedLines.Line> wrong = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            GeneratedLines.Line line = lines.next();
            Credit credit = PARSER.parse(line.text());
            boolean right = credit.creators().equals(line.creators())
                    && credit.chain().equals(line.chain())
                    && credit.qualifiers().equals(line.qualifiers());
            if (!right) {
                wrong.add(line);
            }
        }
        assertThat(wrong.size())
                .as("wrong, for example %s", wrong.stream().limit(20).toList())
                .isLessThanOrEqualTo(GENERATED / 200);
    }

    @Property(tries = 2000)
    void readsItsOwnCanonicalFormBack(@ForAll("credits") Credit credit) {
        Credit read = PARSER.parse(FORMS.canonical(credit));

        assertThat(read.creators()).isEqualTo(credit.creators());
        assertThat(read.chain()).isEqualTo(credit.chain());
        assertThat(read.qualifiers()).containsExactlyInAnyOrderElementsOf(credit.qualifiers());
    }

    @Property(tries = 5_000)
    void neverFailsOnWhatCaptionsAreMadeOf(@ForAll(supplier = TradeTexts.class) String line) {
        neverFailsOnAnything(line);
    }

    @Property(tries = 2000)
    void neverFailsOnAnything(@ForAll String line) {
        assertThatCode(() -> PARSER.read(line)).doesNotThrowAnyException();
    }

    @Property(tries = 20_000)
    void neverFailsOnPiecesOfCredits(@ForAll("pieces") String line) {
        CreditReading reading = PARSER.read(line);

        assertThat(reading.credit().line()).isEqualTo(line);
        assertThat(reading.credit().creators()).doesNotContain("");
        assertThat(reading.credit().chain()).doesNotContain("");
    }

    @Provide
    Arbitrary<Credit> credits() {
        GeneratedLines lines = new GeneratedLines(7);
        Arbitrary<List<String>> people = Arbitraries.create(lines::next)
                .map(GeneratedLines.Line::creators)
                .filter(creators -> creators.size() < 3);
        Arbitrary<List<String>> houses = Arbitraries.of("AFP", "dpa", "NurPhoto", "Xinhua", "SOPA Images", "Anadolu")
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(list -> List.copyOf(new LinkedHashSet<>(list)));
        Arbitrary<List<Qualifier>> qualifiers =
                Arbitraries.of(Qualifier.class).list().ofMaxSize(2).map(list -> List.copyOf(new LinkedHashSet<>(list)));
        return Combinators.combine(people, houses, Arbitraries.of(true, false), qualifiers)
                .as((names, chain, getty, how) -> new Credit("", names, getty ? with(chain) : chain, how, ""));
    }

    private static List<String> with(List<String> chain) {
        List<String> longer = new ArrayList<>(chain);
        longer.add("Getty Images");
        return longer;
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "AFP",
                        "Getty Images",
                        "/",
                        " via ",
                        "Photo by ",
                        "Foto:",
                        "(",
                        ")",
                        "©",
                        "2019",
                        " and ",
                        ",",
                        "Jane",
                        " Doe",
                        "POOL",
                        "-",
                        "–",
                        "|",
                        "&",
                        "for ",
                        "RFE/RL",
                        "사진=",
                        "记者",
                        "\u0301",
                        "\ud83d\ude00",
                        "\"",
                        ".",
                        " ")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }
}
