package dev.cutline.photo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.entry;

import dev.cutline.metadata.IptcProperties;
import dev.cutline.metadata.Metadata;
import dev.cutline.metadata.Metadata.Digest;
import dev.cutline.photo.Revision;
import dev.cutline.photo.Revisions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingTests {

    private final Outgoing outgoing = new Outgoing(new Reconciler());

    @Test
    void writesNothingWhereTheFileSaysWhatTheRecordSays() {
        Revision record = Revisions.first('a', Map.of("headline", "Missile test"));

        assertThat(outgoing.changes(record, file(Map.of(), Map.of("photoshop:Headline", "Missile test"))))
                .isEmpty();
    }

    @Test
    void writesWhatTheDeskHasChangedAddedAndTakenAway() {
        Revision record = Revisions.first('a', Map.of("headline", "After", "cityName", "Seoul"));

        Map<String, Object> changes = outgoing.changes(
                record, file(Map.of(), Map.of("photoshop:Headline", "Before", "photoshop:Source", "AFP")));

        assertThat(changes).hasSize(3).contains(entry("headline", "After"), entry("cityName", "Seoul"));
        assertThat(changes).containsEntry("source", null);
    }

    @Test
    void settlesWhatTheFileSaysTwice() {
        Revision record = Revisions.first('a', Map.of("headline", "From XMP"));

        assertThat(outgoing.changes(
                        record, file(Map.of("2:105", "From IIM"), Map.of("photoshop:Headline", "From XMP"))))
                .containsExactly(entry("headline", "From XMP"));
    }

    @Test
    void keepsTheLanguagesOfATextTogether() {
        Revision record = Revisions.first('a', Map.of("description", "A market", "description@de", "Ein Markt"));

        assertThat(outgoing.changes(record, file(Map.of(), Map.of("dc:description", Map.of("x-default", "A market")))))
                .containsExactly(entry("description", Map.of("x-default", "A market", "de", "Ein Markt")));
    }

    /** Files hold what the standard forbids; nobody could have such a picture otherwise. */
    @Test
    void leavesInTheFileWhatTheStandardForbidsToWrite() {
        Revision record = Revisions.first('a', Map.of("dateCreated", "circa 1976", "headline", "Dawn"));
        Map<String, Object> changes = outgoing.changes(
                record,
                file(
                        Map.of("2:055", "2020-01-01"),
                        Map.of("photoshop:DateCreated", "circa 1976", "photoshop:Headline", "Dusk")));

        assertThat(changes).containsExactly(entry("headline", "Dawn"));
        assertThatCode(() -> changes.forEach(IptcProperties::check)).doesNotThrowAnyException();
    }

    private static Metadata file(Map<String, Object> iim, Map<String, Object> xmp) {
        return new Metadata("image/jpeg", 1, 1, Map.of(), List.of(iim), xmp, Digest.ABSENT, List.of());
    }
}
