package dev.cutline.credit.agency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.credit.picture.CreditForm;
import dev.cutline.credit.picture.CreditForms;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTests {

    private final Agencies agencies = Agencies.builtIn();

    @Test
    void knowsAtLeastThreeHundredAgenciesOnceEach() {
        assertThat(agencies.all()).hasSizeGreaterThan(300);
        assertThat(agencies.all()).extracting(Agency::canonical).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Agence France-Presse, AFP",
        "AFP通信, AFP",
        "로이터, Reuters",
        "РИА Новости, Sputnik",
        "新华社, Xinhua",
        "epa-efe, EPA",
        "Bildbyran, Bildbyrån",
        "GETTY IMAGES, Getty Images",
        "PA Wire, PA Media"
    })
    void findsAnAgencyByAnyOfItsNames(String name, String canonical) {
        assertThat(agencies.find(name)).map(Agency::canonical).contains(canonical);
    }

    @Test
    void readsEachOfItsNamesBehindAPerson() {
        CreditParser parser = new CreditParser(agencies);
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Agency agency : agencies.all()) {
            Credit credit = parser.parse("Photo: Jane Doe/" + agency.canonical());
            if (!credit.chain().contains(agency.canonical())) {
                wrong.put(agency.canonical(), credit.chain());
            }
            agency.aliases().forEach(alias -> parser.read("Maximiliano Bazán | " + alias));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void doesNotFindWhatItDoesNotKnow() {
        assertThat(agencies.find("Quux Unheard-of Pictures")).isEmpty();
        assertThat(agencies.find("")).isEmpty();
    }

    @Test
    void learnsFromADesksOwnTable(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("agencies.tsv");
        Files.writeString(
                table,
                "Quux Pictures\tQuux|QXP\tdistributor\thttps://quux.example\tDE\t© {creators}/Quux\n",
                StandardCharsets.UTF_8);
        Agencies desk = agencies.with(table);

        assertThat(new CreditParser(desk).parse("Jane Doe/QXP").chain()).containsExactly("Quux Pictures");
        assertThat(new CreditForms(desk).inPrint(new CreditParser(desk).parse("Jane Doe/Quux"), CreditForm.PHOTOGRAPH))
                .isEqualTo("© Jane Doe/Quux");
        assertThat(agencies.find("Quux")).isEmpty();
    }

    @Test
    void addsADesksAliasToAKnownAgency() {
        Agencies desk = agencies.with(new StringReader("AFP\tFrance Press Agency\twire\t\t\t\n"));

        assertThat(desk.find("france press agency")).map(Agency::canonical).contains("AFP");
        assertThat(desk.find("AFP通信")).map(Agency::canonical).contains("AFP");
    }
}
