package dev.cutline.desk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cutline.licence.Contract;
import dev.cutline.licence.Contract.Grant;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Use.Medium;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contracts as librarians write them. */
class ContractSheetTests {

    private static final String SHEET = """
            agencies:
              Reuters:
                terms: included
                uses:
                  web: {terms: per-use, price: 45.50}
                currency: EUR
                validFrom: 2026-01-01
                validTo: 2026-12-31
                collectionsExcluded: [Pool]
                contact: {name: Desk, email: desk@example.org}
              EPA: null
            """;

    @Test
    void readsWhatWasAgreed() {
        Map<String, Contract> contracts = ContractSheet.read(SHEET);

        assertThat(contracts).containsOnlyKeys("Reuters", "EPA").containsEntry("EPA", null);
        Contract reuters = contracts.get("Reuters");
        assertThat(reuters.terms()).isEqualTo(Grant.INCLUDED);
        assertThat(reuters.on(Medium.WEB).price()).isEqualByComparingTo(new BigDecimal("45.5"));
        assertThat(reuters.on(Medium.PRINT).terms()).isEqualTo(Grant.INCLUDED);
        assertThat(reuters.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(reuters.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void readsWhatItHasWritten() {
        Contract contract = ContractSheet.read(SHEET).get("Reuters");
        String written = ContractSheet.write(Map.of("Reuters", contract, "agence", contract));

        assertThat(ContractSheet.read(written)).isEqualTo(Map.of("Reuters", contract, "agence", contract));
        assertThat(written.indexOf("agence")).isLessThan(written.indexOf("Reuters"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # below an agency | member | what is wrong
            {terms: free} | Reuters.terms | must be one of included, per-use, on-request, forbidden
            {price: 3} | Reuters.terms | must be one of
            {terms: per-use} | Reuters.price | must say what a use costs
            {terms: included, price: 3} | Reuters.price | only goes with the terms per-use
            {terms: included, validTil: 2026-01-01} | Reuters.validTil | isn't known here
            {terms: included, validTo: soon} | Reuters.validTo | isn't what belongs there
            {terms: included, validFrom: 2026-02-01, validTo: 2026-01-01} | Reuters.validTo | must not be before
            {terms: included, countries: [Atlantis]} | Reuters.countries | “Atlantis” is neither
            {terms: included, contact: {url: ftp://x}} | Reuters.contact.url | must be an address
            {terms: included, uses: {radio: {terms: included}}} | Reuters.uses | must be one of print, web, social, tv
            included | Reuters | must be an object
            """)
    void namesTheMemberThatIsWrong(String contract, String member, String why) {
        assertThatThrownBy(() -> ContractSheet.read("agencies:\n  Reuters: " + contract))
                .isInstanceOfSatisfying(InvalidMember.class, wrong -> {
                    assertThat(wrong.member()).startsWith(member);
                    assertThat(wrong).hasMessageContaining(why);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agencies", "agencies: [Reuters]", "Reuters: {terms: included}", "{", "a: b: c"})
    void saysThatASheetIsNone(String yaml) {
        assertThatThrownBy(() -> ContractSheet.read(yaml))
                .isInstanceOfSatisfying(
                        InvalidMember.class, wrong -> assertThat(wrong.member()).isEqualTo("agencies"));
    }
}
