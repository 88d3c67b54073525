package dev.cutline.desk.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cutline.desk.batch.BatchStatus.State;
import dev.cutline.desk.batch.Outcome.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BatchStatusTests {

    private static final Instant NOON = Instant.parse("2026-03-17T12:00:00Z");
    private static final List<Outcome> BOTH =
            List.of(new Outcome("a", Result.CHANGED, null), Outcome.partly("b", List.of("headline")));

    @Test
    void saysWhereABatchIs() {
        assertThat(status(null, null, List.of(), false).state()).isEqualTo(State.WAITING);
        assertThat(status(List.of("a", "b"), null, List.of(), true).state()).isEqualTo(State.RUNNING);
        assertThat(status(List.of("a", "b"), NOON, BOTH, false).state()).isEqualTo(State.FINISHED);
        assertThat(status(List.of("a", "b", "c"), NOON, BOTH, false).state()).isEqualTo(State.STOPPED);
        assertThat(status(null, NOON, List.of(), false).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void countsWhatWasOnlyDoneInPartAsFailed() {
        BatchStatus status = status(List.of("a", "b"), NOON, BOTH, false);

        assertThat(status.total()).isEqualTo(2);
        assertThat(status.changed()).isOne();
        assertThat(status.unchanged()).isZero();
        assertThat(status.failed()).isOne();
        assertThat(status.problems()).containsExactly(BOTH.get(1));
        assertThat(status.isOver()).isTrue();
    }

    @Test
    void listsNoMoreProblemsThanAnybodyReads() {
        List<Outcome> many = IntStream.range(0, 2_000)
                .mapToObj(i -> new Outcome("p" + i, Result.FAILED, "Lost."))
                .toList();
        BatchStatus status = status(many.stream().map(Outcome::photoId).toList(), NOON, many, false);

        assertThat(status.failed()).isEqualTo(2_000);
        assertThat(status.problems()).hasSize(BatchStatus.MOST_PROBLEMS);
    }

    @Test
    void namesNoPropertiesOfAPaperFromBeforeTheyWereKept() {
        BatchStatus status = status(List.of("a"), null, List.of(), true);

        assertThat(status.properties()).isEmpty();
        assertThat(status.title(String::toUpperCase)).isEqualTo("Edit Headline");
    }

    private static BatchStatus status(
            @Nullable List<String> ids, @Nullable Instant finished, List<Outcome> outcomes, boolean running) {
        Action edit = new Action.Edit(Map.of("headline", "x"));
        Batch batch = new Batch("Edit Headline", null, Selection.found(""), edit, "ines", NOON, ids, finished, null);
        return BatchStatus.of("id", batch, outcomes, running, null);
    }
}
