package dev.cutline.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cutline.credit.agency.Agencies;
import dev.cutline.credit.line.CreditParser;
import dev.cutline.licence.Licence.Reason;
import dev.cutline.licence.Licence.Status;
import dev.cutline.licence.restriction.RestrictionParser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Licences of pictures whose suppliers the desk has contracts with, or hasn't. */
class ContractTests {

    private static final Instant NOW = Instant.parse("2026-10-15T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final RestrictionParser restrictions = new RestrictionParser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'terms':'included'|web|USABLE|Included for the web in the contract with AFP.",
                "'terms':'included','validTo':'2026-12-31'||USABLE|Included in the contract with AFP until 31 December 2026.",
                "'terms':'per-use','price':45.00,'currency':'EUR'|print|CONDITIONAL|Costs EUR 45.00 a use for print under the contract with AFP.",
                "'terms':'on-request','contact':{'name':'Mia Roth','phone':'+49 30 1'}||CONDITIONAL|On request only: ask AFP (Mia Roth, +49 30 1) before use.",
                "'terms':'forbidden'|tv|BLOCKED|The contract with AFP forbids use for TV.",
                "'terms':'included','uses':{'tv':{'terms':'forbidden'}}|tv|BLOCKED|The contract with AFP forbids use for TV.",
                "'terms':'included','uses':{'tv':{'terms':'forbidden'}}|web|USABLE|Included for the web in the contract with AFP.",
                "'terms':'included','uses':{'tv':{'terms':'forbidden'}}||CONDITIONAL|The contract with AFP differs by use: print included, the web included, social media included, TV forbidden.",
                "'terms':'included','validTo':'2026-10-14'||UNKNOWN|The contract with AFP ended on 14 October 2026: agree the terms before use.",
                "'terms':'included','validTo':'2026-10-15'||USABLE|Included in the contract with AFP until 15 October 2026.",
                "'terms':'included','validFrom':'2026-10-16'||UNKNOWN|The contract with AFP begins only on 16 October 2026: agree the terms before use.",
                "'terms':'included','mandatoryCredit':'{creators}/AFP'||CONDITIONAL|The contract with AFP demands its credit: “{creators}/AFP”."
            })
    void followsTheContractWithTheSupplier(String terms, String medium, Status status, String message) {
        Licence licence = licence("Adaeze Obi/AFP", "", Use.of(medium, null), Map.of("AFP", contract(terms)));
        assertThat(licence.status()).isEqualTo(status);
        assertThat(licence.reasons()).extracting(Reason::message).first().isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "Adaeze Obi/AFP,USABLE", // included
        "Kim Hong-Ji/Reuters,UNKNOWN",
        "Jane Doe/The New York Times,USABLE", // newspapers give theirs otherwise
        "Jane Doe/Staff,USABLE"
    })
    void missesAContractOnlyWithAgenciesThatSellPicturesAndOnlyWhereTheDeskKeepsContracts(
            String credit, Status withContracts) {
        Map<String, Contract> contracts = Map.of("AFP", contract("'terms':'included'"));
        assertThat(licence(credit, "", Use.UNSTATED, contracts).status()).isEqualTo(withContracts);
        assertThat(licence(credit, "", Use.UNSTATED, Map.of()).status()).isEqualTo(Status.USABLE);
    }

    @Test
    void saysWithWhomAContractIsMissing() {
        Licence licence =
                licence("Kim Hong-Ji/Reuters", "", Use.UNSTATED, Map.of("AFP", contract("'terms':'included'")));
        assertThat(licence.reasons())
                .containsExactly(new Reason(
                        "contract-missing", "There is no contract with Reuters: agree the terms before use."));
    }

    @ParameterizedTest
    @CsvSource({
        "Fox Photos/Hulton Archive/Getty Images,UNKNOWN,contract-left-out",
        "Adaeze Obi/AFP via Getty Images,UNKNOWN,contract-left-out",
        "Adaeze Obi/Getty Images,USABLE,contract-included"
    })
    void leavesOutTheCollectionsThatTheContractLeavesOut(String credit, Status status, String code) {
        Map<String, Contract> contracts = Map.of(
                "Getty Images",
                contract("'terms':'included','collectionsExcluded':['hulton archive','Agence France-Presse']"));
        Licence licence = licence(credit, "", Use.UNSTATED, contracts);
        assertThat(licence.status()).isEqualTo(status);
        assertThat(licence.reasons()).extracting(Reason::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({",CONDITIONAL", "DE,USABLE", "Österreich,USABLE", "FRA,BLOCKED"})
    void holdsOnlyInTheCountriesOfTheContract(String country, Status status) {
        Licence licence = licence(
                "Adaeze Obi/AFP",
                "",
                Use.of("web", country),
                Map.of("AFP", contract("'terms':'included','countries':['DE','Austria']")));
        assertThat(licence.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO INTERNET|web||BLOCKED",
                "NO INTERNET|social||BLOCKED",
                "NO INTERNET|print||USABLE",
                "NO INTERNET|||CONDITIONAL",
                "TV OUT|tv||BLOCKED",
                "TV OUT|web||USABLE",
                "BELGIUM AND FRANCE OUT||FR|BLOCKED",
                "BELGIUM AND FRANCE OUT||DE|USABLE",
                "BELGIUM AND FRANCE OUT|||CONDITIONAL",
                "EUROPE OUT||DE|CONDITIONAL",
                "EDITORIAL USE ONLY|web|DE|CONDITIONAL"
            })
    void looksAtRestrictionsFromTheUseThatIsAskedFor(
            String instructions, String medium, String country, Status status) {
        assertThat(licence("Adaeze Obi/AFP", instructions, Use.of(medium, country), Map.of())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void printsTheCreditThatTheContractDemandsUnlessThePictureSaysHow() {
        Map<String, Contract> contracts =
                Map.of("AFP", contract("'terms':'included','mandatoryCredit':'Foto: {creators} (AFP)'"));
        assertThat(licence("Adaeze Obi/AFP", "", Use.UNSTATED, contracts))
                .returns("Foto: Adaeze Obi (AFP)", Licence::creditLine)
                .returns("Foto: Adaeze Obi (AFP)", Licence::mandatoryCredit);
        assertThat(licence("Adaeze Obi/AFP", "MANDATORY CREDIT \"AFP / Graz Garden\"", Use.UNSTATED, contracts)
                        .creditLine())
                .isEqualTo("AFP / Graz Garden");
    }

    @Test
    void saysTheEndOfAnEmbargoInTheZoneItWasGivenIn() {
        Licence licence =
                licence("Adaeze Obi/AFP", "EMBARGOED UNTIL 23:00 GMT 16 OCTOBER 2026", Use.UNSTATED, Map.of());
        assertThat(licence.reasons())
                .extracting(Reason::message)
                .containsExactly("Not before 16 October 2026, 23:00 UTC+00:00 (here 17 October 2026, 01:00 CEST).");
    }

    /** Search asks by these, so that no photo is indexed anew when a contract changes or ends. */
    @Test
    void givesSearchTheSameStatusesAsSinglePictures() {
        Map<String, Contract> kept = Map.of(
                "AFP", contract("'terms':'per-use','price':1,'currency':'EUR'"),
                "Getty Images", contract("'terms':'included','collectionsExcluded':['AFP']"),
                "dpa", contract("'terms':'included','validTo':'2020-01-01'"));
        var standing = new Contracts(Agencies.builtIn(), () -> kept).standing(LocalDate.of(2026, 10, 15));
        assertThat(standing.suppliers().get(Status.CONDITIONAL)).containsExactly("AFP");
        assertThat(standing.suppliers().get(Status.USABLE)).containsExactly("Getty Images");
        assertThat(standing.suppliers().get(Status.UNKNOWN))
                .contains("dpa", "Reuters")
                .doesNotContain("The Guardian");
        assertThat(standing.leftOut()).isEqualTo(Map.of("Getty Images", List.of("AFP")));
        assertThat(Contracts.NONE.standing(LocalDate.EPOCH).suppliers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|terms",
                "{'terms':'per-use'}|price",
                "{'terms':'included','price':3}|price",
                "{'terms':'per-use','price':-1,'currency':'EUR'}|price",
                "{'terms':'per-use','price':1}|currency",
                "{'terms':'per-use','price':1,'currency':'Taler'}|currency",
                "{'terms':'included','uses':{'tv':{'terms':'per-use'}}}|price",
                "{'terms':'included','uses':{'tv':null}}|uses.tv",
                "{'terms':'included','validFrom':'2026-02-01','validTo':'2026-01-01'}|validTo",
                "{'terms':'included','countries':['DE','Narnia']}|countries",
                "{'terms':'included','contact':{'url':'javascript:alert(1)'}}|url"
            })
    void refusesWhatAContractCannotSayAndNamesTheMember(String json, String member) {
        Throwable cause = catchThrowableOfType(RuntimeException.class, () -> read(json));
        while (!(cause instanceof InvalidMember) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(InvalidMember.class);
        assertThat(((InvalidMember) cause).member()).isEqualTo(member);
    }

    @Test
    void readsBackAsItWasWritten() {
        Contract contract =
                contract("'terms':'per-use','price':45.50,'currency':'eur','uses':{'tv':{'terms':'forbidden'}},"
                        + "'validFrom':'2026-01-01','countries':['DE'],'contact':{'email':'a@b.c'},'note':' x '");
        assertThat(JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(contract), Contract.class))
                .isEqualTo(contract);
        assertThat(contract.currency()).isEqualTo("EUR");
    }

    private Licence licence(String credit, String instructions, Use use, Map<String, Contract> contracts) {
        return new Clearance(BERLIN, new Contracts(Agencies.builtIn(), () -> contracts))
                .licence(
                        LicenceFacts.of(
                                CreditParser.withBuiltInAgencies().parse(credit),
                                true,
                                credit,
                                restrictions.parse(instructions, "instructions")),
                        use,
                        NOW);
    }

    private static Contract contract(String members) {
        return read("{" + members + "}");
    }

    private static Contract read(String json) {
        return JsonMapper.shared().readValue(json.replace('\'', '"'), Contract.class);
    }
}
