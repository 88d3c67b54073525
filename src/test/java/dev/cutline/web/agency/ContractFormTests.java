package dev.cutline.web.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cutline.licence.Contract;
import dev.cutline.licence.InvalidMember;
import dev.cutline.licence.Use.Medium;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFormTests {

    private static final Map<String, String> FULL = Map.of(
            "contract.terms", "per-use",
            "contract.price", "45,50",
            "contract.currency", "EUR",
            "contract.uses.tv.terms", "forbidden",
            "contract.validTo", "2026-12-31",
            "contract.countries", "DE, Austria\r\nCH",
            "contract.collectionsExcluded", "Hulton Archive\r\n",
            "contract.contact.email", "mia@example.com",
            "contract.note", "",
            "q", "a search");

    @Test
    void readsWhatWasFilledIn() {
        Contract contract = ContractForm.sent(0, FULL).contract();
        assertThat(contract.price()).isEqualTo(new BigDecimal("45.50"));
        assertThat(contract.on(Medium.TV).terms()).isEqualTo(Contract.Grant.FORBIDDEN);
        assertThat(contract.countries()).isEqualTo(List.of("DE", "Austria", "CH"));
        assertThat(contract.collectionsExcluded()).containsExactly("Hulton Archive");
        assertThat(contract.note()).isNull();
    }

    @Test
    void showsAContractSoThatSavingItUnchangedChangesNothing() {
        Contract contract = ContractForm.sent(0, FULL).contract();
        assertThat(ContractForm.of(contract, 3).contract()).isEqualTo(contract);
        assertThat(ContractForm.of(null, 0).text("terms")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contract.terms,'',terms",
        "contract.price,much,price",
        "contract.uses.tv.price,12,uses.tv.price",
        "contract.validTo,31.12.2026,validTo",
        "contract.contact.url,example.com,contact.url"
    })
    void namesTheFieldThatIsWrong(String field, String text, String member) {
        Map<String, String> sent = new HashMap<>(FULL);
        sent.put(field, text);
        InvalidMember refusal = catchThrowableOfType(
                InvalidMember.class, () -> ContractForm.sent(0, sent).contract());
        assertThat(refusal.member()).isEqualTo(member);
    }
}
