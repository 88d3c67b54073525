package dev.cutline.desk.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.cutline.desk.batch.Outcome.Result;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is.
 *
 * @param id its own
 * @param title what it does, in a few words
 * @param properties those that the title ends with, by IPTC JSON id; none where it says something else
 * @param state waiting, running, finished or stopped
 * @param by who asked for it
 * @param started when it was asked for
 * @param finished when it was done, or null
 * @param total pictures, 0 until they have been found
 * @param done pictures that it is through with
 * @param changed of these
 * @param unchanged of these: they said so already
 * @param failed of these, in whole or in part
 * @param problems the first {@value #MOST_PROBLEMS} that failed, each with its reason
 * @param undoes the batch that this one takes back, or null
 * @param undoneBy the batch that takes this one back, or null
 */
public record BatchStatus(
        String id,
        String title,
        List<String> properties,
        State state,
        String by,
        Instant started,
        @Nullable Instant finished,
        int total,
        int done,
        int changed,
        int unchanged,
        int failed,
        List<Outcome> problems,
        @Nullable String undoes,
        @Nullable String undoneBy) {

    static final int MOST_PROBLEMS = 1_000;

    /** Where it is. */
    public enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("finished")
        FINISHED,
        /** Ended before it was through. */
        @JsonProperty("stopped")
        STOPPED
    }

    static BatchStatus of(String id, Batch batch, List<Outcome> outcomes, boolean running, @Nullable String undoneBy) {
        List<String> ids = batch.ids();
        return new BatchStatus(
                id,
                batch.title(),
                batch.named(),
                state(batch, outcomes, running),
                batch.by(),
                batch.started(),
                batch.finished(),
                ids == null ? 0 : ids.size(),
                outcomes.size(),
                count(outcomes, Result.CHANGED),
                count(outcomes, Result.UNCHANGED),
                count(outcomes, Result.FAILED) + count(outcomes, Result.PARTLY),
                outcomes.stream()
                        .filter(outcome -> outcome.message() != null)
                        .limit(MOST_PROBLEMS)
                        .toList(),
                batch.action() instanceof Action.Undo undo ? undo.batch() : null,
                undoneBy);
    }

    private static State state(Batch batch, List<Outcome> outcomes, boolean running) {
        if (batch.finished() == null) {
            return running ? State.RUNNING : State.WAITING;
        }
        List<String> ids = batch.ids();
        return ids == null || outcomes.size() < ids.size() ? State.STOPPED : State.FINISHED;
    }

    /** The title, with other names for its properties. */
    public String title(UnaryOperator<String> names) {
        return Titles.renamed(title, properties, names);
    }

    /** Whether nothing more will come of it. */
    @JsonIgnore
    public boolean isOver() {
        return finished != null;
    }

    private static int count(List<Outcome> outcomes, Result result) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.result() == result).count();
    }
}
