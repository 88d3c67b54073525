package dev.cutline.intake.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a watched folder does.
 *
 * @param folder its path
 * @param receivedFrom what its photos name as their sender
 * @param status whether it is watched just now
 * @param trouble what keeps it from that, or null
 * @param waiting files that aren't whole yet or wait for companions
 * @param taken pictures taken in since this desk was started
 * @param known of these, those that were there before
 * @param companions files beside them that were taken in
 * @param failed files that couldn't be taken in
 * @param last when something was taken in or failed, or null
 * @param failures the last ones, newest first
 */
public record FolderState(
        String folder,
        String receivedFrom,
        Status status,
        @Nullable String trouble,
        int waiting,
        long taken,
        long known,
        long companions,
        long failed,
        @Nullable Instant last,
        List<Failure> failures) {

    /** Whether a folder is watched just now. */
    public enum Status {
        WATCHING,
        /** It isn't there, or can't be looked into. */
        UNREACHABLE,
        /** It is there, but what comes can't be dealt with. */
        STUCK
    }

    /**
     * A file that couldn't be taken in.
     *
     * @param name of the file
     * @param why and what to do
     * @param at when
     */
    public record Failure(String name, String why, Instant at) {}

    public FolderState {
        failures = List.copyOf(failures);
    }
}
