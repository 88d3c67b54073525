package dev.cutline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.line.CreditParser;
import dev.cutline.photo.Photo;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.meaning.PhotoReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTests {

    private static final PhotoReader READER = PhotoReader.withBuiltInTables();
    private static final CreditParser PARSER = CreditParser.withBuiltInAgencies();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jung Yeon-je/AFP via Getty Images|",
                "JUNG YEON-JE / AFP via GETTY IMAGES|",
                "Foto: Jung Yeon-je/AFP/Getty Images|",
                "''|credit-missing",
                "Reuters|credit-wrong",
                "Kim Hong-Ji/Reuters|credit-wrong",
                "AFP via Getty Images|creator-missing",
                "Jung Yeon-je/AFP|supplier-missing",
                "Jung Yeon-je/Getty Images|source-missing",
                "Jung Yeon-je|supplier-missing,source-missing",
                "AFP|creator-missing,supplier-missing",
                "Jung Yeon-je/AFP via Getty Images, Kim Hong-ji/Reuters|credit-adds",
            })
    void holdsThePrintedCreditAgainstTheOneThatIsOwed(String printed, String codes) {
        assertThat(creditFaults(printed, Map.of("creditLine", "JUNG YEON-JE/AFP via Getty Images")))
                .extracting(Fault::code)
                .containsExactlyElementsOf(codes == null ? List.of() : Arrays.asList(codes.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"Zoe Muller/AFP", "ZOË MÜLLER/AFP"})
    void takesANameWithoutItsAccentsForTheSame(String printed) {
        assertThat(creditFaults(printed, Map.of("creditLine", "Zoë Müller/AFP")))
                .isEmpty();
    }

    @Test
    void saysWhatToPrintInstead() {
        assertThat(creditFaults("Jung Yeon-je/AFP", Map.of("creditLine", "JUNG YEON-JE/AFP via Getty Images")))
                .extracting(Fault::message)
                .containsExactly("Getty Images isn’t named. Print “Jung Yeon-je/AFP via Getty Images”.");
    }

    @Test
    void remindsOfTheFormThatIsDemanded() {
        Map<String, Object> demanding =
                Map.of("creditLine", "AFP", "instructions", "Mandatory credit \"AFP PHOTO / KCNA VIA KNS\"");

        assertThat(creditFaults("AFP PHOTO / KCNA VIA KNS", demanding)).isEmpty();
        assertThat(creditFaults("KCNA/KNS/AFP", demanding))
                .extracting(Fault::code)
                .containsExactly("credit-form");
    }

    @Test
    void cannotJudgeTheCreditOfAPhotoOfUnknownOwner() {
        assertThat(creditFaults("AFP", Map.of())).extracting(Fault::code).containsExactly("credit-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "AFP,'',",
        "AFP,Editorial use only. No sales.,photo-conditional",
        "AFP,Embargoed until 31 December 2099 18:00 GMT,photo-blocked",
        "Handout,'',photo-unclear"
    })
    void namesWhatTheLicenceSays(String credit, String instructions, String code) {
        assertThat(faults(credit, Map.of("creditLine", credit, "instructions", instructions)))
                .extracting(Fault::code)
                .filteredOn(each -> each.startsWith("photo-"))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void asksWhoseAPictureIsThatNobodyKnows() {
        assertThat(Judgement.ofStranger(picture("AFP"))).extracting(Fault::code).containsExactly("not-ours");
        assertThat(Judgement.ofStranger(picture("")))
                .extracting(Fault::code)
                .containsExactly("not-ours", "credit-missing");
    }

    private static List<Fault> creditFaults(String printed, Map<String, Object> iptc) {
        return faults(printed, iptc).stream()
                .filter(fault -> !fault.code().startsWith("photo-"))
                .toList();
    }

    private static List<Fault> faults(String printed, Map<String, Object> iptc) {
        Photo photo = READER.read(Revisions.first('a', iptc), true);
        return Judgement.of(picture(printed), PARSER.parse(printed), photo);
    }

    private static PrintedPicture picture(String credit) {
        return new PrintedPicture("a.jpg", "A caption", credit, "");
    }
}
