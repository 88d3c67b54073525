package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revision.Withdrawal;
import dev.cutline.photo.Revisions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WayBackTests {

    private static final Instant NOW = Instant.parse("2023-03-18T10:00:00Z");
    private static final Change BATCH = new Change("ines", NOW, "Edit Headline");
    private static final Change UNDO = new Change("ines", NOW.plusSeconds(60), "Undo");

    private final Revision before = Revisions.first('a', Map.of("headline", "Old", "cityName", "Seoul"));

    @Test
    void saysAgainWhatWasSaidBefore() {
        Revision changed = edited(before, "headline", "New", "desk edit");

        WayBack back = WayBack.of(changed, before, changed, UNDO);

        assertThat(back.left()).isEmpty();
        assertThat(back.next().revision()).isEqualTo(3);
        assertThat(back.next().iptc()).isEqualTo(before.iptc());
        assertThat(back.next().origin()).isEqualTo(before.origin());
    }

    @Test
    void takesAwayWhatWasAddedAndGivesBackWhatWasTaken() {
        Revision changed = edited(edited(before, "cityName", null, null), "jobid", "J1", "desk edit");

        Map<String, Object> iptc =
                WayBack.of(changed, before, changed, UNDO).next().iptc();

        assertThat(iptc).doesNotContainKey("jobid").containsEntry("cityName", "Seoul");
    }

    @Test
    void leavesWhatSomebodyElseHasChangedSince() {
        Revision changed = edited(edited(before, "headline", "New", "desk edit"), "cityName", "Busan", "desk edit");
        Revision current = edited(changed, "headline", "Newer", "desk edit");

        WayBack back = WayBack.of(current, before, changed, UNDO);

        assertThat(back.left()).containsExactly("headline");
        assertThat(back.next().iptc()).containsEntry("headline", "Newer").containsEntry("cityName", "Seoul");
    }

    @Test
    void liftsAWithdrawalUnlessItIsAnotherOne() {
        Revision changed = before.withdrawn(new Withdrawal("Killed", "ines", NOW), BATCH);
        Revision another = changed.withdrawn(new Withdrawal("Court order", "max", NOW), UNDO);

        assertThat(WayBack.of(changed, before, changed, UNDO).next().withdrawn())
                .isNull();
        WayBack left = WayBack.of(another, before, changed, UNDO);
        assertThat(left.left()).containsExactly("withdrawal");
        assertThat(left.next().withdrawn()).isEqualTo(another.withdrawn());
    }

    private static Revision edited(
            Revision revision, String property, @Nullable String value, @Nullable String whence) {
        Map<String, Object> iptc = new HashMap<>(revision.iptc());
        Map<String, String> origin = new HashMap<>(revision.origin());
        if (value == null || whence == null) {
            iptc.remove(property);
            origin.remove(property);
        } else {
            iptc.put(property, value);
            origin.put(property, whence);
        }
        return revision.edited(iptc, origin, BATCH);
    }
}
