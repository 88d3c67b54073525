package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Test
    void keepTheWordsWhereOnlyTheNamesChange() {
        Action two = edit("dateCreated", "description@de");
        assertThat(Titles.of(two)).isEqualTo("Edit Date Created, Description");
        assertThat(Titles.renamed("Undo: " + Titles.of(two), Titles.properties(two), String::toUpperCase))
                .isEqualTo("Undo: Edit DATECREATED, DESCRIPTION@DE");
        Action many = edit("headline", "cityName", "jobid", "keywords", "source");
        assertThat(Titles.renamed(Titles.of(many), Titles.properties(many), id -> id))
                .isEqualTo("Edit headline, cityName, jobid and 2 more");
    }

    @Test
    void haveNoNamesInWhatSomebodyWrote() {
        Action withdrawal = new Action.Withdraw("Edit Headline");
        assertThat(Titles.properties(withdrawal)).isEmpty();
        assertThat(Titles.renamed("Withdrawn: Edit Headline", List.of(), id -> "x"))
                .isEqualTo("Withdrawn: Edit Headline");
        Action template = new Action.Fill(List.of(new Line("headline", How.REPLACE, "x")), "Headline");
        assertThat(Titles.of(template)).isEqualTo("Template “Headline”");
        assertThat(Titles.properties(template)).isEmpty();
    }

    private static Action edit(String... properties) {
        Map<String, Object> iptc = new LinkedHashMap<>();
        for (String property : properties) {
            iptc.put(property, "x");
        }
        return new Action.Edit(iptc);
    }
}
