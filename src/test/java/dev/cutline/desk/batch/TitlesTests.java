package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitlesTests {

    @Test
    void nameTheFieldsAsEditorsKnowThem() {
        assertThat(Titles.of(edit("headline"))).isEqualTo("Edit Headline");
        assertThat(Titles.of(edit("headline", "description@de", "cityName", "jobid", "keywords")))
                .startsWith("Edit Headline, Description, City")
                .endsWith("and 2 more");
    }

    @Test
    void quoteTheReasonOfAWithdrawal() {
        assertThat(Titles.of(new Action.Withdraw("Killed by AFP"))).isEqualTo("Withdrawn: Killed by AFP");
        assertThat(Titles.of(new Action.Restore())).isEqualTo("Withdrawal lifted");
    }

    private static Action edit(String... properties) {
        Map<String, Object> iptc = new LinkedHashMap<>();
        for (String property : properties) {
            iptc.put(property, "x");
        }
        return new Action.Edit(iptc);
    }
}
