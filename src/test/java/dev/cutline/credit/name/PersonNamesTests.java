package dev.cutline.credit.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.line.CreditParser;
import dev.cutline.credit.word.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTests {

    private final PersonNames names = new PersonNames(Vocabulary.builtIn(), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            JUNG YEON-JE;              Jung Yeon-je
            Kim Kyung-Hoon;            Kim Kyung-hoon
            JEAN-PIERRE DUPONT-ROCHE;  Jean-Pierre Dupont-Roche
            Mandel NGAN;               Mandel Ngan
            IAN MCNICOL;               Ian McNicol
            FIONA MACDOUGALL;          Fiona MacDougall
            ANTONIO MACHADO;           Antonio Machado
            CAITLIN O'HARA;            Caitlin O'Hara
            BRIAN VAN DER BRUG;        Brian van der Brug
            JUAN DE LA CRUZ;           Juan de la Cruz
            MOHAMMED AL-SHAMI;         Mohammed al-Shami
            WILLIAM B. PLOWMAN;        William B. Plowman
            JD POOLEY;                 JD Pooley
            NG HAN GUAN;               Ng Han Guan
            JOHN SMITH JR.;            John Smith Jr.
            ROBERT WELLS III;          Robert Wells III
            Win McNamee;               Win McNamee
            Julien De Rosa;            Julien De Rosa
            ÅSA LINDSTRÖM;             Åsa Lindström
            정연제;                     정연제
            Екатерина ЧЕСНОКОВА;       Екатерина Чеснокова
            """)
    void writesNamesInNaturalCase(String printed, String natural) {
        assertThat(names.natural(printed)).isEqualTo(natural);
    }

    @Test
    void followsADesksDictionary() throws IOException {
        CreditParser parser = CreditParser.withBuiltInAgencies()
                .withSpellings(new StringReader("Zoltan Balogh\tZoltán Balogh\nDeQuille\n"));

        assertThat(parser.parse("ZOLTAN BALOGH/AFP").creators()).containsExactly("Zoltán Balogh");
        assertThat(parser.parse("ANNA DEQUILLE/AFP").creators()).containsExactly("Anna DeQuille");
    }
}
