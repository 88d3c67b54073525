package dev.cutline.caption.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cutline.caption.CaptionParser;
import dev.cutline.caption.CaptionReading;
import dev.cutline.caption.check.Check.Severity;
import dev.cutline.credit.line.CreditParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseChecksTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 1);
    private static final String GOOD =
            "Lena Moss waters the palms at the garden of Graz, Austria, on March 17, 2023. (Photo by Adaeze Obi/AFP)";

    private final CaptionParser captions = new CaptionParser(CreditParser.withBuiltInAgencies());
    private final HouseChecks checks = new HouseChecks(Map.of());

    @Test
    void findsNothingInAGoodCaption() {
        assertThat(codes(facts(GOOD).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|caption-missing",
                "Flowers in Graz.|caption-short",
                "Lena Moss waters the palms of the garden in Graz, Austria.|caption-no-date",
                "Lena Moss waters the palms and waves her hat on March 17, 2023.|caption-no-place",
                "Palms stand in the rain at the garden of Graz, Austria, on March 17, 2023.|caption-no-who",
                "LENA MOSS WATERS THE PALMS IN GRAZ, AUSTRIA, ON MARCH 17, 2023.|caption-capitals",
                "Lena Moss waters the palms in Graz, Austria, on March 17, 2033.|caption-date-future",
                "Lena Moss waters the palms in Graz, Austria, on February 30, 2023.|caption-date-impossible",
                "Lena Moss waters the palms in Graz, Austria, on March 12, 2023.|caption-date-differs",
                "Lena Moss and Omar Reyes water the palms in Graz, Austria, on March 17, 2023.|person-missing",
                "Lena Moss in Graz, Austria, on March 17, 2023. (Photo by Adaeze OBI / AFP) (Photo by ADAEZE OBI/AFP)|credit-doubled"
            })
    void findsWhatACaptionLacks(String caption, String code) {
        assertThat(codes(facts(caption).build())).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norland Treaty is signed in Kumamoto Prefecture, Japan.|person-missing",
                "Sailors on USS Anna Hill leave the Royal Navy base on a Peter Berg-class destroyer.|person-missing",
                "Fans of Green Bay and Copa del Rey wait in Via Marco Polo under a banner “Marry Me Anna”.|person-missing",
                "La marcha llega a la plaza Juan Pablo II, junto al colegio María Moliner.|person-missing",
                "Des manifestants sur la place Jacques-Cartier et rue Sainte-Catherine Est.|person-missing",
                "Supporters of former Prime Minister Robert Woods march past a portrait of Anna Berg.|person-missing",
                "A crowd gathers. It follows Robert Woods's arrest over a payment to Anna Berg.|person-missing",
                "A car is seen in Graz. Robert Woods was fined on Monday, and Anna Berg said so.|person-missing",
                "Robert Woods's house stands empty.|person-missing",
                "Aston Martin cars park in the Heinrich-Heine-Allee. Nach Schüssen kam die Polizei.|person-missing",
                "The China Folk Art Troupe performs in a show by Hugo Boss.|person-missing",
                "Thousands rally in Graz, Austria.|caption-no-who",
                "Kim Jong Un smiles in Graz, Austria.|caption-no-who",
                "Riot police disperse a crowd in Graz, Austria.|caption-no-who",
                "Ein Feuerwehrmann steht im Wald bei Graz.|caption-no-who",
                "Boats in the harbour as Prime Minister Anna Maria Berg (left) arrives.|caption-no-who",
                "Anna Berg feeds the birds of old Lahore.|caption-no-place",
                "Un homme traverse une rue inondée d'Auvers-le-Vieux.|caption-no-place",
                "Demonstrace na náměstí v Horní Lhotě.|caption-no-place",
                "Anna Berg walks to the Alte Mühle.|caption-no-place",
                "Ein Mann fährt in der indischen Stadt Agartala durch das Wasser.|caption-no-place",
                "Nach 13 Jahren wechselt er. Jetzt hat Robert Woods ein neues Kapitel begonnen.|caption-no-who",
                "Girls who fled the forces of Norland's President Omar Reyes hold hands in Graz.|person-missing",
                "Nostalgie auf dem Grazer Marktplatz.|caption-no-place",
                "A supporter waits outside a campaign rally for Senator Anna Berg in Graz.|person-missing",
                "The capture of drug lord Robert Woods ends in a crash near Graz.|person-missing",
                "The car of a man who was shot by police officer Robert Woods is seen in Graz.|person-missing",
                "King Olav V meets the mayor in Graz, Austria.|caption-no-who",
                "Students march past the offices of Senator Omar Reyes and Anna Berg.|person-missing",
                "The child is treated at Robert Woods Hospitals.|person-missing",
                "GRAZ, AUSTRIA - MAY 03: Fans queue for tickets. (Photo by Adaeze Obi/AFP)|caption-no-date",
                "Fans queue for tickets in Graz, Austria, July 7. REUTERS/Adaeze Obi|caption-no-date",
                "서울에서 시민들이 해를 바라보고 있다.|caption-no-who",
                "서울에서 시민들이 해를 바라보고 있다.|caption-no-place",
                "雨の中を歩く人。|caption-short",
                "A map. (Illustration by Adaeze Obi/AFP)|caption-short",
                "In this handout picture released on March 12, 2023, Lena Moss waters the palms.|caption-date-differs"
            })
    void raisesNoFalseAlarm(String caption, String code) {
        Facts facts = facts(caption);
        facts.persons = List.of();
        assertThat(codes(facts.build())).doesNotContain(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Italian Prime Minister Matteo Berg (L) meets Chancellor Lena Moss in Graz.|Matteo Berg",
                "Trojans Robert Woods and Bashar al-Hadi play in Graz.|Robert Woods, Bashar al-Hadi",
                "Robert Woods runs. Later Robert Woods rests.|Robert Woods",
                "The ambassador to Japan Robert Woods attends a ceremony in Graz.|Robert Woods",
                "File photo dated 07/07/16 of Senator Robert Woods, who has said that Anna Berg should go.|Robert Woods",
                "This image released by NBC shows Anna Berg as Robert Woods in a scene from a series.|Anna Berg",
                "Captain J'Robert Woods shoots in Graz.|J'Robert Woods",
                "The board in 2016. From left: Robert Woods and Anna Berg.|Robert Woods, Anna Berg",
                "Trees bow behind Robert Woods (c). Beside him is Anna Berg (L).|Robert Woods, Anna Berg",
                "Jürgen Berg nimmt im Ausschuss des Landtags in Graz Platz und wartet auf die Sitzung.|Jürgen Berg"
            })
    void namesWhoIsMissing(String caption, String who) {
        assertThat(checks.check(facts(caption).build()))
                .extracting(Check::message)
                .contains("The caption names " + who + ", the field for people shown doesn't: add who can be seen.");
    }

    @Test
    void findsADoubledCreditWhateverItsAccents() {
        assertThat(codes(facts("Lena Moss in Graz. (Photo by José PÉREZ / AFP) (Photo by JOSE PEREZ/AFP)")
                        .build()))
                .contains("credit-doubled");
    }

    @Test
    void toleratesAnotherDayInAFilePicture() {
        String file =
                "FILE - Lena Moss waters the palms in Graz, Austria, on March 12, 2019. (Photo by Adaeze Obi/AFP)";
        assertThat(codes(facts(file).build())).doesNotContain("caption-date-differs");
    }

    @Test
    void findsWhatTheCreditLacks() {
        Facts facts = facts("Lena Moss waters the palms in Graz, Austria, on March 17, 2023.");
        facts.contradictions = List.of("creator says Obi, caption says Reyes");
        facts.unknownAgencies = List.of("Palm Wire");
        facts.mandatoryForm = "AFP PHOTO / Graz Garden";
        assertThat(codes(facts.build()))
                .contains("credit-missing", "credit-contradictory", "agency-unknown", "credit-form");
    }

    @Test
    void acceptsTheMandatoryFormInAnySpacing() {
        Facts facts = facts(GOOD);
        facts.mandatoryForm = "Adaeze Obi / AFP";
        assertThat(codes(facts.build())).isEmpty();
    }

    @Test
    void asksForTheAgencysOwnFormWhereNothingIsDemanded() {
        Facts facts = facts(GOOD);
        facts.agencyForm = "AFP/Adaeze Obi";
        assertThat(codes(facts.build())).containsExactly("credit-agency-form");
        facts.mandatoryForm = "Adaeze Obi/AFP";
        assertThat(codes(facts.build())).isEmpty();
    }

    @Test
    void asksForALabelOnPicturesMadeWithAi() {
        Facts facts = facts(GOOD);
        facts.sourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        assertThat(codes(facts.build())).containsExactly("ai-unlabelled");
        Facts labelled = facts(GOOD.replace("Lena Moss", "An AI-generated image of Lena Moss, who"));
        labelled.sourceType = facts.sourceType;
        assertThat(codes(labelled.build())).doesNotContain("ai-unlabelled");
    }

    @Test
    void putsTheGravestFirst() {
        Facts facts = facts("Palms.");
        facts.withdrawn = true;
        assertThat(checks.check(facts.build()))
                .isSortedAccordingTo((a, b) -> a.severity().compareTo(b.severity()));
        assertThat(codes(facts.build())).contains("withdrawn");
    }

    @Test
    void canBeSwitchedOffAndWeighedAnew() {
        HouseChecks own = new HouseChecks(Map.of("caption-short", "off", "caption-no-date", "error"));
        List<Check> found = own.check(facts("Flowers in Graz.").build());
        assertThat(found).extracting(Check::code).doesNotContain("caption-short");
        assertThat(found)
                .filteredOn(check -> check.code().equals("caption-no-date"))
                .extracting(Check::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void refusesSettingsThatNameNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseChecks(Map.of("caption-long", "off")));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseChecks(Map.of("caption-short", "loud")));
    }

    private List<String> codes(CheckFacts facts) {
        return checks.check(facts).stream().map(Check::code).toList();
    }

    private Facts facts(String description) {
        return new Facts(description);
    }

    private final class Facts {
        private final String description;
        private List<String> contradictions = List.of();
        private List<String> unknownAgencies = List.of();
        private @Nullable String mandatoryForm;
        private @Nullable String agencyForm;
        private @Nullable String sourceType;
        private boolean withdrawn;
        private List<String> persons;

        Facts(String description) {
            this.description = description;
            this.persons = description.contains("Palms") ? List.of() : List.of("Lena Moss");
        }

        CheckFacts build() {
            CaptionReading reading = captions.read(description);
            return new CheckFacts(
                    description,
                    reading,
                    reading.caption().credit(),
                    "Adaeze Obi/AFP",
                    contradictions,
                    unknownAgencies,
                    mandatoryForm,
                    agencyForm,
                    "2023-03-17T10:00:00",
                    null,
                    persons,
                    "A woman with a watering can",
                    sourceType,
                    withdrawn,
                    null,
                    TODAY);
        }
    }
}
