package dev.cutline.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Releases;
import dev.cutline.licence.Licence.Status;
import dev.cutline.licence.restriction.Restriction;
import dev.cutline.licence.restriction.RestrictionParser;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ClearanceTests {

    private static final Instant NOW = Instant.parse("2023-03-17T12:00:00Z");
    private static final Credit CREDIT =
            new Credit("Adaeze Obi/AFP", List.of("Adaeze Obi"), List.of("AFP"), List.of(), "");

    private final RestrictionParser parser = new RestrictionParser();
    private final Clearance clearance = new Clearance(ZoneId.of("Europe/Berlin"), Contracts.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|USABLE|''",
                "No restrictions|USABLE|''",
                "Free of charge|USABLE|''",
                "EDITORIAL USE ONLY|CONDITIONAL|editorial-only",
                "BELGIUM AND FRANCE OUT|CONDITIONAL|territories-excluded",
                "Sperrfrist: 17. März 2023, 18.00 Uhr|BLOCKED|embargo-until",
                "Sperrfrist: 17. März 2023, 12.30 Uhr|USABLE|''",
                "EMBARGOED UNTIL 12:30 GMT 17 MARCH 2023|BLOCKED|embargo-until",
                "EMBARGOED UNTIL 11:30 GMT 17 MARCH 2023|USABLE|''",
                "Embargoed until the end of the ceremony|UNKNOWN|embargo-unclear",
                "EDITORIAL USE ONLY. EMBARGOED UNTIL 18 MARCH 2023|BLOCKED|embargo-until"
            })
    void worksTheStatusOutFromTheInstructions(String instructions, Status status, String reason) {
        Licence licence = clearance.licence(facts(CREDIT, true, instructions), Use.UNSTATED, NOW);
        assertThat(licence.status()).isEqualTo(status);
        assertThat(licence.reasons().stream().map(Reason::code).findFirst().orElse(""))
                .isEqualTo(reason);
    }

    @Test
    void neverCallsAHalfKnownCreditUsable() {
        assertThat(clearance
                        .licence(facts(CREDIT, false, ""), Use.UNSTATED, NOW)
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(clearance
                        .licence(facts(Credit.NONE, true, ""), Use.UNSTATED, NOW)
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(clearance
                        .licence(facts(Credit.NONE, true, "EDITORIAL USE ONLY"), Use.UNSTATED, NOW)
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adaeze Obi|||UNKNOWN|supplier-unnamed",
                "Adaeze Obi||© 2023 Adaeze Obi|USABLE|''",
                "Adaeze Obi|AFP||USABLE|''",
                "Adaeze Obi|Brückenbote||UNKNOWN|supplier-unknown",
                "Adaeze Obi|Brückenbote|© 2023 Brückenbote|UNKNOWN|supplier-unknown",
                "|Brückenbote;AFP||USABLE|''"
            })
    void asksWhoLicensesAPictureWhereNobodyKnownDoes(
            String creator, String chain, String copyright, Status status, String reason) {
        Credit credit = new Credit("", names(creator), names(chain), List.of(), "");
        Licence licence = clearance.licence(copyrighted(credit, copyright), Use.UNSTATED, NOW);
        assertThat(licence.status()).isEqualTo(status);
        assertThat(licence.reasons().stream().map(Reason::code).findFirst().orElse(""))
                .isEqualTo(reason);
    }

    private static List<String> names(String names) {
        return names == null ? List.of() : List.of(names.split(";"));
    }

    private static LicenceFacts copyrighted(Credit credit, String copyright) {
        return new LicenceFacts(
                credit,
                true,
                null,
                List.of(),
                null,
                null,
                copyright,
                null,
                List.of(),
                null,
                null,
                LicenceFacts.NO_RELEASES);
    }

    @Test
    void printsTheMandatoryCreditWhereOneIsDemanded() {
        Licence licence = clearance.licence(
                facts(CREDIT, true, "MANDATORY CREDIT \"AFP PHOTO / Graz Garden\""), Use.UNSTATED, NOW);
        assertThat(licence.creditLine()).isEqualTo("AFP PHOTO / Graz Garden");
        assertThat(licence.mandatoryCredit()).isEqualTo("AFP PHOTO / Graz Garden");
    }

    @Test
    void namesNoWordingWhereACreditIsOnlyDemanded() {
        Licence licence = clearance.licence(facts(CREDIT, true, "MANDATORY CREDIT"), Use.UNSTATED, NOW);
        assertThat(licence.mandatoryCredit()).isNull();
        assertThat(licence.restrictions()).extracting(Restriction::code).containsExactly("mandatory-credit");
    }

    @Test
    void namesAllTerritoriesInOneReason() {
        Licence licence = clearance.licence(facts(CREDIT, true, "BELGIUM AND FRANCE OUT"), Use.UNSTATED, NOW);
        assertThat(licence.territoriesExcluded()).containsExactly("Belgium", "France");
        assertThat(licence.reasons()).containsExactly(new Reason("territories-excluded", "Not in Belgium, France."));
    }

    @Test
    void blocksWhatWasWithdrawnAheadOfAllElse() {
        LicenceFacts facts = new LicenceFacts(
                CREDIT,
                true,
                "Adaeze Obi/AFP",
                List.of(),
                "Wrong person named.",
                null,
                null,
                null,
                List.of(),
                "DMI-PROHIBITED",
                null,
                new Releases("MR-NON", "PR-NAP"));
        Licence licence = clearance.licence(facts, Use.UNSTATED, NOW);
        assertThat(licence.status()).isEqualTo(Status.BLOCKED);
        assertThat(licence.reasons())
                .extracting(Reason::code)
                .containsExactly("withdrawn", "no-model-release", "no-data-mining");
    }

    @Test
    void hasTheJsonOfTheContract() {
        String json = JsonMapper.shared()
                .writeValueAsString(clearance.licence(facts(CREDIT, true, "EDITORIAL USE ONLY"), Use.UNSTATED, NOW));
        assertThat(json)
                .contains(
                        "\"status\":\"conditional\"", "\"code\":\"editorial-only\"", "\"text\":\"EDITORIAL USE ONLY\"");
    }

    private LicenceFacts facts(Credit credit, boolean certain, String instructions) {
        return LicenceFacts.of(credit, certain, "Adaeze Obi/AFP", parser.parse(instructions, "instructions"));
    }
}
