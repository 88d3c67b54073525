package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.cutline.photo.RecordEditor;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.RevisionJson;
import dev.cutline.photo.Revisions;
import dev.cutline.photo.Statement;
import dev.cutline.photo.Statement.Demand;
import dev.cutline.photo.Statement.Edition;
import dev.cutline.photo.Statement.Kind;
import dev.cutline.photo.meaning.PhotoReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompanionshipTests {

    private final Companionship companionship = new Companionship();
    private final Revision photo = Revisions.first('a', Map.of("description", "A harbour.", "cityName", "Gdynia"));

    @Test
    void goesAheadOfWhatTheFileSaysAndKeepsThatAsAConflict() {
        Revision joined = join(photo, sheet("1", Map.of("description", "A quiet harbour.", "headline", "Dawn")));

        assertThat(joined.iptc())
                .containsEntry("description", "A quiet harbour.")
                .containsEntry("headline", "Dawn")
                .containsEntry("cityName", "Gdynia");
        assertThat(joined.origin()).containsEntry("description", "sheet 1").containsEntry("cityName", "xmp");
        assertThat(joined.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.chosen()).isEqualTo("sheet");
            assertThat(conflict.values()).containsEntry("xmp", "A harbour.").containsEntry("sheet", "A quiet harbour.");
        });
        assertThat(joined.change().why()).isEqualTo("why");
    }

    @Test
    void leavesTheDesksOwnWordAloneAndListsWhatWasSaid() {
        Revision edited = new RecordEditor().edit(photo, Map.of("description", "Ours."), change());
        Revision joined = join(edited, sheet("1", Map.of("description", "Theirs.")));

        assertThat(joined.iptc()).containsEntry("description", "Ours.");
        assertThat(joined.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.chosen()).isEqualTo("desk");
            assertThat(conflict.values()).containsEntry("sheet", "Theirs.");
        });
    }

    @Test
    void joinsTheSameStatementOnce() {
        Revision joined = join(photo, sheet("1", Map.of("headline", "Dawn")));

        assertThat(join(joined, sheet("1", Map.of("headline", "Dawn")))).isSameAs(joined);
    }

    @Test
    void fillsInOnlyWhatIsMissingFromATextBesideThePicture() {
        Statement text =
                statement("t", Kind.TEXT, Map.of("description", "Another.", "headline", "Dawn"), null, Demand.NONE);
        Revision joined = join(photo, text);

        assertThat(joined.iptc()).containsEntry("description", "A harbour.").containsEntry("headline", "Dawn");
        assertThat(joined.conflicts()).isEmpty();
    }

    @Test
    void takesTheNewerVersionOfAnItemWhateverCameFirst() {
        Statement first = item("1", 1, "Wrong.", Demand.NONE);
        Statement second = item("2", 2, "Right.", Demand.NONE);

        Revision inOrder = join(join(photo, first), second);
        Revision outOfOrder = join(join(photo, second), first);

        assertThat(inOrder.iptc()).containsEntry("description", "Right.");
        assertThat(outOfOrder.iptc()).containsEntry("description", "Right.");
        assertThat(inOrder.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.values()).containsEntry("xmp", "A harbour."));
    }

    @Test
    void showsTheNewerVersionsWordInTheConflictToo() {
        Revision joined = join(join(photo, item("1", 1, "Wrong.", Demand.NONE)), item("2", 2, "Right.", Demand.NONE));

        assertThat(joined.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.chosen()).isEqualTo("newsml");
            assertThat(conflict.values()).containsOnly(entry("newsml", "Right."), entry("xmp", "A harbour."));
        });
    }

    @Test
    void endsAConflictWhenTheNewerVersionAgrees() {
        Revision wrong = join(photo, item("1", 1, "Wrong.", Demand.NONE));
        Revision joined = join(wrong, item("2", 2, "A harbour.", Demand.NONE));

        assertThat(wrong.conflicts()).hasSize(1);
        assertThat(joined.iptc()).containsEntry("description", "A harbour.");
        assertThat(joined.conflicts()).isEmpty();
    }

    @Test
    void letsTheSurerKindOfCompanionHaveTheWordWhateverCameFirst() {
        Statement sheet = sheet("1", Map.of("headline", "Sheet"));
        Statement ninjs = statement("n", Kind.NINJS, Map.of("headline", "Feed"), null, Demand.NONE);

        for (Revision joined : List.of(join(join(photo, sheet), ninjs), join(join(photo, ninjs), sheet))) {
            assertThat(joined.iptc()).containsEntry("headline", "Feed");
            assertThat(joined.conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.chosen()).isEqualTo("ninjs");
                assertThat(conflict.values()).containsEntry("sheet", "Sheet");
            });
        }
    }

    @Test
    void withdrawsWhatItsSupplierHasCanceled() {
        Revision joined = join(photo, item("1", 1, "A harbour.", new Demand("Withdrawn by its supplier", null)));

        assertThat(joined.withdrawn()).isNotNull();
        assertThat(joined.withdrawn().by()).isEqualTo("item 1");
    }

    @Test
    void putsAnEmbargoBesideTheInstructionsAndLiftsItWithTheNextVersion() {
        Revision instructed = new RecordEditor().edit(photo, Map.of("instructions", "NO SALES"), change());
        Revision withheld =
                join(instructed, item("1", 1, "A harbour.", new Demand(null, "EMBARGOED UNTIL 2040-01-01 06:00:00Z")));
        Revision released = join(withheld, item("2", 2, "A harbour.", Demand.NONE));

        assertThat(withheld.text("instructions")).isEqualTo("NO SALES\nEMBARGOED UNTIL 2040-01-01 06:00:00Z");
        assertThat(PhotoReader.withBuiltInTables()
                        .read(withheld, true)
                        .licence()
                        .embargoUntil())
                .startsWith("2040-01-01T06:00");
        assertThat(released.text("instructions")).isEqualTo("NO SALES");
    }

    @Test
    void remembersCompanionsWhenItIsKeptAndEdited() {
        Revision joined = join(photo, item("1", 1, "A quiet harbour.", Demand.NONE));
        Revision read = RevisionJson.read(RevisionJson.write(joined));

        assertThat(read).isEqualTo(joined);
        assertThat(new RecordEditor()
                        .edit(read, Map.of("headline", "x"), change())
                        .companions())
                .isEqualTo(joined.companions());
    }

    private Revision join(Revision current, Statement statement) {
        return companionship.join(current, statement, change());
    }

    private static Change change() {
        return new Change("desk", Revisions.RECEIVED, "why");
    }

    private static Statement sheet(String key, Map<String, Object> values) {
        return statement(key, Kind.SHEET, values, null, Demand.NONE);
    }

    private static Statement item(String key, long version, String caption, Demand demand) {
        return new Statement(
                key,
                Kind.NEWSML,
                "item " + key,
                List.of(),
                Map.of("description", caption),
                new Edition("urn:item", version),
                demand);
    }

    private static Statement statement(
            String key, Kind kind, Map<String, Object> values, @Nullable Edition edition, Demand demand) {
        return new Statement(key, kind, "sheet " + key, List.of(), values, edition, demand);
    }
}
