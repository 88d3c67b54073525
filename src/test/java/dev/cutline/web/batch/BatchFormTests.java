package dev.cutline.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.batch.Action;
import dev.cutline.desk.batch.Selection;
import dev.cutline.desk.template.How;
import dev.cutline.desk.template.Line;
import dev.cutline.desk.template.Replacement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

class BatchFormTests {

    @Test
    void fillsTheFieldsThatAreTickedAndForgetsNothingThatWasTyped() {
        BatchForm form =
                form("id=a&use=headline&how.headline=append&text.headline=Dawn &text.source=AFP&text.cityName=");

        assertThat(form.action()).isEqualTo(new Action.Fill(List.of(new Line("headline", How.APPEND, "Dawn")), null));
        assertThat(form.lines().all()).extracting(Line::property).containsExactly("headline", "source");
        assertThat(form.lines().uses("source")).isFalse();
        assertThat(form.lines().line("source").text()).isEqualTo("AFP");
        assertThat(form.lines().line("keywords").how()).isEqualTo(How.APPEND);
        assertThat(form.lines().line("cityName").how()).isEqualTo(How.REPLACE);
    }

    @Test
    void takesKeywordsOutAheadOfPuttingOthersIn() {
        assertThat(form("what=keywords&add=harbour&remove=harbor").action())
                .isEqualTo(new Action.Fill(
                        List.of(
                                new Line("keywords", How.REMOVE, "harbor"),
                                new Line("keywords", How.APPEND, "harbour")),
                        null));
    }

    @Test
    void replacesInWhatIsTicked() {
        assertThat(form("what=replace&find=a&with=b&in=headline&regex=on").action())
                .isEqualTo(new Action.Replace(new Replacement("a", "b", true, false, List.of("headline"))));
        assertThat(form("what=replace&find=a").action()).as("nothing is ticked").isNull();
        assertThat(form("what=replace").in()).containsExactly("description", "headline");
    }

    @Test
    void meansThePicturesThatAreNamedElseThoseOfTheSearch() {
        assertThat(form("id=a&id=b&q=rain").selection()).isEqualTo(Selection.of(List.of("a", "b")));
        assertThat(form("q=rain").selection()).isEqualTo(Selection.found("rain"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x=y",
                "what=template",
                "what=keywords&add= &remove=",
                "what=withdraw&reason= ",
                "what=replace&with=b&in=headline",
                "use=headline",
                "what=nonsense"
            })
    void doesNothingYetWhereItIsNotSaidWhat(String sent) {
        assertThat(form(sent).action()).isNull();
    }

    @Test
    void withdrawsAndRestores() {
        assertThat(form("what=withdraw&reason= Wrong person ").action()).isEqualTo(new Action.Withdraw("Wrong person"));
        assertThat(form("what=restore").action()).isEqualTo(new Action.Restore());
        assertThat(form("what=template&template=Wire").action()).isEqualTo(new Action.Named("Wire"));
    }

    private static BatchForm form(String sent) {
        return BatchForm.of(
                UriComponentsBuilder.newInstance().query(sent).build().getQueryParams());
    }
}
