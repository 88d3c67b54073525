package dev.cutline.web.photo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.photo.Difference;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revision.Change;
import dev.cutline.photo.Revisions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryTests {

    private static final Revision FIRST = Revisions.first('a', Map.of("headline", "Before", "cityName", "Albi"));
    private static final Revision SECOND = FIRST.edited(
            Map.of("headline", "After", "source", "AFP"), FIRST.origin(), new Change("Mara", Revisions.RECEIVED, null));

    @Test
    void saysOfEachRevisionWhatItChangedNewestFirst() {
        List<History> history = History.of(List.of(FIRST, SECOND), String::toUpperCase);

        assertThat(history).extracting(entry -> entry.revision().revision()).containsExactly(2, 1);
        assertThat(history).extracting(History::newest).containsExactly(true, false);
        assertThat(history.get(0).changes())
                .containsExactly(
                        new Difference("cityName", "Albi", null),
                        new Difference("headline", "Before", "After"),
                        new Difference("source", null, "AFP"));
        assertThat(history.get(1).changes()).isEmpty();
    }

    @Test
    void saysInTheDesksOwnWordsWhyARevisionWasMade() {
        Revision third = SECOND.edited(Map.of(), Map.of(), new Change("Mara", Revisions.RECEIVED, "a wish"));

        assertThat(History.of(List.of(FIRST, SECOND, third), String::toUpperCase))
                .extracting(History::why)
                .containsExactly("A WISH", null, null);
    }
}
