package dev.cutline.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditParserTests {

    private final CreditParser parser = CreditParser.withBuiltInAgencies();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            JUNG YEON-JE/AFP via Getty Images;            Jung Yeon-je;                AFP|Getty Images
            REUTERS/Kim Hong-Ji;                          Kim Hong-ji;                 Reuters
            (AP Photo/Jane Doe, Pool, File);              Jane Doe;                    AP
            STR/AFP via Getty Images;                     '';                          AFP|Getty Images
            Foto: picture alliance/dpa | Hans Muster;     Hans Muster;                 dpa|picture alliance
            IAN MCNICOL/Getty Images;                     Ian McNicol;                 Getty Images
            Photo by Anna Moneymaker and Drew Angerer/Getty Images; Anna Moneymaker|Drew Angerer; Getty Images
            U.S. Navy photo by Mass Communication Specialist 2nd Class Jane Doe; Jane Doe; U.S. Navy
            Jane Doe for The New York Times;              Jane Doe;                    The New York Times
            Photo credit should read MANDEL NGAN/AFP/Getty Images; Mandel Ngan;        AFP|Getty Images
            """)
    void readsCreatorsAndChain(String line, String creators, String chain) {
        Credit credit = parser.parse(line);

        assertThat(credit.creators()).isEqualTo(list(creators));
        assertThat(credit.chain()).isEqualTo(list(chain));
        assertThat(credit.line()).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Photos: What we saw at the fair", "Reuters reported on Monday", "Business", "either/or"
            })
    void findsNoCreditWhereThereIsNone(String line) {
        assertThat(parser.read(line).isCredit()).isFalse();
    }

    @Test
    void explainsWhatItTookTheTokensFor() {
        CreditReading reading = parser.read("Photo by Jane Doe/AFP via Getty Images");

        assertThat(reading.confidence()).isEqualTo(CreditReading.Confidence.CERTAIN);
        assertThat(reading.tokens())
                .extracting(CreditReading.Token::role)
                .containsExactly("lead", "creator", "agency", "agency");
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }
}
