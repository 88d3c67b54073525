package dev.cutline.intake.watch;

import dev.cutline.intake.watch.FolderState.Failure;
import dev.cutline.intake.watch.FolderState.Status;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of a folder's files. */
final class Tally {

    private static final int MOST_FAILURES = 20;

    private final Deque<Failure> failures = new ArrayDeque<>();
    private Status status = Status.WATCHING;
    private @Nullable String trouble;
    private int waiting;
    private long taken;
    private long known;
    private long companions;
    private long failed;
    private @Nullable Instant last;

    synchronized void takenIn(boolean alreadyThere, Instant at) {
        taken++;
        known += alreadyThere ? 1 : 0;
        last = at;
    }

    synchronized void companionTakenIn(Instant at) {
        companions++;
        last = at;
    }

    synchronized void failed(String name, String why, Instant at) {
        failed++;
        last = at;
        failures.addFirst(new Failure(name, why, at));
        if (failures.size() > MOST_FAILURES) {
            failures.removeLast();
        }
    }

    synchronized void waiting(int files) {
        waiting = files;
    }

    /**
     * Notes how the folder does.
     *
     * @return whether that is news
     */
    synchronized boolean is(Status now, @Nullable String why) {
        boolean isNews = status != now || why != null && !why.equals(trouble);
        status = now;
        trouble = why;
        return isNews;
    }

    synchronized FolderState state(WatchFolder folder) {
        return new FolderState(
                folder.folder().toString(),
                folder.sender(),
                status,
                trouble,
                waiting,
                taken,
                known,
                companions,
                failed,
                last,
                List.copyOf(failures));
    }
}
