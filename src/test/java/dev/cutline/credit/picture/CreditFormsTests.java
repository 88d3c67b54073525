package dev.cutline.credit.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.credit.Credit;
import dev.cutline.credit.agency.Agencies;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditFormsTests {

    private static final Credit CREDIT = credit(List.of("Jung Yeon-je"), List.of("AFP", "Getty Images"));

    private final CreditForms forms = new CreditForms(Agencies.builtIn());

    @Test
    void printsEachHouseStyle() {
        assertThat(forms.display(CREDIT, CreditForm.CANONICAL)).isEqualTo("Jung Yeon-je/AFP via Getty Images");
        assertThat(forms.display(CREDIT, CreditForm.PHOTOGRAPH)).isEqualTo("Photograph: Jung Yeon-je/AFP/Getty Images");
        assertThat(forms.display(CREDIT, CreditForm.PHOTO_BY)).isEqualTo("Photo by Jung Yeon-je/AFP via Getty Images");
        assertThat(forms.display(CREDIT, CreditForm.DASH)).isEqualTo("Jung Yeon-je – AFP, Getty Images");
        assertThat(forms.display(CREDIT, CreditForm.SOURCE)).isEqualTo("Jung Yeon-je / AFP");
        assertThat(forms.display(CREDIT, CreditForm.AS_RECEIVED)).isEqualTo("as it came");
    }

    @Test
    void leavesOutSeparatorsOfWhatIsMissing() {
        Credit agencyOnly = credit(List.of(), List.of("AFP"));
        Credit nameOnly = credit(List.of("Jane Doe"), List.of());

        assertThat(forms.display(agencyOnly, CreditForm.PHOTOGRAPH)).isEqualTo("Photograph: AFP");
        assertThat(forms.display(nameOnly, CreditForm.PHOTOGRAPH)).isEqualTo("Photograph: Jane Doe");
        assertThat(forms.display(agencyOnly, CreditForm.SOURCE)).isEqualTo("AFP");
    }

    @Test
    void joinsSeveralPeople() {
        Credit two = credit(List.of("Jane Doe", "John Roe"), List.of("AP"));

        assertThat(forms.display(two, CreditForm.PHOTO_BY)).isEqualTo("Photo by Jane Doe and John Roe/AP");
        assertThat(forms.display(two, CreditForm.CANONICAL)).isEqualTo("Jane Doe/John Roe/AP");
    }

    @Test
    void letsTheAgencysOwnFormWinInPrint() {
        Credit reuters = credit(List.of("Jane Doe"), List.of("Reuters"));

        assertThat(forms.inPrint(reuters, CreditForm.PHOTOGRAPH)).isEqualTo("REUTERS/Jane Doe");
        assertThat(forms.inPrint(CREDIT, CreditForm.PHOTOGRAPH)).isEqualTo("Photograph: Jung Yeon-je/AFP/Getty Images");
    }

    private static Credit credit(List<String> creators, List<String> chain) {
        return new Credit("as it came", creators, chain, List.of(), "");
    }
}
