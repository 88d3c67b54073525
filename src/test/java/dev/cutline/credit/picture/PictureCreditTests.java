package dev.cutline.credit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.CreditReading.Confidence;
import dev.cutline.credit.Qualifier;
import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.credit.picture.PictureCredit.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureCreditTests {

    private static final CreditParser PARSER = CreditParser.withBuiltInAgencies();

    private final PictureCredit pictures = new PictureCredit(PARSER, Agencies.builtIn());

    @Test
    void joinsNameCreditAndSourceIntoOneLine() {
        var answer = pictures.of(fields(List.of("JUNG YEON-JE"), "AFP via Getty Images", "AFP"));

        assertThat(answer.credit().line()).isEqualTo("Jung Yeon-je/AFP via Getty Images");
        assertThat(answer.credit().creators()).containsExactly("Jung Yeon-je");
        assertThat(answer.credit().chain()).containsExactly("AFP", "Getty Images");
        assertThat(answer.contradictions()).isEmpty();
        assertThat(answer.confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void putsTheSourceBeforeWhoHandsItOut() {
        var answer = pictures.of(fields(List.of("Jane Doe"), "Getty Images", "AFP"));

        assertThat(answer.credit().chain()).containsExactly("AFP", "Getty Images");
    }

    @Test
    void countsAHouseUnderOneNameHoweverItsFieldsPrintIt() {
        var answer = pictures.of(fields(List.of("Jane Doe"), "Jane Doe / DER SPIEGEL", "Spiegel"));

        assertThat(answer.credit().chain()).containsExactly("Der Spiegel");
        assertThat(answer.contradictions()).isEmpty();
    }

    @Test
    void putsTheSupplierLast() {
        var answer = pictures.of(new Fields(
                List.of("Jane Doe"), "", "AFP", "", "", List.of("Getty Images"), List.of(), Credit.NONE, ""));

        assertThat(answer.credit().chain()).containsExactly("AFP", "Getty Images");
    }

    @Test
    void takesAFamilyNameAloneForWhomAnotherFieldNamesInFull() {
        var answer = pictures.of(fields(List.of("Anna Müller"), "MULLER/SIPA", "Sipa"));
        var reversed = pictures.of(new Fields(
                List.of(), "", "MULLER/SIPA", "", "", List.of(), List.of(), PARSER.parse("Anna Müller/Sipa"), ""));

        assertThat(answer.credit().creators()).containsExactly("Anna Müller");
        assertThat(answer.contradictions()).isEmpty();
        assertThat(reversed.credit().creators()).containsExactly("Anna Müller");
    }

    @Test
    void namesAllOfThoseWhomTheFieldsNameInFull() {
        Credit caption = new Credit("", List.of("Müller", "Jane Roe"), List.of("Sipa Press"), List.of(), "");
        var answer =
                pictures.of(new Fields(List.of("Anna Müller"), "", "Sipa", "", "", List.of(), List.of(), caption, ""));

        assertThat(answer.credit().creators()).containsExactly("Anna Müller", "Jane Roe");
        assertThat(answer.contradictions()).isEmpty();
    }

    @Test
    void listsNamesThatContradictEachOther() {
        var answer = pictures.of(fields(List.of("Jane Doe"), "John Roe/Reuters", "Reuters"));

        assertThat(answer.credit().creators()).containsExactly("Jane Doe");
        assertThat(answer.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.what()).isEqualTo("creators");
            assertThat(contradiction.values()).containsEntry("creditLine", "John Roe");
        });
        assertThat(answer.confidence()).isEqualTo(Confidence.GUESS);
    }

    @Test
    void listsHousesThatContradictEachOther() {
        var answer = pictures.of(new Fields(
                List.of(), "", "Reuters", "", "", List.of(), List.of(), PARSER.parse("(AP Photo/Jane Doe)"), ""));

        assertThat(answer.contradictions()).extracting("what").containsExactly("chain");
    }

    @Test
    void takesAgenciesInTheNameFieldForWhatTheyAre() {
        var answer = pictures.of(fields(List.of("STR"), "AFP", ""));

        assertThat(answer.credit().creators()).isEmpty();
        assertThat(answer.credit().qualifiers()).containsExactly(Qualifier.STRINGER);
    }

    @Test
    void completesTheCreditFromTheCaption() {
        var answer = pictures.of(new Fields(
                List.of(),
                "",
                "AFP",
                "",
                "",
                List.of(),
                List.of(),
                PARSER.parse("(Photo by JANE DOE/AFP via Getty Images)"),
                ""));

        assertThat(answer.credit().line()).isEqualTo("Jane Doe/AFP via Getty Images");
    }

    @Test
    void printsTheMandatoryWording() {
        var answer = pictures.of(new Fields(
                List.of(),
                "",
                "AFP",
                "",
                "",
                List.of(),
                List.of(),
                Credit.NONE,
                "EDITORIAL USE - MANDATORY CREDIT \"AFP PHOTO / KCNA VIA KNS\" - NO MARKETING"));

        assertThat(answer.display()).isEqualTo("AFP PHOTO / KCNA VIA KNS");
        assertThat(answer.credit().chain()).containsExactly("KCNA", "KNS", "AFP");
    }

    @Test
    void saysNothingWhereNoFieldDoes() {
        var answer = pictures.of(Fields.NONE);

        assertThat(answer.credit()).isEqualTo(Credit.NONE);
        assertThat(answer.display()).isEmpty();
    }

    private static Fields fields(List<String> creators, String creditLine, String source) {
        return new Fields(creators, "", creditLine, source, "", List.of(), List.of(), Credit.NONE, "");
    }
}
